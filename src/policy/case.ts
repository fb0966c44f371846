import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import type { AssistantEntry, Problem } from "../evidence/evidence.ts";
import type { CommitRecord } from "../record/record.ts";

/** A commit with all that is known of it: what the policy judges. */
export interface Case {
  readonly commit: Commit;
  /** One entry for each (assistant, provider, model); empty when none is evidenced. */
  readonly assistants: readonly AssistantEntry[];
  /** The record it carries; null when there is none. */
  readonly record: CommitRecord | null;
  /** A human's `AI-Assisted: yes|no`; null when absent. */
  readonly declared: "yes" | "no" | null;
  readonly problems: readonly Problem[];
  /** Null when nothing needed it: no rule has paths and the record carries no `change`. */
  readonly change: Change | null;
  /** For a commit with several parents: whether its combined diff is empty. `not-a-merge` otherwise. */
  readonly merge: "not-a-merge" | "clean" | "edited" | "unknown";
}
