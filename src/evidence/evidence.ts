/** How much a sign proves. Policies decide which strength is enough to deny on (`minimum-strength`). */
export type Strength = "strong" | "medium" | "weak";

/** Where a sign was seen. Closed list: it is part of the public JSON. */
export type EvidenceSource =
  | "journal"
  | "session"
  | "environment"
  | "process"
  | "trailer"
  | "mark"
  | "identity"
  | "branch"
  | "pull-request"
  | "declared";

/** One sign that an assistant took part. Collected all, never the first hit. */
export interface Evidence {
  /** Registry id, an id as written that no registry knows, or `unknown`: AI for certain, the tool not told. */
  readonly assistant: string;
  /** Who trained the model; null when nothing says. */
  readonly provider: string | null;
  /** Model id in the provider's own API spelling; null when nothing says. */
  readonly model: string | null;
  readonly source: EvidenceSource;
  readonly strength: Strength;
  /** What was seen, for a reader: a line of a message, a variable's name. Hostile text, at most 200 characters. */
  readonly seen: string;
  /** What a reader should know of this sign: a review bot's, an editor that stamped hand-written commits. */
  readonly remark?: string;
}

/** All that is known of one (assistant, provider, model) in one commit, with the evidence that says so. */
export interface AssistantEntry {
  readonly assistant: string;
  readonly provider: string | null;
  readonly model: string | null;
  /** The highest strength among the evidence. */
  readonly strength: Strength;
  readonly evidence: readonly Pick<Evidence, "source" | "strength" | "seen" | "remark">[];
}

/** Something odd about a message's marks or record: a finding for the gate, a note for `explain`. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence; quotes hostile text. */
  readonly message: string;
}

export type ProblemCode =
  | "record-outside-trailer-block"
  | "record-contradicted"
  | "record-malformed"
  | "record-doubled"
  | "record-version-unknown"
  | "look-alike"
  | "message-malformed";

const RANK: { readonly [S in Strength]: number } = { weak: 0, medium: 1, strong: 2 };

/** Whether `strength` is at least `minimum`. */
export function isAtLeast(strength: Strength, minimum: Strength): boolean {
  return RANK[strength] >= RANK[minimum];
}
