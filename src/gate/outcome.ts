import type { Registry } from "../assistants/assistant.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { Case } from "../policy/case.ts";
import type { Verdict } from "../policy/verdict.ts";
import type { CommitRecord } from "../record/record.ts";

/** What one run of the gate came to. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Empty when nothing could be judged. */
  readonly cases: readonly Case[];
  readonly registry: Registry | null;
  /** The pull request it was about; null for pushes, and when it could not be read. */
  readonly pullRequest: PullRequest | null;
  /** What a squash would have to say; null when the commits say nothing. */
  readonly union: CommitRecord | null;
}

/** An outcome without facts. */
export function outcomeOf(verdict: Verdict, pullRequest: PullRequest | null = null): Outcome {
  return { verdict, cases: [], registry: null, pullRequest, union: null };
}

/** Ids of all assistants that the cases show, sorted; those of a shape that no id has are `unknown`. */
export function assistantsOf(cases: readonly Case[]): readonly string[] {
  const ids = cases.flatMap((one) => one.assistants.map((entry) => entry.assistant));
  // A later step may paste this into a shell: nothing but an id's own letters may stand in it.
  return [...new Set(ids.map((id) => (/^[a-z0-9][a-z0-9.-]{0,63}$/.test(id) ? id : "unknown")))].sort();
}
