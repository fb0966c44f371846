import { describe, expect, it } from "vitest";
import { changeOfHostFiles, type HostFile } from "../../src/diff/host-files.ts";

const file = (facts: Partial<HostFile>): HostFile => ({
  path: "f",
  status: "modified",
  additions: 0,
  deletions: 0,
  ...facts,
});
const change = (...facts: Partial<HostFile>[]) => changeOfHostFiles(facts.map(file));
const NOTHING = "0000000000000000";
const BLOB = "1".repeat(40);
const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

describe("a host's list of a commit's files", () => {
  it("has the published digests", () => {
    expect(change({ status: "added", patch: "@@ -0,0 +1 @@\n+hello", additions: 1 }).digest).toBe("2fa3491edbc80491");
    const replaced = { patch: "@@ -1,3 +1,3 @@ fn\n one\n-two\n+TWO\n three", additions: 1, deletions: 1 };
    expect(change(replaced).digest).toBe("eac7de5b852fbe79");
    const x = { patch: "@@ -1 +1,2 @@\n a\n+x\n@@ -5 +6,2 @@\n b\n+x\n\\ No newline at end of file", additions: 2 };
    expect(change(x, { path: "g", patch: "@@ -0,0 +1 @@\n+x", additions: 1 }).digest).toBe("9a1d069ba20b2ff9");
    expect(change().digest).toBe(NOTHING);
  });

  it("touches both names of a rename", () => {
    const moved = change({ path: "new", previousPath: "old", status: "renamed", blob: BLOB, previousBlob: BLOB });
    expect(moved).toEqual({ paths: ["old", "new"], digest: NOTHING, unverified: [] });
  });

  it("reads content that looks like headers by the counts, not by its looks", () => {
    const patch = "@@ -1,2 +1,2 @@\n--- a/f\n-@@ -1 +1 @@\n+++ b/f\n+diff --git a/x b/x";
    const plain = "@@ -0,0 +1,2 @@\n+++ b/f\n+diff --git a/x b/x";
    expect(change({ patch, additions: 2, deletions: 2 }).unverified).toEqual([]);
    expect(change({ patch, additions: 2, deletions: 2 }).digest).not.toBe(
      change({ patch: plain, additions: 2 }).digest,
    );
  });
});

describe("a file of which the host does not show the whole change", () => {
  const cases: { readonly [why: string]: Partial<HostFile> } = {
    "too large for a patch": { additions: 30_000 },
    "too large, with silently no additions": { additions: 0, blob: BLOB },
    "a patch shorter than its hunk says": { patch: "@@ -0,0 +1,3 @@\n+a\n+b", additions: 2 },
    "a patch shorter than the host counts": { patch: "@@ -0,0 +1,2 @@\n+a\n+b", additions: 3 },
    "a line that belongs to no hunk": { patch: "@@ -0,0 +1 @@\n+a\njunk", additions: 1 },
    "a hunk that promises nothing": { patch: "@@ -0,0 +0,0 @@\n+a", additions: 1 },
    "a patch that is none": { patch: "Binary files differ", additions: 0 },
    "bytes that the host could not show": { patch: "@@ -0,0 +1 @@\n+caf\uFFFD", additions: 1 },
    "a rename that may hide an edited binary": { status: "renamed", previousPath: "g", blob: BLOB },
    "a removed file that may have been a large text": { status: "removed", blob: BLOB },
    "a copy, whose patch leaves out what was copied": { status: "copied", patch: "@@ -0,0 +1 @@\n+x", additions: 1 },
    "an added file without a blob": { status: "added", binary: true },
  };
  for (const [why, facts] of Object.entries(cases)) {
    it(`is unverified, never unchanged: ${why}`, () => {
      expect(change({ patch: "@@ -0,0 +1 @@\n+hello", additions: 1 }, { path: "g", ...facts })).toMatchObject({
        digest: null,
        unverified: ["g"],
      });
    });
  }

  it("is proved unchanged, or binary, only by what was looked up about its blobs", () => {
    expect(change({ blob: BLOB, previousBlob: BLOB, status: "changed" }).digest).toBe(NOTHING);
    expect(change({ blob: EMPTY_BLOB, status: "added" }).digest).toBe(NOTHING);
    expect(change({ blob: EMPTY_BLOB, status: "removed" }).digest).toBe(NOTHING);
    expect(change({ blob: BLOB, status: "removed", binary: true }).digest).toBe(NOTHING);
    const edited = change({ blob: BLOB, previousBlob: EMPTY_BLOB, binary: true });
    const added = change({ blob: BLOB, status: "added", binary: true });
    expect(edited.digest).toBe(added.digest);
    expect(added.digest).not.toBe(NOTHING);
    const moved = [
      { blob: BLOB, status: "removed", binary: true },
      { path: "g", blob: BLOB, status: "added", binary: true },
    ];
    expect(change(...moved).digest).toBe(NOTHING);
  });
});
