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

/**
 * Commits with parents first, ties by date and then by sha: the same order from every source, so that equal facts give
 * equal reports.
 */
export function sortCommits(commits: readonly Commit[]): readonly Commit[] {
  const waiting = new Map(commits.map((commit) => [commit.sha, new Set<string>()]));
  const children = new Map<string, Commit[]>();
  for (const commit of commits) {
    for (const parent of new Set(commit.parents.filter((sha) => waiting.has(sha)))) {
      waiting.get(commit.sha)?.add(parent);
      children.set(parent, [...(children.get(parent) ?? []), commit]);
    }
  }
  const sorted: Commit[] = [];
  let ready = commits.filter((commit) => waiting.get(commit.sha)?.size === 0).sort(byDate);
  while (ready.length > 0) {
    const next: Commit[] = [];
    for (const commit of ready) {
      sorted.push(commit);
      for (const child of children.get(commit.sha) ?? []) {
        const parents = waiting.get(child.sha);
        parents?.delete(commit.sha);
        if (parents?.size === 0) next.push(child);
      }
    }
    ready = next.sort(byDate);
  }
  return sorted;
}

function byDate(a: Commit, b: Commit): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.sha < b.sha ? -1 : 1;
}
