import { prepareDecider, type Standing, standingDecisions, strictest } from "./decide.ts";
import type { EffectivePolicy, Rule } from "./policy.ts";
import type { RuleVerdict } from "./verdict.ts";

/** "May I use this here?", before there is a commit. */
export interface Question {
  readonly assistant: string;
  readonly provider?: string | null;
  readonly model?: string | null;
  /** From the repository's root; null: no file in particular, and then rules with paths do not match. */
  readonly path: string | null;
  readonly branch: string | null;
  readonly repository: string | null;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `write` when absent. */
  readonly action?: Rule["action"];
}

/** What the policy says, and which of its words decide. */
export interface Answer {
  /** `review`: yes, and somebody must approve it. */
  readonly verdict: RuleVerdict;
  /** Null when a default decides. */
  readonly rule: { readonly name: string; readonly file: string; readonly line: number } | null;
  /** Which kind of word decided. */
  readonly by: Standing["by"]["kind"];
  /** The file whose word it is. */
  readonly file: string;
  /** The rule's reason, or a sentence about the default that decides. */
  readonly because: string;
  readonly reviewers: readonly string[];
  readonly contact: string | null;
}

/** Answers for an assistant that is surely there: as on strong evidence. Without any policy all is allowed. */
export function mayUse(question: Question, policy: EffectivePolicy): Answer {
  const { assistant, provider = null, model = null, path, action = "write", ...context } = question;
  const decisions = prepareDecider(policy, context, action).decide({ assistant, provider, model }, path);
  const standing = strictest(standingDecisions(decisions, "strong"));
  if (standing === undefined) {
    return {
      verdict: "allow",
      rule: null,
      by: "default",
      file: "",
      because: "There is no policy.",
      reviewers: [],
      contact: null,
    };
  }
  const rule = standing.by.kind === "rule" ? standing.by.rule : null;
  return {
    verdict: standing.effective,
    rule: rule === null ? null : { name: rule.name, file: rule.place.file, line: rule.place.line },
    by: standing.by.kind,
    file: standing.layer.source.file,
    because: sentenceOf(standing),
    reviewers: rule?.reviewers ?? [],
    contact: rule?.contact ?? null,
  };
}

function sentenceOf({ by, verdict }: Standing): string {
  switch (by.kind) {
    case "rule":
      return by.rule.reason ?? `The rule "${by.rule.name}" says ${verdict}.`;
    case "unknown":
      return `No rule matches, and the policy does not know the assistant (unknown: ${verdict}).`;
    case "unknown-provider":
      return `The rule "${by.rule.name}" may apply: say which model (unknown-provider: ${verdict}).`;
    case "default":
      return `No rule matches (default: ${verdict}).`;
  }
}
