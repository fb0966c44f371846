import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOfPatch } from "../../../src/diff/digest.ts";
import { changeOfHostFiles } from "../../../src/diff/host-files.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { readStagedDiff } from "../../../src/git/staged.ts";
import { anyHistory, digestByDefinition, fastImport, isBinaryFile, type MadeTree } from "./histories.ts";
import { hostList } from "./host-list.ts";
import { createRandom } from "./messages.ts";

const COMMITS = 400;
const SAMPLE = 60;
const SEED = Number(process.env["TOOLMARK_SEED"] ?? 20261123);
const NOTHING: MadeTree = new Map();

/** Settings of a repository that each change what `git diff` shows. */
const HOSTILE = [
  ["diff.noprefix", "true"],
  ["diff.mnemonicPrefix", "true"],
  ["diff.renames", "copies"],
  ["diff.external", "false"],
  ["diff.own.textconv", "false"],
  ["diff.own.binary", "true"],
  ["diff.context", "7"],
  ["diff.interHunkContext", "9"],
  ["diff.algorithm", "patience"],
  ["diff.submodule", "log"],
  ["diff.ignoreSubmodules", "all"],
  ["diff.relative", "true"],
  ["diff.orderFile", "nowhere"],
  ["diff.suppressBlankEmpty", "true"],
  ["diff.wsErrorHighlight", "all"],
  ["diff.colorMoved", "zebra"],
  ["color.ui", "always"],
  ["core.bigFileThreshold", "10"],
  ["log.showRoot", "false"],
  ["log.showSignature", "true"],
  ["log.diffMerges", "off"],
  ["format.pretty", "oneline"],
] as const;

describe("the change digest of random histories", () => {
  const history = anyHistory(createRandom(SEED), COMMITS);
  const folder = mkdtempSync(join(tmpdir(), "toolmark-digest-"));
  const git = (args: readonly string[], input?: Buffer) =>
    execFileSync("git", [...args], { cwd: folder, input, maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "pipe"] });
  const names: string[] = [];
  const treeOf = (n: number | undefined) => (n === undefined ? NOTHING : (history[n]?.tree ?? NOTHING));
  const defined = history.map((commit) => digestByDefinition(treeOf(commit.parents[0]), commit.tree));
  const sample = history.map((_, n) => n).filter((n) => n % Math.floor(COMMITS / SAMPLE) === 0);

  beforeAll(() => {
    git(["init", "-q"]);
    git(["fast-import", "--quiet", "--export-marks=marks"], fastImport(history));
    for (const line of readFileSync(join(folder, "marks"), "utf8").trim().split("\n")) {
      const [mark = "", sha = ""] = line.split(" ");
      names[Number(mark.slice(1)) - 1] = sha;
    }
    for (const [key, value] of HOSTILE) git(["config", key, value]);
    // An attribute in the tree that happens to be checked out must not reach the digest.
    git(["update-ref", "HEAD", names[COMMITS - 1] ?? ""]);
    git(["config", "core.protectNTFS", "false"]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is, from commits, what its definition says, under any settings of the repository", async () => {
    const changes = await readChanges(folder, names, { digests: true });
    expect(changes.size).toBe(COMMITS);
    const wrong = names.flatMap((sha, n) => (changes.get(sha)?.digest === defined[n] ? [] : [n]));
    expect(wrong).toEqual([]);
    expect(new Set(defined).size).toBeGreaterThan(COMMITS / 2);
  });

  it("names every path that differs from the first parent, with and without digests", async () => {
    const [whole, quick] = await Promise.all([
      readChanges(folder, names, { digests: true }),
      readChanges(folder, names, { digests: false }),
    ]);
    const paths = (changes: typeof whole) => names.map((sha) => [...(changes.get(sha)?.paths ?? [])].sort());
    expect(paths(quick)).toEqual(paths(whole));
    const plain = history.flatMap(({ parents }, n) => (parents.length < 2 ? [n] : []));
    for (const n of plain) expect(paths(whole)[n]).toEqual(differing(treeOf(history[n]?.parents[0]), treeOf(n)));
  });

  it("is the same from the index before the commit is made", () => {
    for (const n of sample) {
      const parent = history[n]?.parents[0];
      git(["read-tree", names[n] ?? ""]);
      const against = parent === undefined ? null : (names[parent] ?? null);
      expect([n, digestOfPatch(readStagedDiff(folder, against))]).toEqual([n, defined[n]]);
    }
  });

  it("is taken against HEAD, and against HEAD's parent while amending", () => {
    for (const n of sample) {
      const head = (n * 7) % COMMITS;
      git(["update-ref", "--no-deref", "HEAD", names[head] ?? ""]);
      git(["read-tree", names[n] ?? ""]);
      expect(digestOfPatch(readStagedDiff(folder, "HEAD"))).toBe(digestByDefinition(treeOf(head), treeOf(n)));
      const parent = history[head]?.parents[0];
      const amended = readStagedDiff(folder, parent === undefined ? null : "HEAD^");
      expect(digestOfPatch(amended)).toBe(digestByDefinition(treeOf(parent), treeOf(n)));
    }
  });

  it("is the same from the host's list, or null where the list proves nothing", () => {
    git(["read-tree", "--empty"]);
    let proved = 0;
    for (const n of sample) {
      const before = treeOf(history[n]?.parents[0]);
      const list = (looksUpBlobs: boolean) =>
        changeOfHostFiles(hostList(hostDiff(git, n, names, history[n]?.parents[0]), { looksUpBlobs }));
      for (const change of [list(false), list(true)]) {
        expect(change.unverified.length > 0).toBe(change.digest === null);
        if (change.digest === null) continue;
        proved++;
        expect([n, change.digest]).toEqual([n, defined[n]]);
      }
      const changed = differing(before, treeOf(n));
      const isPlain = changed.every((path) =>
        [before.get(path), treeOf(n).get(path)].every((file) => file === undefined || isPlainText(file)),
      );
      if (isPlain) expect([n, list(true).digest]).toEqual([n, defined[n]]);
    }
    expect(proved).toBeGreaterThan(SAMPLE / 2);
  });
});

function isPlainText(file: { mode: string; bytes: Buffer }): boolean {
  return (
    file.mode === "100644" &&
    !isBinaryFile(file as never) &&
    Buffer.from(file.bytes.toString("utf8")).equals(file.bytes)
  );
}

function differing(before: MadeTree, after: MadeTree): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => {
      const [a, b] = [before.get(path), after.get(path)];
      return a === undefined || b === undefined || a.mode !== b.mode || !a.bytes.equals(b.bytes);
    })
    .sort();
}

/** What GitHub would compute: renames found, attributes ignored. */
function hostDiff(
  git: (args: readonly string[]) => Buffer,
  n: number,
  names: readonly string[],
  parent: number | undefined,
): Buffer {
  const from = parent === undefined ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : (names[parent] ?? "");
  const flags = [
    "-r",
    "-M",
    "--raw",
    "-z",
    "--patch",
    "--full-index",
    "-U3",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-relative",
    "--submodule=short",
    "--ignore-submodules=none",
    "-O/dev/null",
    "--src-prefix=a/",
    "--dst-prefix=b/",
  ];
  return git(["-c", "core.bigFileThreshold=512m", "diff-tree", ...flags, from, names[n] ?? ""]);
}
