import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLAUDE, openScratch, type Scratch, scratch } from "./scratch.ts";

function initAndCommit(r: Scratch, environment = {}): string {
  const result = r.toolmark(["init"], environment);
  expect(result.stderr + result.stdout).toContain("undo it with");
  r.edit("a", "x");
  r.git(["commit", "-q", "-m", "x"], { ...CLAUDE, ...environment });
  return r.record();
}

describe("init and a commit work", () => {
  it("without a network", () => {
    const r = scratch({ plain: true });
    r.toolmark(["init"]);
    r.edit("a", "x");
    const isolated = spawnSync("unshare", ["-rn", "true"]).status === 0 ? ["unshare", "-rn", "git"] : ["git"];
    const [program = "git", ...args] = [...isolated, "commit", "-q", "-m", "x"];
    execFileSync(program, args, { cwd: r.path, env: { ...process.env, ...CLAUDE } });
    expect(r.record()).toBe("claude-code");
  });

  it("without a home", () => {
    expect(initAndCommit(scratch({ plain: true }), { HOME: "/nonexistent" })).toBe("claude-code");
  });

  it("with a bare path, on the Node that init ran on", () => {
    expect(initAndCommit(scratch({ plain: true }), { PATH: "/usr/bin:/bin" })).toBe("claude-code");
  });

  it.each(["with spaces", 'it\'s "quoted"', "naïve-ünïcode-日本", "$HOME;`x`", "back\\slash", "-dash"])(
    "in a folder called %s",
    (name) => {
      expect(initAndCommit(scratch({ plain: true, name }))).toBe("claude-code");
    },
  );

  it("in a linked worktree, with init run in either", () => {
    const r = scratch();
    r.git(["worktree", "add", "-q", "-b", "linked", "../linked tree"]);
    const linked = openScratch(join(dirname(r.path), "linked tree"));
    linked.commit("b", "x", CLAUDE);
    expect(linked.record()).toBe("claude-code");
    expect(linked.toolmark(["init"]).status).toBe(0);
    linked.commit("b", "y", CLAUDE);
    expect(linked.record()).toBe("claude-code");
  });

  it("with a policy of each worktree's own", () => {
    const r = scratch();
    r.git(["worktree", "add", "-q", "../linked"]);
    const linked = openScratch(join(dirname(r.path), "linked"));
    mkdirSync(join(linked.path, ".github"));
    linked.write(".github/toolmark.yml", "version: 1\ndeclaration: required\n");
    linked.commit("b", "x");
    r.commit("c", "y");
    expect([linked.record(), r.record()]).toEqual(["none", "-"]);
  });

  it("in a submodule", () => {
    const r = scratch();
    const inner = scratch({ plain: true });
    inner.git(["commit", "-q", "--allow-empty", "-m", "inner"]);
    r.git(["-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.path, "sub"]);
    expect(initAndCommit(openScratch(join(r.path, "sub")))).toBe("claude-code");
  });

  it("with a hooks folder of the repository's own, which is shared", () => {
    const r = scratch({ plain: true });
    mkdirSync(join(r.path, ".githooks"));
    r.write(".githooks/commit-msg", "#!/bin/sh\necho theirs >>ran\n");
    execFileSync("chmod", ["+x", join(r.path, ".githooks/commit-msg")]);
    r.git(["config", "core.hooksPath", ".githooks"]);
    expect(initAndCommit(r)).toBe("claude-code");
    expect(r.read("ran")).toBe("theirs\n");
    expect(r.read(".githooks/commit-msg")).not.toContain(r.path);
  });

  it("with a hooks folder outside the worktree", () => {
    const r = scratch({ plain: true });
    r.git(["config", "core.hooksPath", join(dirname(r.path), "elsewhere")]);
    expect(initAndCommit(r)).toBe("claude-code");
  });

  it("with a pager, colours and a locale that are not ours", () => {
    const r = scratch({ plain: true });
    r.git(["config", "color.ui", "always"]);
    r.git(["config", "diff.noprefix", "true"]);
    r.git(["config", "diff.external", "false"]);
    expect(initAndCommit(r, { LC_ALL: "tr_TR.UTF-8", GIT_DIFF_OPTS: "-u5", GIT_EXTERNAL_DIFF: "false" })).toBe(
      "claude-code",
    );
  });
});

describe("init refuses, with the reason", () => {
  const refused = (r: Scratch, environment = {}) => {
    const result = r.toolmark(["init"], environment);
    expect(result.status).toBe(2);
    expect(result.stdout).toBe("");
    return result.stderr;
  };

  it("where a global core.hooksPath rules, unless it is told to go there", () => {
    const r = scratch({ plain: true });
    const config = join(dirname(r.path), "global");
    const hooks = join(dirname(r.path), "hooks of the user");
    writeFileSync(config, `[core]\n\thooksPath = "${hooks}"\n`);
    const environment = { GIT_CONFIG_GLOBAL: config };
    expect(refused(r, environment)).toMatch(/the global configuration sets for every repository/);
    expect(refused(r, environment)).toContain("init --global");
    expect(r.toolmark(["init", "--global"], environment).status).toBe(0);
    r.edit("a", "x");
    r.git(["commit", "-q", "-m", "x"], { ...CLAUDE, ...environment });
    expect(r.record()).toBe("claude-code");
    const other = scratch({ plain: true });
    other.edit("a", "x");
    expect(other.tryGit(["commit", "-q", "-m", "x"], { ...CLAUDE, ...environment }).stderr).toBe("");
    expect(other.message()).toBe("x\n");
  });

  it.each(["", "/dev/null"])("where core.hooksPath is '%s'", (value) => {
    const r = scratch({ plain: true });
    r.git(["config", "core.hooksPath", value]);
    expect(refused(r)).toContain("so git runs no hooks");
  });

  it("where it is set for one command only", () => {
    const r = scratch({ plain: true });
    const environment = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.hooksPath", GIT_CONFIG_VALUE_0: "/x" };
    expect(refused(r, environment)).toContain("for this one command");
  });

  it("outside of any repository, with exit code 3", () => {
    const r = scratch({ plain: true });
    const outside = openScratch(dirname(r.path)).toolmark(["init"]);
    expect(outside.status).toBe(3);
    expect(outside.stderr).toContain("git init");
  });
});

describe("under husky", () => {
  it("one line that names nothing of this machine goes first into the tracked files", () => {
    const r = scratch({ plain: true });
    const husky = join(import.meta.dirname, "../../../node_modules/husky/bin.js");
    execFileSync(process.execPath, [husky], { cwd: r.path });
    writeFileSync(join(r.path, ".husky/commit-msg"), "echo theirs >>ran\n");
    expect(initAndCommit(r)).toBe("claude-code");
    expect(r.read("ran")).toBe("theirs\n");
    const text = readFileSync(join(r.path, ".husky/commit-msg"), "utf8");
    expect(text).toMatch(/# toolmark\necho theirs/);
    expect(text).not.toContain(r.path);
    r.git(["clean", "-qfdx", "-e", ".husky"]);
    const clone = join(dirname(r.path), "clone");
    r.git(["add", "-A"]);
    r.git(["commit", "-q", "-m", "hooks"]);
    execFileSync("git", ["clone", "-q", r.path, clone]);
    execFileSync(process.execPath, [husky], { cwd: clone });
    const other = openScratch(clone);
    other.edit("a", "y");
    expect(other.tryGit(["commit", "-q", "-m", "y"], CLAUDE).stderr).toBe("");
    expect(other.message()).toBe("y\n");
  });
});
