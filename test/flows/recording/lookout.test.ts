import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { installed } from "../../setup/installed.ts";
import { CLAUDE, type Scratch, scratch } from "./scratch.ts";

/** A repository in which a start of Node shows: what it would run fails, and the hook says so. */
function watched(): Scratch {
  const r = scratch();
  r.write(".git/toolmark/bin/hook.cjs", "process.exit(9)");
  return r;
}

const STARTED = /the recorder failed/;

/** Commits from inside a script that `program` runs, in a repository that tells whether Node was started. */
function commitInside(path: string, text: string, ...command: readonly string[]): string {
  const r = watched();
  r.edit("a", "x");
  const script = join(r.path, ".git", path);
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, text);
  const [program = "", ...args] = [...command, script];
  return spawnSync(program, args, { cwd: r.path, encoding: "utf8", env: process.env }).stderr;
}

const BY_NODE = 'require("child_process").execFileSync("git", ["commit", "-q", "-m", "x"], { stdio: "inherit" });';

describe("a person's commit", () => {
  const person: readonly (readonly [string, (r: Scratch) => { readonly stderr: string }])[] = [
    ["commit -m", (r) => r.tryGit(["commit", "-q", "-m", "x"])],
    ["commit -m of a message with an F in it", (r) => r.tryGit(["commit", "-q", "-m", "Fix -F and --file"])],
    ["commit in an editor", (r) => r.tryGit(["commit", "-q"], { GIT_EDITOR: r.editor("by hand\n") })],
    ["commit -F", (r) => r.tryGit(["commit", "-q", "-F", "start"])],
    ["commit --amend --no-edit", (r) => r.tryGit(["commit", "-q", "--amend", "--no-edit"])],
    ["commit --amend -m", (r) => r.tryGit(["commit", "-q", "--amend", "-m", "y"])],
    [
      "commit -m under a variable that an editor sets for everybody",
      (r) => r.tryGit(["commit", "-q", "-m", "x"], { CLAUDECODE: "1", TERM_PROGRAM: "vscode" }),
    ],
  ];

  it.each(person)("starts no Node: %s", (_, commit) => {
    const r = watched();
    r.edit("a", "x");
    expect(commit(r).stderr).toBe("");
  });

  it("starts none in a rebase, a cherry-pick, a revert or a merge of commits that nobody recorded", () => {
    const r = watched();
    r.git(["checkout", "-q", "-b", "topic"]);
    r.commit("b", "b");
    r.commit("c", "c");
    r.git(["checkout", "-q", "main"]);
    r.commit("d", "d");
    const said = [
      r.tryGit(["cherry-pick", "topic"]),
      r.tryGit(["revert", "--no-edit", "HEAD"]),
      r.tryGit(["merge", "--no-ff", "--no-edit", "topic"]),
      r.tryGit(["rebase", "-q", "main~1", "topic"]),
    ].map((result) => result.stderr);
    expect(said.join("")).not.toMatch(STARTED);
  });

  it("starts none from a script of a tool, even in a folder with an assistant's name", () => {
    expect(commitInside("claude-tools/release.cjs", BY_NODE, process.execPath)).toBe("");
    expect(commitInside("tools/codexify.cjs", BY_NODE, process.execPath)).toBe("");
    expect(commitInside("example.sh", "git commit -q -m x\n", "sh")).toBe("");
  });

  it("has two hooks of ours to run, and no more: one is for pushes, one for what replaces commits", () => {
    const r = scratch();
    const folder = join(r.path, ".git/hooks");
    const ours = execFileSync("sh", ["-c", 'grep -l toolmark "$0"/*', folder], { encoding: "utf8" });
    expect(
      ours
        .trim()
        .split("\n")
        .map((path) => path.split("/").at(-1)),
    ).toEqual(["commit-msg", "post-rewrite", "pre-push", "prepare-commit-msg"]);
    const hooksRun = (args: readonly string[]) =>
      [...r.tryGit(args, { GIT_TRACE: "1" }).stderr.matchAll(/run_command: .*\.git\/hooks\/([a-z-]+)/g)].map(
        (match) => match[1],
      );
    r.edit("a", "x");
    expect(hooksRun(["commit", "-q", "-m", "x"])).toEqual(["prepare-commit-msg", "commit-msg"]);
    expect(hooksRun(["commit", "-q", "--amend", "-m", "y"])).toEqual([
      "prepare-commit-msg",
      "commit-msg",
      "post-rewrite",
    ]);
  });
});

describe("Node is started, once,", () => {
  it.each([
    ["by a variable", (r: Scratch) => r.tryGit(["commit", "-q", "-m", "x"], CLAUDE)],
    [
      "by a record on the command line",
      (r: Scratch) => r.tryGit(["commit", "-q", "-m", "x", "-m", "AI-Provenance: v1; state=none"]),
    ],
    [
      "by a record in a file",
      (r: Scratch) => {
        r.write("text", "x\n\nAI-Provenance: v1; state=none\n");
        return r.tryGit(["commit", "-q", "-F", "text"]);
      },
    ],
    [
      "by a record in an editor",
      (r: Scratch) => r.tryGit(["commit", "-q"], { GIT_EDITOR: r.editor("x\n\nAI-Provenance: v1; state=none\n") }),
    ],
    [
      "by something in the journal",
      (r: Scratch) => {
        mkdirSync(join(r.path, ".git/toolmark/spool"), { recursive: true });
        r.write(".git/toolmark/spool/entry", "{}");
        return r.tryGit(["commit", "-q", "-m", "x"]);
      },
    ],
  ])("%s", (_, commit) => {
    const r = watched();
    r.edit("a", "x");
    expect(commit(r).stderr.match(new RegExp(STARTED, "g"))).toHaveLength(1);
  });

  it("by an amend of a recorded commit, and a fixup of one", () => {
    const r = scratch();
    r.commit("a", "x", CLAUDE);
    r.write(".git/toolmark/bin/hook.cjs", "process.exit(9)");
    expect(r.tryGit(["commit", "-q", "--amend", "-m", "y"]).stderr).toMatch(STARTED);
  });

  it("by a script of an assistant among the ancestors", () => {
    expect(commitInside("bin/claude", BY_NODE, process.execPath)).toMatch(STARTED);
    expect(commitInside("node_modules/@openai/codex/bin/run.cjs", BY_NODE, process.execPath)).toMatch(STARTED);
  });
});

describe("the hooks work in every shell that git may use", () => {
  it.each(installed("busybox sh", "bash --posix", "bash", "dash -e", "dash -u"))("%s", (shell) => {
    const r = scratch();
    for (const name of ["prepare-commit-msg", "commit-msg"]) {
      const file = `.git/hooks/${name}`;
      writeFileSync(
        join(r.path, file),
        readFileSync(join(r.path, file), "utf8").replace("#!/bin/sh", `#!/usr/bin/env -S ${shell}`),
      );
    }
    expect(r.tryGit(["commit", "-q", "--allow-empty", "-m", "by hand"]).stderr).toBe("");
    expect(r.message()).toBe("by hand\n");
    r.commit("a", "x", CLAUDE);
    expect(r.record()).toBe("claude-code");
    r.git(["commit", "-q", "--amend"], { GIT_EDITOR: r.editor("anew\n") });
    expect(r.record()).toBe("claude-code");
  });
});
