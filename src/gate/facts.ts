import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import type { Case } from "../policy/case.ts";

/** A policy file as a source has it. */
export interface PolicyFile {
  readonly bytes: Uint8Array;
  /** As shown in messages: a path, `owner/repo:path`. */
  readonly file: string;
  /** The rev it was read at; null for a plain file. */
  readonly ref: string | null;
}

/** What is known of a commit beyond its message. */
export interface ChangeFacts {
  /** Null when the source could not tell at all. */
  readonly change: Change | null;
  readonly merge: Case["merge"];
  /** False when the source left paths out: then a rule with paths cannot be judged. */
  readonly allPaths: boolean;
}

/**
 * Where facts come from: a host's REST API, a git repository, or JSON. Every method answers completely or throws
 * `Unjudged`; none gives a part for the whole.
 */
export interface FactSource {
  /** `owner/name`; null when not known. */
  readonly repository: string | null;
  /** The branch that would receive the commits; null when not known. */
  readonly branch: string | null;
  /** The commits of the range, in any order. */
  readCommits(): Promise<readonly Commit[]>;
  /** Paths, digests and kinds of merge of these commits of the range. */
  readChanges(commits: readonly Commit[]): Promise<ReadonlyMap<string, ChangeFacts>>;
  /** A file at the range's left end; null when it is not there. */
  readPolicy(path: string): Promise<PolicyFile | null>;
  /** Whether the range changes this path. */
  touches(path: string): Promise<boolean>;
}

/** The facts could not be gathered: the reason, and what would mend it. Nothing judged on less counts as passed. */
export class Unjudged extends Error {
  override readonly name = "Unjudged";
  readonly remedy: string;

  constructor(reason: string, remedy: string, cause?: unknown) {
    super(reason, { cause });
    this.remedy = remedy;
  }
}

/** Whether a message may carry a `change`. Only a machine line can; anything that looks like one is looked at. */
export function carriesRecord(message: string): boolean {
  return /ai-provenance/i.test(message);
}

/**
 * Commits with parents first, ties by date and then by sha: the same order from every source, so that equal facts give
 * equal reports.
 */
export function sortCommits(commits: readonly Commit[]): readonly Commit[] {
  if (isLine(commits)) return [...commits].reverse();
  const positions = new Map(commits.map((commit, position) => [commit.sha, position]));
  const children: number[][] = commits.map(() => []);
  const waiting = commits.map(({ parents }, child) => {
    const known = parents.length < 2 ? parents : [...new Set(parents)];
    let count = 0;
    for (const parent of known) {
      const position = positions.get(parent);
      if (position === undefined) continue;
      children[position]?.push(child);
      count++;
    }
    return count;
  });
  const sorted: Commit[] = [];
  let ready = commits.filter((_, position) => waiting[position] === 0).sort(byDate);
  while (ready.length > 0) {
    const next: Commit[] = [];
    for (const commit of ready) {
      sorted.push(commit);
      for (const child of children[positions.get(commit.sha) ?? -1] ?? []) {
        const left = (waiting[child] ?? 0) - 1;
        waiting[child] = left;
        const freed = left === 0 ? commits[child] : undefined;
        if (freed !== undefined) next.push(freed);
      }
    }
    ready = next.length > 1 ? next.sort(byDate) : next;
  }
  return sorted;
}

/** A history without branches, newest first, as git gives nearly every one: there is but one order with parents first. */
function isLine(commits: readonly Commit[]): boolean {
  const last = commits.length - 1;
  return commits.every(
    ({ parents }, at) => at === last || (parents.length === 1 && parents[0] === commits[at + 1]?.sha),
  );
}

function byDate(a: Commit, b: Commit): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.sha < b.sha ? -1 : 1;
}
