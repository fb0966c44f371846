import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParentDiffs, readMerge } from "../../src/gate/merge-kind.ts";
import { readChanges } from "../../src/git/changes.ts";
import { listFiles } from "./host/git-facts.ts";
import { createRepository, type TestRepository } from "./repository.ts";

const LINES = 24;
const START = `${Array.from({ length: LINES }, (_, index) => `line ${index}`).join("\n")}\n`;

interface Edit {
  readonly line: number;
  readonly kind: "change" | "insert" | "delete";
}

const edits = fc.array(
  fc.record({
    line: fc.integer({ min: 0, max: LINES - 1 }),
    kind: fc.constantFrom("change" as const, "insert" as const, "delete" as const),
  }),
  { maxLength: 3 },
);

function apply(text: string, by: string, changes: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const { line, kind } of changes.toSorted((a, b) => b.line - a.line)) {
    if (kind === "delete") lines.splice(line, 1);
    else lines.splice(line, kind === "change" ? 1 : 0, `${by} ${line}`);
  }
  return lines.join("\n");
}

/** Merges two edited sides, and edits the merge itself; null when the sides conflict. */
function merge(
  repository: TestRepository,
  ours: readonly Edit[],
  theirs: readonly Edit[],
  own: readonly Edit[],
): string | null {
  for (const [branch, changes] of [
    ["ours", ours],
    ["theirs", theirs],
  ] as const) {
    repository.git("checkout", "-q", "-B", branch, "main");
    repository.commit(branch, { "a.txt": apply(START, branch, changes) });
  }
  const merged = spawnSync("git", ["merge", "-q", "--no-commit", "--no-ff", "ours"], { cwd: repository.path });
  if (merged.status !== 0) {
    execFileSync("git", ["merge", "--abort"], { cwd: repository.path });
    return null;
  }
  const text = repository.git("cat-file", "blob", ":a.txt");
  return repository.commit("Merge", { "a.txt": own.length === 0 ? `${text}\n` : `${apply(text, "merge", own)}\n` });
}

describe("a merge read from lists against its parents", () => {
  it("is never called clean where git calls it edited", async () => {
    const repository = createRepository();
    repository.commit("Start", { "a.txt": START });
    let [clean, edited] = [0, 0];
    await fc.assert(
      fc.asyncProperty(edits, edits, fc.oneof(fc.constant([]), edits), async (ours, theirs, own) => {
        const sha = merge(repository, ours, theirs, own);
        if (sha === null) return;
        const parents = repository.git("rev-parse", `${sha}^1`, `${sha}^2`).split("\n");
        const diffs: ParentDiffs[] = [];
        for (const parent of parents) {
          const files = await listFiles(repository.path, parent, sha);
          diffs.push({
            complete: true,
            files: files.map((file) => ({ ...file, path: file.filename, blob: file.sha })),
          });
        }
        const { kind } = readMerge(diffs);
        const revs = [sha, ...parents.map((parent) => `^${parent}`)];
        const truth = (await readChanges(repository.path, revs, { digests: false })).get(sha);
        if (truth === undefined || truth.paths.length > 0) expect(kind).toBe("edited");
        if (kind === "clean") clean += 1;
        else edited += 1;
      }),
      { numRuns: 60 },
    );
    expect(clean).toBeGreaterThan(5);
    expect(edited).toBeGreaterThan(5);
  }, 120_000);

  it("is unknown where a list is cut short or a patch is missing", () => {
    const file = { path: "a", status: "modified", additions: 1, deletions: 0 };
    expect(
      readMerge([
        { complete: false, files: [] },
        { complete: true, files: [] },
      ]).kind,
    ).toBe("unknown");
    expect(
      readMerge([
        { complete: true, files: [file] },
        { complete: true, files: [file] },
      ]).kind,
    ).toBe("unknown");
    expect(
      readMerge([
        { complete: true, files: [file] },
        { complete: true, files: [] },
      ]).kind,
    ).toBe("clean");
  });
});
