import type { Registry } from "../assistants/assistant.ts";
import type { ChangeDigest } from "../diff/change.ts";
import { runGitSync } from "../git/run.ts";
import { mayDependOnAttributes, readStagedDiff } from "../git/staged.ts";
import type { GitFolder } from "../machine/git-folder.ts";
import { readPipedPatch } from "../machine/piped-patch.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import type { Occasion } from "./occasion.ts";
import { digestOfCommit, type PastCommit, readPastCommits } from "./past-commits.ts";

/** What came before a commit, as far as its record is concerned. */
export interface Past {
  /** The rev that the new commit's change is measured against; null for a root. */
  readonly base: string | null;
  /** The records of the commits it replaces or carries; what its message says is not among them. */
  readonly records: readonly CommitRecord[];
}

/** Reads what an occasion carries on. */
export function readPast(top: string, occasion: Occasion, folder: GitFolder, registry: Registry): Past {
  const recordOf = (commit: PastCommit | null) =>
    commit === null ? null : readRecord(commit.message, registry).record;
  const gather = (commits: readonly (PastCommit | null)[]) => {
    return { records: commits.map(recordOf).filter((record) => record !== null) };
  };
  const left = folder.mergeMessage === null ? null : readRecord(folder.mergeMessage, registry).record;
  switch (occasion.kind) {
    case "new":
      return { base: "HEAD", records: left === null ? [] : [left] };
    case "amend": {
      const [head = null] = readPastCommits(top, ["HEAD"]);
      return { base: head?.parents[0] ?? null, ...gather([head]) };
    }
    case "melted": {
      const [head = null, ...parts] = readPastCommits(top, ["HEAD", ...occasion.parts]);
      return { base: head?.parents[0] ?? null, ...gather([head, ...parts]) };
    }
    case "gathered":
      return { base: "HEAD", ...gather(readPastCommits(top, occasion.parts)) };
    case "carried": {
      // For a message that was written anew: in an editor, or by `-m` after `cherry-pick -n`.
      const from = occasion.how === "pick" && occasion.from !== null ? readPastCommits(top, [occasion.from]) : [];
      const records = [...from.map(recordOf), left].filter((record) => record !== null);
      return { base: "HEAD", records: records.slice(0, 1) };
    }
  }
}

/** The staged patch against a rev, or against nothing: also where HEAD is not born yet. */
export function readPatch(top: string, base: string | null): Buffer {
  if (base !== "HEAD") return readStagedDiff(top, base);
  const piped = readPipedPatch();
  if (piped !== null && !mayDependOnAttributes(piped)) return piped;
  try {
    return readStagedDiff(top, base);
  } catch (error) {
    if (headExists(top)) throw error;
    return readStagedDiff(top, null);
  }
}

function headExists(top: string): boolean {
  return runGitSync(top, ["rev-parse", "--verify", "--quiet", "HEAD"], { okCodes: [0, 1, 128] }).length > 0;
}

/** Whether what is staged is the very tree that git made for a merge or a pick: nobody has written anything into it. */
export function isUntouchedMerge(top: string): boolean {
  try {
    return runGitSync(top, ["diff-index", "--cached", "--name-only", "AUTO_MERGE", "--"]).length === 0;
  } catch {
    // Older git leaves no AUTO_MERGE: then the commit counts as written here.
    return false;
  }
}

/**
 * The digest to bind a carried record to. A clean pick leaves the digest as it is. Where the change really became
 * another (a conflict was solved, half of it was there already), the record follows it, but only if it fitted its own
 * commit before: else a record copied from elsewhere would be made to fit by a mere cherry-pick.
 */
export function rebindCarried(
  top: string,
  record: CommitRecord,
  from: string | null,
  digest: () => ChangeDigest,
): string | null {
  if (record.change === null) return null;
  const now = digest();
  if (record.change === now || from === null) return now;
  const [original = null] = readPastCommits(top, [from]);
  if (original === null) return now;
  return digestOfCommit(top, from, original) === record.change ? now : record.change;
}
