/** The public JSON of `check`; see docs/cli.md. Field names and codes are fixed. */
export interface Verdict {
  readonly verdict: "pass" | "fail" | "unjudged";
  /** Null when no policy was found. */
  readonly policy: PolicyIdentity | null;
  /** How many commits were judged. */
  readonly commits: number;
  readonly findings: readonly Finding[];
  /** Findings that a waiver covers: not counted against the verdict. */
  readonly waived: readonly WaivedFinding[];
  /** Why nothing could be judged; null unless `verdict` is `unjudged`. */
  readonly unjudged: { readonly reason: string; readonly remedy: string } | null;
}

export interface PolicyIdentity {
  /** Where it came from: a path, `owner/repo:path`. */
  readonly source: string;
  /** The rev or sha it was read at; null for a plain file. */
  readonly ref: string | null;
  /** `sha256:` and 64 hex digits over the policy's bytes (over all layers, baseline first, when it extends others). */
  readonly digest: string;
}

export type Level = "error" | "warning" | "note";
export type RuleVerdict = "allow" | "warn" | "review" | "deny";

export type FindingCode =
  | "prohibited-assistant"
  | "review-required"
  | "careful-assistant"
  | "unknown-assistant"
  | "unknown-provider"
  | "undeclared-commit"
  | "unknown-state"
  | "forbidden-trailer"
  | "record-does-not-fit-change"
  | "record-unbound"
  | "record-contradicted"
  | "record-outside-trailer-block"
  | "record-not-verified"
  | "record-malformed"
  | "look-alike"
  | "unsigned-commit"
  | "exempt-commit"
  | "expired-waiver"
  | "over-budget"
  | "budget-not-judged"
  | "no-policy"
  | "policy-changed-here"
  | "squash-would-lose-record"
  | "pull-request-marked";

/** A breach, with level and place. All hostile text in it is made inert by the report that prints it. */
export interface Finding {
  readonly level: Level;
  readonly code: FindingCode;
  /** Full sha; null for a finding about the range, the policy or the pull request. */
  readonly commit: string | null;
  readonly subject: string | null;
  readonly assistant: string | null;
  readonly provider: string | null;
  readonly model: string | null;
  /** The paths the rule matched on; empty when the rule has none. */
  readonly paths: readonly string[];
  /** The rule that decided; null when a default did. `line` is where the rule's list item begins, from 1. */
  readonly rule: { readonly name: string; readonly file: string; readonly line: number } | null;
  readonly verdict: RuleVerdict | null;
  /** One or two sentences: what was seen, on what evidence, and why it counts. */
  readonly because: string;
  /** The one command or step that repairs it. */
  readonly remedy: string;
}

export interface WaivedFinding extends Finding {
  readonly waiver: {
    readonly file: string;
    readonly line: number;
    readonly reason: string;
    readonly approvedBy: string;
    readonly expires: string;
  };
}
