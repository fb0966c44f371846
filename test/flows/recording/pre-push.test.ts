import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installed } from "../../setup/installed.ts";
import { commitsUnseen, publish, reportsWriting } from "./reports.ts";
import { openScratch, type Scratch, scratch } from "./scratch.ts";

function published(policy?: string): Scratch {
  const r = scratch();
  if (policy !== undefined) {
    mkdirSync(join(r.path, ".github"));
    r.write(".github/toolmark.yml", `version: 1\n${policy}\n`);
    r.git(["add", ".github"]);
    r.git(["commit", "-q", "-m", "policy"]);
  }
  publish(r);
  return r;
}

const push = (r: Scratch, ...more: string[]) =>
  r.tryGit(["push", "-q", ...(more.length === 0 ? ["origin", "HEAD"] : more)]);
const ofHead = (r: Scratch) => r.git(["rev-parse", "--short=10", "HEAD"]).trim();

function hook(r: Scratch, text: string): void {
  writeFileSync(join(r.path, ".git/hooks/pre-push"), text, { mode: 0o755 });
}

describe("pre-push", () => {
  it("names in one line the commit that an assistant made past the hooks, and lets it go", () => {
    const r = published();
    commitsUnseen(r, "a");
    const done = push(r);
    expect(done.stderr).toBe(
      `toolmark: 1 commit of an assistant carries no record (${ofHead(r)}); to mend that before it is public, stop, run \`toolmark stamp\`, and push again\n`,
    );
    expect(done.status).toBe(0);
  });

  it("says nothing of a person's commits, nor once they are stamped", () => {
    const r = published();
    r.commit("x", "by hand");
    expect(push(r).stderr).toBe("");
    commitsUnseen(r, "a");
    r.commit("x", "by hand again");
    expect(r.toolmark(["stamp"]).status).toBe(0);
    expect(r.record("HEAD~1")).toBe("claude-code");
    expect(push(r).stderr).toBe("");
  });

  it("names three of many", () => {
    const r = published();
    for (const file of ["a", "b", "c", "d"]) commitsUnseen(r, file);
    expect(push(r).stderr).toMatch(/^toolmark: 4 commits of an assistant carry no record \((?:\w{10}, ){3}…\); .*\n$/);
  });

  it("stops the push where the policy says so, until the commits are stamped", () => {
    const r = published("local: block");
    const sha = commitsUnseen(r, "a");
    const done = push(r);
    expect(done.status).toBe(1);
    expect(done.stderr).toMatch(
      /^toolmark: push stopped: 1 commit of an assistant .*; run `toolmark stamp`, then push again\n/,
    );
    expect(r.git(["branch", "-r", "--contains", sha])).toBe("");
    r.toolmark(["stamp"]);
    expect(push(r)).toMatchObject({ status: 0, stderr: "" });
  });

  it("counts what is on another remote branch as published, and knows new branches, deletions and tags", () => {
    const r = published("local: block");
    r.git(["switch", "-q", "-c", "topic"]);
    commitsUnseen(r, "a");
    expect(push(r, "origin", "topic").status).toBe(1);
    r.git(["tag", "-a", "v1", "-m", "v1"]);
    expect(push(r, "origin", "v1").status).toBe(1);
    r.git(["switch", "-q", "main"]);
    expect(push(r, "origin", "topic").stderr).toContain("run `toolmark stamp` on that branch");
    r.git(["push", "-q", "--no-verify", "origin", "topic"]);
    expect(push(r, "origin", "topic:other")).toMatchObject({ status: 0, stderr: "" });
    expect(push(r, "origin", ":topic")).toMatchObject({ status: 0, stderr: "" });
  });

  it("is silent under TOOLMARK=0 and where nobody wants trailers", () => {
    const r = published("local: block");
    commitsUnseen(r, "a");
    r.write(".github/toolmark.yml", "version: 1\nlocal: block\nrecord: { style: none }\n");
    expect(push(r)).toMatchObject({ status: 0, stderr: "" });
    const other = published("local: block");
    commitsUnseen(other, "a");
    expect(other.tryGit(["push", "-q", "origin", "HEAD"], { TOOLMARK: "0" })).toMatchObject({ status: 0, stderr: "" });
  });

  it("works in a linked worktree", () => {
    const r = published("local: block");
    r.git(["worktree", "add", "-q", "../tree", "-b", "tree"]);
    commitsUnseen(r, "a");
    r.git(["switch", "-q", "--detach"]);
    r.git(["branch", "-f", "main", "HEAD~1"]);
    const tree = openScratch(join(r.path, "../tree"));
    tree.git(["reset", "-q", "--hard", r.git(["rev-parse", "HEAD"]).trim()]);
    expect(push(tree, "origin", "tree").status).toBe(1);
    tree.toolmark(["stamp"]);
    expect(push(tree, "origin", "tree")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("pre-push under `declaration: required`", () => {
  const RULES = "declaration: required\nlocal: block";

  it("names commits past the hooks of which nobody knows anything, and stamp calls them unknown", () => {
    const r = published(RULES);
    r.edit("x", "by hand");
    r.git(["-c", "core.hooksPath=", "commit", "-q", "-m", "x"]);
    expect(push(r).stderr).toMatch(/^toolmark: push stopped: 1 commit carries no record/);
    expect(r.toolmark(["stamp"]).stdout).toContain("(state=unknown)");
    expect(r.record()).toBe("unknown");
    expect(push(r)).toMatchObject({ status: 0, stderr: "" });
  });

  it("lets notes go, whose commits nobody wrote", () => {
    const r = published(RULES);
    r.git(["notes", "add", "-m", "a note"]);
    expect(push(r, "origin", "refs/notes/commits")).toMatchObject({ status: 0, stderr: "" });
  });

  it("leaves a history alone that was never published", () => {
    const r = scratch();
    mkdirSync(join(r.path, ".github"));
    r.write(".github/toolmark.yml", `version: 1\n${RULES}\n`);
    r.git(["init", "-q", "--bare", "../origin.git"]);
    expect(push(r, "../origin.git", "main")).toMatchObject({ status: 0, stderr: "" });
    expect(r.toolmark(["stamp"]).stdout).toContain("nothing to stamp");
  });
});

function loseObject(r: Scratch, name: string): void {
  const sha = r.git(["rev-parse", name]).trim();
  rmSync(join(r.path, ".git/objects", sha.slice(0, 2), sha.slice(2)), { force: true });
}

describe("pre-push fails open", () => {
  it.each([
    ["a Node that fails", (r: Scratch) => r.write(".git/toolmark/bin/node", "/bin/false\n")],
    ["a damaged program", (r: Scratch) => r.write(".git/toolmark/bin/cli.cjs", "throw new Error('x');\n")],
    ["a program that is gone", (r: Scratch) => rmSync(join(r.path, ".git/toolmark/bin/cli.cjs"))],
    ["a commit that cannot be read", (r: Scratch) => loseObject(r, "HEAD~1:")],
    ["nothing of ours", (r: Scratch) => rmSync(join(r.path, ".git/toolmark"), { recursive: true })],
  ])("with %s", (_, harm) => {
    const r = published("local: block");
    commitsUnseen(r, "a");
    harm(r);
    // As git would call it: git itself could not push what is lost.
    const done = spawnSync("sh", [".git/hooks/pre-push", "origin", "url"], {
      cwd: r.path,
      input: `HEAD ${r.git(["rev-parse", "HEAD"]).trim()} refs/heads/main ${"0".repeat(40)}\n`,
      encoding: "utf8",
    });
    expect(done.status).toBe(0);
    expect(done.stderr).toMatch(/^(?:toolmark: this push was not looked at: [^\n]*\n)?$/);
  });
});

describe("pre-push costs no Node", () => {
  it.each([
    ["where nothing was reported", undefined],
    ["where the policy wants no record", "local: block"],
  ])("%s", (_, policy) => {
    const r = published(policy);
    r.commit("x", "by hand");
    r.write(".git/started", "");
    writeFileSync(join(r.path, ".git/node"), "#!/bin/sh\necho >>.git/started\n", { mode: 0o755 });
    r.write(".git/toolmark/bin/node", `${join(r.path, ".git/node")}\n`);
    expect(push(r).status).toBe(0);
    expect(r.read(".git/started")).toBe("");
    reportsWriting(r, "a", "x\n");
    r.edit("x", "y");
    r.git(["commit", "-q", "-m", "y", "--no-verify"]);
    r.write(".git/started", "");
    expect(push(r).status).toBe(0);
    expect(r.read(".git/started")).toBe("\n");
  });
});

describe("a pre-push hook that was there", () => {
  const THEIRS = '#!/bin/sh\nset -eu\necho "$# $1" >>ran\ncat >>ran\n[ ! -e refuse ] || exit 3\n';
  const expected = (r: Scratch, before: string) =>
    `2 origin\nHEAD ${r.git(["rev-parse", "HEAD"]).trim()} refs/heads/main ${before}\n`;

  function round(r: Scratch): void {
    r.git(["init", "-q", "--bare", "../origin.git"]);
    r.git(["remote", "add", "origin", "../origin.git"]);
    for (const [look, name] of [
      ["nothing", "x"],
      ["something", "a"],
    ] as const) {
      rmSync(join(r.path, "ran"), { force: true });
      const before = r.tryGit(["rev-parse", "-q", "--verify", "origin/main"]).stdout.trim() || "0".repeat(40);
      if (look === "something") commitsUnseen(r, name);
      else r.commit(name, name);
      const done = push(r);
      expect(done.status, done.stderr).toBe(0);
      expect(done.stderr === "").toBe(look === "nothing");
      expect(r.read("ran")).toBe(expected(r, before));
      // Nothing to push: not even an empty line may come through.
      rmSync(join(r.path, "ran"));
      push(r);
      expect(r.read("ran")).toBe("2 origin\n");
    }
    r.write("refuse", "");
    r.commit("x", "z");
    expect(push(r).status).not.toBe(0);
  }

  it("still gets its arguments and what git tells it, and still has its say", () => {
    const r = scratch({ plain: true });
    hook(r, THEIRS);
    r.toolmark(["init"]);
    round(r);
    r.toolmark(["init", "--uninstall"]);
    expect(r.read(".git/hooks/pre-push")).toBe(THEIRS);
  });

  it.each(installed("dash", "bash", "bash --posix", "busybox sh"))(
    "so it does as a shared file, run by %s",
    (shell) => {
      const r = scratch({ plain: true });
      mkdirSync(join(r.path, "shared"));
      const program = execFileSync("sh", ["-c", `command -v ${shell.split(" ")[0]}`], { encoding: "utf8" }).trim();
      const text = THEIRS.replace("/bin/sh", [program, ...shell.split(" ").slice(1)].join(" "));
      writeFileSync(join(r.path, "shared/pre-push"), text, { mode: 0o755 });
      r.git(["config", "core.hooksPath", "shared"]);
      r.toolmark(["init"]);
      expect(r.read("shared/pre-push")).toContain("# toolmark\n");
      round(r);
      r.toolmark(["init", "--uninstall"]);
      expect(r.read("shared/pre-push")).toBe(text);
    },
  );

  it("so it does under husky, and is installed there", () => {
    const r = scratch({ plain: true });
    execFileSync(process.execPath, [join(import.meta.dirname, "../../../node_modules/husky/bin.js")], { cwd: r.path });
    writeFileSync(join(r.path, ".husky/pre-push"), THEIRS);
    r.toolmark(["init"]);
    round(r);
    r.toolmark(["init", "--uninstall"]);
    expect(r.read(".husky/pre-push")).toBe(THEIRS);
  });

  it("is not reached when ours stops the push", () => {
    const r = published("local: block");
    commitsUnseen(r, "a");
    writeFileSync(join(r.path, ".git/hooks/pre-push.kept-by-toolmark"), "#!/bin/sh\n: >ran\n", { mode: 0o755 });
    r.toolmark(["init"]);
    expect(push(r).status).toBe(1);
    expect(existsSync(join(r.path, "ran"))).toBe(false);
  });
});
