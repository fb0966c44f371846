import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOfPatch } from "../../../src/diff/digest.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { readStagedDiff } from "../../../src/git/staged.ts";
import { makeFolder, makeScratch, scratchAt } from "../../git/scratch.ts";

const HELLO = "2fa3491edbc80491";
const digests = async (cwd: string, ...revs: string[]) =>
  [...(await readChanges(cwd, revs, { digests: true })).values()].map((change) => change.digest);

describe("what a commit changes", () => {
  it("has the published digests", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("root\n", { greeting: "hello\n" });
    expect(await digests(cwd, "HEAD")).toEqual([HELLO]);
    commit("replace\n", { two: "one\ntwo\n" });
    commit("replace\n", { two: "one\nTWO\n" });
    expect((await digests(cwd, "HEAD~1..HEAD"))[0]).toBe("eac7de5b852fbe79");
    commit("three\n", { three: "x\n", more: "x\ny\nx\n", greeting: "hello\ny\n" });
    git(["reset", "-q", "--soft", "HEAD^"]);
    commit("three times x\n", { three: "x\n", more: "x\nx\n", greeting: "hello\n" });
    expect((await digests(cwd, "HEAD~1..HEAD"))[0]).toBe("9a1d069ba20b2ff9");
    git(["mv", "greeting", "salute"]);
    chmodSync(join(cwd, "two"), 0o755);
    commit("rename and mode\n");
    commit("empty\n");
    expect(await digests(cwd, "HEAD~2..HEAD")).toEqual(["0000000000000000", "0000000000000000"]);
  });

  it("names both paths of a rename and of what no line changed in", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("root\n", { "naïve 'a'.txt": "one\n", mode: "x\n", empty: "" });
    git(["mv", "naïve 'a'.txt", "b"]);
    git(["rm", "-q", "empty"]);
    chmodSync(join(cwd, "mode"), 0o755);
    const sha = commit("move\n");
    for (const wanted of [true, false]) {
      const change = (await readChanges(cwd, ["HEAD^..HEAD"], { digests: wanted })).get(sha);
      expect([...(change?.paths ?? [])].sort()).toEqual(["b", "empty", "mode", "naïve 'a'.txt"]);
      expect(change).toMatchObject({ digest: wanted ? "0000000000000000" : null, unverified: [] });
    }
  });

  it("is read as content only for the commits that were named", async () => {
    const { cwd, commit } = makeScratch();
    const first = commit("root\n", { greeting: "hello\n" });
    const second = commit("more\n", { more: "x\n" });
    const read = async (...names: string[]) =>
      [...(await readChanges(cwd, ["HEAD"], { digests: new Set(names) })).entries()].sort();
    expect(await read(first)).toEqual(
      [
        [first, { paths: ["greeting"], digest: HELLO, unverified: [] }],
        [second, { paths: ["more"], digest: null, unverified: [] }],
      ].sort(),
    );
    expect((await read()).map(([, change]) => change.digest)).toEqual([null, null]);
  });

  it("does not depend on the attributes and configuration of the clone that reads it", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("root\n", { greeting: "hello\n" });
    writeFileSync(join(cwd, ".gitattributes"), "* -diff\n");
    writeFileSync(join(cwd, ".git/info/attributes"), "* -diff\n");
    git(["config", "diff.noprefix", "true"]);
    expect(await digests(cwd, "HEAD")).toEqual([HELLO]);
    // The guard's other half: git itself takes the file for a binary one here.
    expect(git(["log", "-p", "HEAD"])).toContain("Binary files");
  });

  it("runs no program that the repository's configuration names", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("root\n", { "greeting.own": "hello\n", ".gitattributes": "*.own diff=own\n" });
    const trap = join(cwd, ".git/trap");
    writeFileSync(trap, `#!/bin/sh\ntouch "${cwd}/.git/sprung"\n`, { mode: 0o755 });
    for (const key of ["diff.external", "diff.own.textconv", "diff.own.command", "core.fsmonitor", "core.pager"]) {
      git(["config", key, trap]);
    }
    const sprung = () => readdirSync(join(cwd, ".git")).includes("sprung");
    await digests(cwd, "HEAD");
    readStagedDiff(cwd, "HEAD");
    expect(sprung()).toBe(false);
    git(["log", "-p", "--ext-diff", "HEAD"]);
    expect(sprung()).toBe(true);
  });

  it("is refused for a rev that does not exist, rather than read from HEAD", async () => {
    const { cwd, commit } = makeScratch();
    commit("root\n");
    for (const rev of ["nowhere", "--output=x", "nowhere..HEAD"]) {
      await expect(digests(cwd, rev)).rejects.toMatchObject({ code: "git-failed" });
    }
    expect(await digests(cwd)).toEqual([]);
  });

  it("is read as well where no temporary folder can be made", async () => {
    const { cwd, commit } = makeScratch();
    commit("root\n", { greeting: "hello\n" });
    const { TMPDIR } = process.env;
    process.env["TMPDIR"] = "/nonexistent";
    try {
      expect(await digests(cwd, "HEAD")).toEqual([HELLO]);
      expect(digestOfPatch(readStagedDiff(cwd, null))).toBe(HELLO);
    } finally {
      if (TMPDIR === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = TMPDIR;
    }
  });

  it("leaves nothing in the temporary folder", async () => {
    const { cwd, commit } = makeScratch();
    commit("root\n", { a: "a\n" });
    const seals = () => readdirSync(tmpdir()).filter((name) => /^toolmark-seal-/.test(name));
    const before = new Set(seals());
    await digests(cwd, "HEAD");
    readStagedDiff(cwd, null);
    // Other tests run at the same time; of ours there must be none an instant later.
    await expect.poll(() => seals().filter((name) => !before.has(name)).length, { timeout: 5000 }).toBe(0);
  });
});

describe("what a merge changes", () => {
  it("is nothing when it only joins, and the combined diff when it does more", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("root\n", { both: "1\n2\n3\n4\n5\n", other: "o\n" });
    git(["checkout", "-q", "-b", "side"]);
    commit("side\n", { both: "1\n2\n3\n4\nfive\n", "only side": "s\n" });
    git(["checkout", "-q", "main"]);
    commit("main\n", { both: "one\n2\n3\n4\n5\n" });
    git(["merge", "-q", "--no-ff", "-m", "clean", "side"]);
    const clean = git(["rev-parse", "HEAD"]);
    git(["reset", "-q", "--hard", "HEAD^1"]);
    git(["merge", "-q", "--no-ff", "--no-commit", "side"]);
    const evil = commit("evil\n", { both: "one\n2\nEVIL\n4\nfive\n" });
    const revs = [clean, evil];
    const changes = await readChanges(cwd, revs, { digests: true });
    expect(changes.get(clean)?.paths).toEqual([]);
    expect(changes.get(evil)?.paths).toEqual(["both"]);
    // Against its first parent even a clean merge brings in the other branch.
    expect(changes.get(clean)?.digest).not.toBe("0000000000000000");
    expect((await readChanges(cwd, revs, { digests: false })).get(evil)?.paths).toEqual(["both"]);
  });
});

describe("the staged change", () => {
  it("is measured against nothing, HEAD, or what HEAD was made on", () => {
    const { cwd, git, commit } = makeScratch();
    writeFileSync(join(cwd, "greeting"), "hello\n");
    git(["add", "-A"]);
    expect(digestOfPatch(readStagedDiff(cwd, null))).toBe(HELLO);
    const first = commit("first\n");
    writeFileSync(join(cwd, "more"), "hello\n");
    git(["add", "-A"]);
    expect(digestOfPatch(readStagedDiff(cwd, first))).toBe(HELLO);
    expect(digestOfPatch(readStagedDiff(cwd, "HEAD"))).toBe(HELLO);
    expect(() => readStagedDiff(cwd, "nowhere")).toThrow(/unknown revision/);
  });

  it("is read from the index that git names to a hook, in worktrees and split indexes as well", () => {
    const { cwd, git, commit } = makeScratch();
    commit("first\n", { a: "a\n" });
    git(["worktree", "add", "-q", "../linked", "-b", "linked"]);
    const linked = scratchAt(join(cwd, "../linked"));
    writeFileSync(join(linked.cwd, "greeting"), "hello\n");
    linked.git(["add", "-A"]);
    linked.git(["update-index", "--split-index"]);
    expect(digestOfPatch(readStagedDiff(linked.cwd, "HEAD"))).toBe(HELLO);
    expect(digestOfPatch(readStagedDiff(cwd, "HEAD"))).toBe("0000000000000000");
    process.env["GIT_INDEX_FILE"] = join(cwd, ".git/worktrees/linked/index");
    try {
      expect(digestOfPatch(readStagedDiff(cwd, "HEAD"))).toBe(HELLO);
    } finally {
      delete process.env["GIT_INDEX_FILE"];
      execFileSync("rm", ["-rf", linked.cwd]);
    }
  });

  it("is the same in a SHA-256 repository", async () => {
    const { cwd, git, commit } = makeScratch("--object-format=sha256");
    writeFileSync(join(cwd, "greeting"), "hello\n");
    git(["add", "-A"]);
    expect(digestOfPatch(readStagedDiff(cwd, null))).toBe(HELLO);
    commit("first\n");
    expect(await digests(cwd, "HEAD")).toEqual([HELLO]);
  });
});

describe("a partial clone", () => {
  it("fetches what a digest needs", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("first\n", { greeting: "hello\n" });
    git(["config", "uploadpack.allowFilter", "true"]);
    git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const clone = join(makeFolder(), "clone");
    execFileSync("git", ["clone", "-q", "--bare", "--filter=blob:none", `file://${cwd}`, clone]);
    expect((await readChanges(clone, ["main"], { digests: false })).size).toBe(1);
    expect(await digests(clone, "main")).toEqual([HELLO]);
  });
});
