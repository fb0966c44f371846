import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish } from "./reports.ts";
import { CLAUDE, CODEX, type Environment, openScratch, type Scratch, scratch } from "./scratch.ts";

const head = (r: Scratch) => r.git(["rev-parse", "HEAD"]).trim();
const lostLine = (r: Scratch) =>
  `toolmark: 1 rewritten commit lost its record (${head(r).slice(0, 10)}); run \`toolmark stamp\` to put that right\n`;
const unfitLine = (r: Scratch) => lostLine(r).replace("lost its record", "carries a record that no longer fits");

/** Somebody's hook that throws trailers away, after ours has written them. */
function stripsTrailers(r: Scratch): void {
  const theirs = "#!/bin/sh\nsed -i -e '/^A[a-zI]*-[a-zA-Z]*:/d' \"$1\"\n";
  writeFileSync(join(r.path, ".git/hooks/commit-msg.kept-by-toolmark"), theirs, { mode: 0o755 });
  r.toolmark(["init"]);
}

/** Each start of Node leaves a line. */
function watched(r: Scratch): () => number {
  r.write(".git/started", "");
  const node = join(r.path, ".git/node");
  const text = `#!/bin/sh\necho >>'${join(r.path, ".git/started")}'\nexec '${process.execPath}' "$@"\n`;
  writeFileSync(node, text, { mode: 0o755 });
  r.write(".git/toolmark/bin/node", `${node}\n`);
  return () => r.read(".git/started").length;
}

/** Runs the installed hook as git does. */
function tell(r: Scratch, input: string, command = "rebase", environment: Environment = {}) {
  return spawnSync(".git/hooks/post-rewrite", [command], {
    cwd: r.path,
    input,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

function rebase(r: Scratch, todo: string, editors: Environment = {}) {
  const environment = { GIT_SEQUENCE_EDITOR: r.sed(todo), GIT_EDITOR: "true", ...editors };
  return r.tryGit(["rebase", "-q", "-i", "--root"], environment);
}

describe("post-rewrite says nothing", () => {
  it.each([
    ["an amend that changes nothing", (r: Scratch) => r.tryGit(["commit", "-q", "--amend", "--no-edit"])],
    ["an amend with another text", (r: Scratch) => r.tryGit(["commit", "-q", "--amend", "-m", "anew"])],
    [
      "an amend with another content",
      (r: Scratch) => {
        r.edit("a", "more");
        return r.tryGit(["commit", "-q", "--amend", "--no-edit"]);
      },
    ],
    [
      "an amend in an editor",
      (r: Scratch) => {
        r.edit("a", "more");
        return r.tryGit(["commit", "-q", "--amend"], { GIT_EDITOR: r.editor("anew\n") });
      },
    ],
    ["a rebase", (r: Scratch) => r.tryGit(["rebase", "-q", "--onto", "HEAD~2", "HEAD~1"])],
    ["a rebase --apply", (r: Scratch) => r.tryGit(["rebase", "-q", "--apply", "--onto", "HEAD~2", "HEAD~1"])],
    ["a reword", (r: Scratch) => rebase(r, "2s/^pick/reword/", { GIT_EDITOR: r.editor("anew\n") })],
    ["a fixup", (r: Scratch) => rebase(r, "3s/^pick/fixup/")],
    ["a squash", (r: Scratch) => rebase(r, "3s/^pick/squash/")],
    [
      "an autosquash",
      (r: Scratch) => {
        r.edit("a", "mended");
        r.git(["commit", "-q", "--fixup", "HEAD"], CODEX);
        return r.tryGit(["rebase", "-q", "-i", "--autosquash", "--root"], { GIT_SEQUENCE_EDITOR: "true" });
      },
    ],
  ])("after %s that kept the records", (_, operate) => {
    const r = scratch();
    r.commit("b", "one", CLAUDE);
    r.commit("a", "two", CODEX);
    expect(operate(r)).toMatchObject({ status: 0, stderr: "" });
    expect(r.record()).toMatch(/^(?:claude-code\+)?codex$/);
    expect(existsSync(join(r.path, ".git/toolmark/lost"))).toBe(false);
  });

  it("under TOOLMARK=0, and where the policy wants no trailers", () => {
    const r = scratch();
    stripsTrailers(r);
    r.commit("a", "x", {}, "--no-verify", "-m", "AI-Provenance: v1; state=unknown");
    expect(r.tryGit(["commit", "-q", "--amend", "-m", "y"], { TOOLMARK: "0" }).stderr).toBe("");
    const other = scratch();
    other.commit("a", "x", CLAUDE);
    mkdirSync(join(other.path, ".github"));
    other.write(".github/toolmark.yml", "version: 1\nrecord: { style: none }\n");
    expect(other.tryGit(["commit", "-q", "--amend", "-m", "y"]).stderr).toBe("");
    expect(other.message()).toBe("y\n");
  });

  it("of a record that never fitted what its commit changes", () => {
    const r = scratch();
    r.edit("a", "copied");
    r.git(["commit", "-q", "-m", "x", "-m", "AI-Provenance: v1; state=none; change=1111111111111111"], {
      TOOLMARK: "0",
    });
    r.edit("a", "more");
    expect(r.tryGit(["commit", "-q", "--amend", "--no-verify"], { GIT_EDITOR: "true" }).stderr).toBe("");
  });
});

describe("post-rewrite tells in one line, and stamp mends", () => {
  it("a record that another hook took out of the message", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    stripsTrailers(r);
    const done = r.tryGit(["commit", "-q", "--amend", "-m", "y"]);
    expect(done).toMatchObject({ status: 0, stderr: lostLine(r) });
    expect(r.record()).toBe("-");
    const before = head(r);
    const stamped = r.toolmark(["stamp"]);
    expect(stamped.stdout).toContain(`- ${before.slice(0, 10)} y\n`);
    expect(r.record()).toBe("claude-code");
    expect(r.message()).toMatch(/^y\n\nAssisted-by: /);
    expect(readdirSync(join(r.path, ".git/toolmark/lost"))).toEqual([]);
    expect(r.toolmark(["stamp"]).stdout).toContain("nothing to stamp");
  });

  it("a text written anew in an editor with --no-verify, where no hook of a commit runs in time", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    const editor = { GIT_EDITOR: r.editor("all new\n") };
    expect(r.tryGit(["commit", "-q", "--amend", "--no-verify"], editor).stderr).toBe(lostLine(r));
    r.toolmark(["stamp"]);
    expect(r.record()).toBe("claude-code");
  });

  it("a content amended in an editor with --no-verify: the record stands and fits no longer", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    r.edit("a", "more");
    const done = r.tryGit(["commit", "-q", "--amend", "--no-verify"], { GIT_EDITOR: "true" });
    expect(done.stderr).toBe(unfitLine(r));
    expect(r.record()).toBe("claude-code (unbound)");
    r.toolmark(["stamp"]);
    expect(r.record()).toBe("claude-code");
    expect(r.message().match(/AI-Provenance/g)).toHaveLength(1);
  });

  it("a squash whose text was written anew: the union comes back", () => {
    const r = scratch();
    r.commit("a", "one", CLAUDE);
    r.commit("b", "two", CODEX);
    const done = rebase(r, "3s/^pick/squash/", { GIT_EDITOR: r.editor("one thing\n") });
    expect(done.stderr).toBe(lostLine(r));
    r.toolmark(["stamp"]);
    expect(r.record()).toBe("claude-code+codex");
  });

  it("a conflict solved in a rebase --apply, which runs no hook of ours", () => {
    const r = scratch();
    r.git(["checkout", "-q", "-b", "topic"]);
    r.commit("a", "by the assistant", CLAUDE);
    r.commit("b", "and another", CLAUDE);
    r.git(["checkout", "-q", "main"]);
    r.commit("a", "in the way");
    r.tryGit(["rebase", "-q", "--apply", "main", "topic"]);
    r.write("a", "solved\n");
    r.git(["add", "a"]);
    const done = r.tryGit(["rebase", "--continue"]);
    expect(done.stderr).toMatch(/^toolmark: 1 rewritten commit carries a record that no longer fits \(\w{10}\); .*\n$/);
    r.toolmark(["stamp"]);
    expect([r.record("HEAD~1"), r.record()]).toEqual(["claude-code", "claude-code"]);
  });

  it("three of many, by name", () => {
    const r = scratch();
    for (const name of ["a", "b", "c", "d"]) r.commit(name, name, CLAUDE);
    stripsTrailers(r);
    const done = rebase(r, "s/^pick/reword/");
    expect(done.stderr).toMatch(/^toolmark: 4 rewritten commits lost their records \((?:\w{10}, ){3}…\); .*\n$/);
    r.toolmark(["stamp"]);
    expect(["HEAD", "HEAD~1", "HEAD~2", "HEAD~3"].map((rev) => r.record(rev))).toEqual(Array(4).fill("claude-code"));
  });

  it("also when a commit that had lost its record is rewritten again", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    stripsTrailers(r);
    r.git(["commit", "-q", "--amend", "-m", "y"]);
    r.edit("a", "more");
    expect(r.tryGit(["commit", "-q", "--amend", "-m", "z"]).stderr).toBe(lostLine(r));
    r.git(["commit", "-q", "--allow-empty", "-m", "later"]);
    r.toolmark(["stamp"]);
    expect(r.record("HEAD~1")).toBe("claude-code");
  });

  it("in a linked worktree", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    r.git(["worktree", "add", "-q", "../tree", "-b", "tree"]);
    const tree = openScratch(join(dirname(r.path), "tree"));
    const editor = { GIT_EDITOR: tree.editor("anew\n") };
    expect(tree.tryGit(["commit", "-q", "--amend", "--no-verify"], editor).stderr).toBe(lostLine(tree));
    tree.toolmark(["stamp"]);
    expect(tree.record()).toBe("claude-code");
  });

  it("and pre-push tells of it again, and stops the push where the policy says so", () => {
    const r = scratch();
    publish(r);
    r.commit("a", "x", CLAUDE);
    const editor = { GIT_EDITOR: r.editor("anew\n") };
    r.tryGit(["commit", "-q", "--amend", "--no-verify"], editor);
    mkdirSync(join(r.path, ".github"));
    r.write(".github/toolmark.yml", "version: 1\nlocal: block\n");
    const push = () => r.tryGit(["push", "-q", "origin", "main"]);
    expect(push().stderr).toMatch(/^toolmark: push stopped: 1 commit of an assistant carries no record /);
    r.toolmark(["stamp"]);
    expect(push()).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("post-rewrite costs no Node", () => {
  it("in an amend or a rebase of commits that nobody recorded, nor in an amend that went well", () => {
    const r = scratch();
    r.commit("a", "x");
    const started = watched(r);
    r.git(["commit", "-q", "--amend", "-m", "y"]);
    r.edit("a", "z");
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    r.git(["rebase", "-q", "--force-rebase", "--root"]);
    expect(started()).toBe(0);
    r.git(["commit", "-q", "--amend", "--no-edit"], CLAUDE);
    r.edit("a", "by the assistant");
    r.git(["commit", "-q", "--amend", "--no-edit"], CLAUDE);
    const before = started();
    r.git(["commit", "-q", "--amend", "-m", "words"]);
    r.edit("a", "more");
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    // The recorder itself, once each.
    expect(started() - before).toBe(2);
  });

  it("after a rebase of 1,000 commits, and one Node after 1,000 recorded ones", () => {
    const r = scratch();
    const plain = pairs(r, 1000, "");
    const recorded = pairs(r, 1000, "\nAI-Provenance: v1; state=none; change=%\n");
    const started = watched(r);
    const took = (input: string) => {
      const start = performance.now();
      expect(tell(r, input)).toMatchObject({ status: 0, stderr: "" });
      return performance.now() - start;
    };
    expect(Math.min(took(plain), took(plain), took(plain))).toBeLessThan(250);
    expect(started()).toBe(0);
    expect(took(recorded)).toBeLessThan(10_000);
    expect(started()).toBe(1);
  });
});

/** So many commits, each twice, as a rebase would leave them. A `%` in the message stands for what fits. */
function pairs(r: Scratch, count: number, trailer: string): string {
  const start = head(r);
  const digest = "2fa3491edbc80491";
  const stream = ["old", "new"].flatMap((branch) =>
    Array.from({ length: count }, (_, at) => {
      const message = `commit ${at}\n${trailer.replace("%", digest)}`;
      const parent = at === 0 ? `from ${start}\n` : "";
      const who = `committer J <j@example.com> ${at} +0000`;
      return `commit refs/heads/${branch}\n${who}\ndata ${message.length}\n${message}\n${parent}M 644 inline ${branch}-${at}\ndata 6\nhello\n\n`;
    }),
  );
  r.git(["update-ref", "-d", "refs/heads/old"]);
  r.git(["update-ref", "-d", "refs/heads/new"]);
  execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: r.path, input: stream.join("") });
  const list = (branch: string) =>
    r
      .git(["rev-list", "--reverse", `${start}..${branch}`])
      .trim()
      .split("\n");
  const rewritten = list("new");
  return list("old")
    .map((sha, at) => `${sha} ${rewritten[at]}\n`)
    .join("");
}

describe("post-rewrite fails open", () => {
  const sha = "1".repeat(40);
  it.each([
    ["nothing", ""],
    ["words", "these are no names\n"],
    ["options", "--all --all\n-x -y\n"],
    ["expressions", "HEAD HEAD\nHEAD:start HEAD^{tree}\n:/x @{1}\n"],
    ["names of nobody", `${sha} ${"2".repeat(40)}\n`],
    ["one name", `${sha}\n`],
    ["a line of 5 MB", `${"f".repeat(5_000_000)} ${sha}\n`],
    ["100,000 lines", `${sha} ${sha} $(touch pwned) \`touch pwned\`\n`.repeat(100_000)],
    ["a here-document's end", `PAIRS\n${sha} ${sha}\ntouch pwned\nFACTS\n`],
    ["bytes", "\u0001\u001b[31m\ufffd \r\n\t*\n"],
  ])("told %s", (_, input) => {
    const r = scratch();
    const started = watched(r);
    for (const command of ["amend", "rebase", "--help", ""])
      expect(tell(r, input, command), command).toMatchObject({ status: 0, stderr: "" });
    expect(started()).toBe(0);
    expect(existsSync(join(r.path, "pwned"))).toBe(false);
  });

  it.each([
    ["a Node that fails", (r: Scratch) => r.write(".git/toolmark/bin/node", "/bin/false\n")],
    ["a damaged program", (r: Scratch) => r.write(".git/toolmark/bin/cli.cjs", "throw new Error('x');\n")],
    ["a program that is gone", (r: Scratch) => rmSync(join(r.path, ".git/toolmark/bin/cli.cjs"))],
    ["nothing of ours", (r: Scratch) => rmSync(join(r.path, ".git/toolmark"), { recursive: true })],
    [
      "no place to leave word in",
      (r: Scratch) => {
        r.write(".git/toolmark/lost", "");
      },
    ],
  ])("with %s", (_, harm) => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    harm(r);
    const done = r.tryGit(["commit", "-q", "--amend", "--no-verify"], { GIT_EDITOR: r.editor("anew\n") });
    expect(done.status).toBe(0);
    expect(done.stderr).toMatch(/^(?:toolmark: this rewrite was not looked at: [^\n]*\n)?$/);
    expect(r.message()).toBe("anew\n");
  });

  it("in silence where there is no Node", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    r.write(".git/toolmark/bin/node", "/nowhere/node\n");
    const tools = mkdtempSync(join(tmpdir(), "toolmark-tools-"));
    for (const tool of ["git", "sh", "cat", "grep", "tr", "ps", "sed"]) {
      symlinkSync(execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).trim(), join(tools, tool));
    }
    const done = r.tryGit(["commit", "-q", "--amend", "-m", "y"], { PATH: tools });
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(r.message()).toBe("y\n");
  });
});

describe("a post-rewrite hook that was there", () => {
  const THEIRS = '#!/bin/sh\nset -eu\necho "$# $1" >>ran\ncat >>ran\n';

  function round(r: Scratch): void {
    for (const environment of [{}, CLAUDE]) {
      rmSync(join(r.path, "ran"), { force: true });
      r.commit("a", "x", environment);
      const old = head(r);
      const editor = { GIT_EDITOR: r.editor("anew\n") };
      const done = r.tryGit(["commit", "-q", "--amend", "--no-verify"], editor);
      expect(done).toMatchObject({ status: 0, stderr: environment === CLAUDE ? lostLine(r) : "" });
      expect(r.read("ran")).toBe(`1 amend\n${old} ${head(r)}\n`);
    }
  }

  it("still gets its argument and what git tells it", () => {
    const r = scratch({ plain: true });
    writeFileSync(join(r.path, ".git/hooks/post-rewrite"), THEIRS, { mode: 0o755 });
    r.toolmark(["init"]);
    round(r);
    r.toolmark(["init", "--uninstall"]);
    expect(r.read(".git/hooks/post-rewrite")).toBe(THEIRS);
  });

  it.each(["dash", "bash", "bash --posix", "busybox sh"])("so it does as a shared file, run by %s", (shell) => {
    const r = scratch({ plain: true });
    mkdirSync(join(r.path, "shared"));
    const program = execFileSync("sh", ["-c", `command -v ${shell.split(" ")[0]}`], { encoding: "utf8" }).trim();
    const text = THEIRS.replace("/bin/sh", [program, ...shell.split(" ").slice(1)].join(" "));
    writeFileSync(join(r.path, "shared/post-rewrite"), text, { mode: 0o755 });
    r.git(["config", "core.hooksPath", "shared"]);
    r.toolmark(["init"]);
    expect(r.read("shared/post-rewrite")).toContain("# toolmark\n");
    round(r);
    r.toolmark(["init", "--uninstall"]);
    expect(r.read("shared/post-rewrite")).toBe(text);
  });

  it("so it does under husky, and is installed there", () => {
    const r = scratch({ plain: true });
    execFileSync(process.execPath, [join(import.meta.dirname, "../../../node_modules/husky/bin.js")], { cwd: r.path });
    writeFileSync(join(r.path, ".husky/post-rewrite"), THEIRS);
    r.toolmark(["init"]);
    round(r);
    r.toolmark(["init", "--uninstall"]);
    expect(r.read(".husky/post-rewrite")).toBe(THEIRS);
  });
});
