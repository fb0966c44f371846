import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rangeAhead } from "../../src/commands/range-ahead.ts";
import { digestOfPatch } from "../../src/diff/digest.ts";
import { createRepository, NO_ANTHROPIC, REQUIRED, recorded, type TestRepository } from "./repository.ts";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "", "cli.js");

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function check(cwd: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Said {
  const env = { ...process.env, ...environment };
  const done = spawnSync(process.execPath, [CLI, "check", ...args], { cwd, env, encoding: "utf8", timeout: 30_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** git is started ahead for a range that stands first, and not for one behind an option. */
const ahead = (cwd: string, range: string) => check(cwd, [range, "--format", "json"]);
const inTurn = (cwd: string, range: string) => check(cwd, ["--format", "json", range]);

/** A branch with a merge, an assistant's mark, and records: one that fits, one that was copied, one in other letters. */
function scenery(policy = NO_ANTHROPIC, ...init: readonly string[]): TestRepository {
  const repository = createRepository(policy, ...init);
  const fitting = digestOfPatch(Buffer.from("diff --git a/a.txt b/a.txt\n@@ -0,0 +1 @@\n+a\n"));
  repository.git("checkout", "-qb", "side");
  repository.commit("Beside", { "side.txt": "s\n" });
  repository.git("checkout", "-qb", "topic", "main");
  repository.commit(recorded("Work", fitting, "codex:openai/unknown"), { "a.txt": "a\n" });
  repository.commit("Ünïcode\n\n🤖 Generated with Codex\n", { "b.txt": "b\n" });
  repository.commit(recorded("Copied", fitting), { "c.txt": "c\n" });
  repository.commit(recorded("Typed", fitting).replace("AI-Prov", "ai-prov"), { "d.txt": "d\n" });
  repository.git("merge", "-q", "--no-ff", "-m", recorded("Join", fitting), "side");
  return repository;
}

/** A `git` that does something else first; `$GIT` is the real one. */
function gitThat(script: string): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-git-"));
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(folder, "git"), `#!/bin/sh\nGIT=${real}\n${script}\nexec "$GIT" "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}${delimiter}${process.env["PATH"]}`, SEEN: join(folder, "seen") };
}

describe("a range that git looks up ahead", () => {
  it.each([
    "main..topic",
    "main...topic",
    "topic..topic",
    "topic..main",
    "..topic",
    "main..",
    "nowhere..topic",
    "main..nowhere",
    "main^!..topic",
    "^main..topic",
    "main..--all",
    "HEAD^{tree}..topic",
    "main..topic..side",
    "main..topic@{yesterday",
    "..",
  ])("is judged as it is in turn: %s", (range) => {
    const { path } = scenery();
    expect(ahead(path, range)).toEqual(inTurn(path, range));
  });

  it("is judged as it is in turn where a shallow clone cuts it off, in a worktree, and nowhere", () => {
    const { path, git } = scenery();
    const shallow = mkdtempSync(join(tmpdir(), "toolmark-shallow-"));
    execFileSync("git", ["clone", "-q", "--depth", "1", "-b", "topic", `file://${path}`, shallow]);
    git("worktree", "add", "-q", "--detach", join(shallow, "tree"), "side");
    for (const [folder, range] of [
      [shallow, "HEAD^..HEAD"],
      [shallow, "HEAD..HEAD"],
      [join(shallow, "tree"), "main..HEAD"],
      [tmpdir(), "main..HEAD"],
    ] as const) {
      expect(ahead(folder, range)).toEqual(inTurn(folder, range));
    }
  });

  it("is no code for the shell", () => {
    const { path } = scenery();
    for (const range of [
      "main..$(touch pwned)",
      "`touch pwned`..topic",
      "main..topic;touch pwned",
      'a"\ntouch pwned\n..b',
    ]) {
      expect(ahead(path, range)).toEqual(inTurn(path, range));
    }
    expect(existsSync(join(path, "pwned"))).toBe(false);
  });

  it("is asked for again when git breaks off in the middle", () => {
    const { path } = scenery();
    const once =
      'case "$*" in *log*--stdin*) [ -e "$SEEN" ] || { : >"$SEEN"; "$GIT" "$@" | head -c 300; exit 1; } ;; esac';
    const environment = gitThat(once);
    expect(check(path, ["main..topic", "--format", "json"], environment)).toEqual(inTurn(path, "main..topic"));
    expect(existsSync(environment["SEEN"] ?? "")).toBe(true);
  });

  it.each([["sha1"], ["sha256"]])("has its records held against what was changed (%s)", (kind) => {
    const { path } = scenery(REQUIRED, `--object-format=${kind}`);
    writeFileSync(join(path, ".git/info/attributes"), "* -diff\n");
    const said = ahead(path, "main..topic");
    expect(said).toEqual(inTurn(path, "main..topic"));
    const codes = JSON.parse(said.out).findings.map((finding: { code: string }) => finding.code);
    expect(codes.filter((code: string) => code === "record-does-not-fit-change").length).toBeGreaterThan(1);
  });

  it("is asked for again when git breaks off in a patch, and where the empty repository is missing", () => {
    const { path } = scenery(REQUIRED);
    const environment = gitThat('case "$*" in *--grep=*) : >"$SEEN"; "$GIT" "$@" | head -c 300; exit 1 ;; esac');
    expect(check(path, ["main..topic", "--format", "json"], environment)).toEqual(inTurn(path, "main..topic"));
    expect(existsSync(environment["SEEN"] ?? "")).toBe(true);
    const elsewhere = mkdtempSync(join(tmpdir(), "toolmark-dist-"));
    for (const name of ["cli.js", "command.cjs", "package.json"]) cpSync(join(CLI, "..", name), join(elsewhere, name));
    const args = [join(elsewhere, "cli.js"), "check", "main..topic", "--format", "json"];
    const done = spawnSync(process.execPath, args, { cwd: path, encoding: "utf8" });
    expect(done.stdout).toBe(inTurn(path, "main..topic").out);
  });

  it("fails the check when git cannot tell the long way either", () => {
    const { path, git } = scenery();
    const sha = git("rev-parse", "topic~3");
    rmSync(join(path, ".git/objects", sha.slice(0, 2), sha.slice(2)));
    const said = ahead(path, "main..topic");
    expect(said).toEqual(inTurn(path, "main..topic"));
    expect(said.code).toBe(3);
  });

  it("keeps nobody waiting who turns out not to want it", () => {
    const { path } = scenery();
    const environment = gitThat('case "$*" in *log*--stdin*) exec sleep 25 ;; esac');
    const started = performance.now();
    expect(check(path, ["main..topic", "--polcy", "x"], environment).code).toBe(2);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe("which range is looked up ahead", () => {
  it.each([
    [["A..B"], ["A", "B"]],
    [
      ["A...B", "--policy", "x"],
      ["A", "B"],
    ],
    [["A.."], ["A", "HEAD"]],
    [["..B"], ["HEAD", "B"]],
    [
      ["--base", "A"],
      ["A", "HEAD"],
    ],
    [
      ["--base", "A", "--head", "B"],
      ["A", "B"],
    ],
    [["A"], null],
    [[], null],
    [["--policy", "../x.yml"], null],
    [["--base"], null],
  ] as const)("%j", (args, ends) => {
    expect(rangeAhead(args)).toEqual(ends);
  });
});
