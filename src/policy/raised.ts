import type { Case } from "./case.ts";
import type { CommitTerms } from "./terms.ts";
import type { FindingCode, RuleVerdict } from "./verdict.ts";

/** Something to say about a commit as a whole, with what each policy makes of it. */
export interface Raised {
  readonly code: FindingCode;
  readonly because: string;
  readonly remedy: string;
  /** Told as a note when no policy objects: an exemption used, a declaration accepted as it is. */
  readonly otherwise?: "note";
  /** What each policy says, by rank; a policy with nothing to say is left out. */
  readonly verdicts: readonly { readonly rank: number; readonly verdict: RuleVerdict }[];
}

/** One thing to look at in a commit as a whole. */
export type Look = (judged: Case, terms: readonly CommitTerms[]) => Raised[];
