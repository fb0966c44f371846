import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, NO_ANTHROPIC, type TestRepository } from "../gate/repository.ts";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "", "cli.js");
const CLAUDE = { CLAUDECODE: "1", CLAUDE_CODE_CHILD_SESSION: "1", CLAUDE_CODE_SESSION_ID: "x" };
const METACODE_POLICY = `version: 1
declaration: required
assistants:
  metacode: { name: MetaCode, provider: meta, first-party: true, signs: { env: [METACODE_SESSION] } }
rules:
  - name: paused
    assistants: ["provider:anthropic"]
    verdict: deny
`;

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function toolmark(cwd: string, args: readonly string[], input = ""): Said {
  const done = spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: "utf8", timeout: 60_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Plain `git commit` with the hooks that `init` installed, in an assistant's environment or nobody's. */
function commit(repository: TestRepository, message: string, environment: NodeJS.ProcessEnv = {}): string {
  repository.git("add", "-A");
  const done = spawnSync("git", ["commit", "-q", "--allow-empty", "-m", message], {
    cwd: repository.path,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  expect(done.status, done.stderr).toBe(0);
  return repository.git("rev-parse", "HEAD");
}

/** A repository with the policy, our hooks, and a branch `topic`. */
function prepared(policy: string): TestRepository {
  const repository = createRepository(policy);
  expect(toolmark(repository.path, ["init"]).code).toBe(0);
  repository.git("switch", "-qc", "topic");
  return repository;
}

describe("check", () => {
  it("ends with 1 for an assistant that the policy denies, and names commit, assistant, evidence, rule with line, remedy", () => {
    const repository = prepared(METACODE_POLICY);
    repository.write("a.py", "x = 1\n");
    const sha = commit(repository, "Work", CLAUDE);
    const said = toolmark(repository.path, ["check", "main..topic", "--format", "json"]);
    expect(said.code).toBe(1);
    const [finding] = JSON.parse(said.out).findings;
    expect(finding).toMatchObject({
      level: "error",
      code: "prohibited-assistant",
      commit: sha,
      assistant: "claude-code",
      provider: "anthropic",
      rule: { name: "paused", file: ".github/toolmark.yml", line: 6 },
    });
    expect(finding.because).toContain("Assisted-by: claude-code:anthropic/unknown");
    expect(finding.remedy).not.toBe("");
    const text = toolmark(repository.path, ["check", "main..topic"]);
    expect(text.code).toBe(1);
    expect(text.out).toContain(".github/toolmark.yml:6");
  });

  it("ends with 0 for our own tool, and for a person under a required declaration", () => {
    const repository = prepared(METACODE_POLICY);
    repository.write("a.py", "x = 1\n");
    commit(repository, "By the tool", { METACODE_SESSION: "s" });
    repository.write("b.py", "y = 1\n");
    commit(repository, "By hand");
    const said = toolmark(repository.path, ["check", "main..topic", "--format", "json"]);
    expect(JSON.parse(said.out)).toMatchObject({ verdict: "pass", commits: 2, findings: [] });
    expect(said.code).toBe(0);
  });

  it("fails when the record is deleted, and when it is copied from another commit", () => {
    const repository = prepared(METACODE_POLICY);
    repository.write("a.py", "x = 1\n");
    commit(repository, "By hand");
    const record = repository.git("log", "-1", "--format=%B");
    spawnSync("git", ["commit", "-q", "--amend", "--no-verify", "-m", "Bare"], {
      cwd: repository.path,
      env: { ...process.env, TOOLMARK: "0" },
    });
    const bare = toolmark(repository.path, ["check", "main..topic", "--format", "json"]);
    expect(JSON.parse(bare.out).findings.map((one: { code: string }) => one.code)).toEqual(["undeclared-commit"]);
    expect(bare.code).toBe(1);
    repository.write("b.py", "other = 2\n");
    repository.git("add", "-A");
    spawnSync("git", ["commit", "-q", "--amend", "-m", record], {
      cwd: repository.path,
      env: { ...process.env, TOOLMARK: "0" },
    });
    const copied = toolmark(repository.path, ["check", "main..topic", "--format", "json"]);
    expect(JSON.parse(copied.out).findings.map((one: { code: string }) => one.code)).toEqual([
      "record-does-not-fit-change",
    ]);
    expect(copied.code).toBe(1);
  });

  it("still passes after a plain rebase, and exempts a clean merge", () => {
    const repository = prepared(METACODE_POLICY);
    repository.write("a.py", "x = 1\n");
    commit(repository, "By the tool", { METACODE_SESSION: "s" });
    repository.git("switch", "-q", "main");
    repository.write("other.py", "z = 1\n");
    commit(repository, "On main");
    repository.git("switch", "-q", "topic");
    repository.git("rebase", "-q", "main");
    expect(toolmark(repository.path, ["check", "main..topic"]).code).toBe(0);
    repository.git("switch", "-q", "main");
    repository.write("more.py", "w = 1\n");
    commit(repository, "On main again");
    repository.git("switch", "-q", "topic");
    repository.git("merge", "-q", "--no-edit", "main");
    const said = toolmark(repository.path, ["check", "main..topic", "--format", "json"]);
    expect(JSON.parse(said.out)).toMatchObject({ verdict: "pass", commits: 2 });
  });

  it("ends with 3 and the way out for a range that is not there, and for a shallow clone that cuts it", () => {
    const repository = createRepository(NO_ANTHROPIC);
    for (const name of ["one", "two", "three"]) repository.commit(name, { [name]: "x\n" });
    const absent = toolmark(repository.path, ["check", "nowhere..main"]);
    expect(absent.code).toBe(3);
    expect(absent.out).toMatch(/no commit nowhere/);
    const clone = mkdtempSync(join(tmpdir(), "toolmark-shallow-"));
    repository.git("clone", "-q", "--depth", "2", `file://${repository.path}`, clone);
    const cut = toolmark(clone, ["check", `${repository.git("rev-parse", "main~3")}..HEAD`]);
    expect(cut.code).toBe(3);
    expect(cut.out).toMatch(/--unshallow/);
  });

  it("ends with 2 for a policy that cannot be, with every problem on a line of its own", () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.commit("one", { one: "x\n" });
    writeFileSync(join(repository.path, "bad.yml"), "version: 1\nrulez: []\ndeclaration: requird\n");
    const said = toolmark(repository.path, ["check", "main~1..main", "--policy", "bad.yml"]);
    expect(said.code).toBe(2);
    expect(said.out).toBe("");
    expect(said.err).toMatch(/^bad\.yml:2:1: .*did you mean 'rules'\?$/m);
    expect(said.err).toMatch(/^bad\.yml:3:14: .*did you mean 'required'\?$/m);
    expect(toolmark(repository.path, ["check", "main~1..main", "--policy", "none.yml"]).code).toBe(2);
  });

  it("prints every format, writes to a file, and keeps a hostile subject inert", () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.commit("::error::x ##[set-output name=a]b\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n", {
      one: "x\n",
    });
    for (const format of ["text", "json", "markdown", "sarif", "github"]) {
      const said = toolmark(repository.path, ["check", "main~1..main", "--format", format]);
      expect(said.code, format).toBe(1);
      for (const line of said.out.split(/\r\n|\n|\r/)) {
        expect(line, format).not.toMatch(/^\s*::error::x/);
        expect(line, format).not.toContain("##[set-output");
      }
    }
    const target = join(repository.path, "report.json");
    expect(
      toolmark(repository.path, ["check", "main~1..main", "--format", "json", "--output", "report.json"]).out,
    ).toBe("");
    expect(JSON.parse(readFileSync(target, "utf8")).verdict).toBe("fail");
    expect(toolmark(repository.path, ["check", "main~1..main", "--output", "no/such/folder/x"]).code).toBe(3);
  });
});

describe("explain", () => {
  it("tells evidence, record and the deciding rule of a commit, as text and as JSON", () => {
    const repository = prepared(METACODE_POLICY);
    repository.write("a.py", "x = 1\n");
    commit(repository, "Work", CLAUDE);
    const text = toolmark(repository.path, ["explain"]);
    expect(text.code).toBe(0);
    expect(text.out).toContain('deny: claude-code in a.py: rule "paused", .github/toolmark.yml:6');
    expect(text.out).toContain("which this commit's is");
    const json = JSON.parse(toolmark(repository.path, ["explain", "HEAD", "--format", "json"]).out);
    expect(json).toMatchObject({
      subject: "Work",
      assistants: [{ assistant: "claude-code", provider: "anthropic", model: null, strength: "strong" }],
      record: { version: 1, state: "assisted", basis: "environment", more: false },
      problems: [],
    });
    expect(json.assistants[0].evidence).toEqual([
      { source: "trailer", strength: "strong", seen: "Assisted-by: claude-code:anthropic/unknown" },
    ]);
  });

  it("explains a message that is no commit yet, and answers without any commit", () => {
    const repository = createRepository(NO_ANTHROPIC);
    const message = toolmark(
      repository.path,
      ["explain", "--message-file", "-", "--format", "json"],
      "Work\n\nAssisted-by: Claude Opus 4.6\n",
    );
    expect(JSON.parse(message.out).assistants).toMatchObject([
      { assistant: "unknown", provider: "anthropic", model: "claude-opus-4-6" },
    ]);
    const answer = toolmark(repository.path, ["explain", "--assistant", "claude-code", "--path", "train/x.py"]);
    expect(answer.out).toMatch(/^deny: claude-code in train\/x\.py\n/);
    expect(toolmark(repository.path, ["explain", "--path", "x"]).code).toBe(2);
    expect(toolmark(repository.path, ["explain", "nowhere"]).code).toBe(3);
  });
});

describe("demo", () => {
  it("tells the whole story in under ten seconds, and leaves nothing behind", () => {
    const home = mkdtempSync(join(tmpdir(), "toolmark-demo-test-"));
    const started = Date.now();
    const done = spawnSync(process.execPath, [CLI, "demo"], {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, TMPDIR: home },
    });
    expect(done.stderr).toBe("");
    expect(done.status).toBe(0);
    expect(done.stdout).toContain("Assisted-by: metacode:meta/unknown");
    expect(done.stdout).toContain("Prohibited assistant: claude-code");
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(spawnSync("ls", ["-A", home], { encoding: "utf8" }).stdout).toBe("");
  });
});
