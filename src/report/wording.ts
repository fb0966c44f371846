import type { Finding, FindingCode, Level, Verdict } from "../policy/verdict.ts";

/** What each code says to somebody who has never seen it, in a few words. */
export const TITLES: { readonly [code in FindingCode]: string } = {
  "prohibited-assistant": "Prohibited assistant",
  "review-required": "Needs an approving review",
  "careful-assistant": "Assistant to be used with care",
  "unknown-assistant": "Unknown assistant",
  "unknown-provider": "Model provider not known",
  "undeclared-commit": "No record of assistants",
  "unknown-state": "Recorder could not tell",
  "forbidden-trailer": "Trailer not wanted here",
  "record-does-not-fit-change": "Record belongs to another change",
  "record-unbound": "Record not bound to its change",
  "record-contradicted": "Record contradicted",
  "record-outside-trailer-block": "Record outside the trailer block",
  "record-not-verified": "Record could not be verified",
  "record-malformed": "Record malformed",
  "look-alike": "Look-alike letters",
  "unsigned-commit": "Signature missing or not verified",
  "exempt-commit": "Exempt by policy",
  "expired-waiver": "Waiver expired",
  "over-budget": "Over the agreed share",
  "budget-not-judged": "Budget not judged",
  "no-policy": "No policy",
  "policy-changed-here": "Policy changed in this range",
  "squash-would-lose-record": "Squash would lose the record",
  "pull-request-marked": "Pull request carries an assistant's mark",
};

const LEVEL_ORDER: { readonly [level in Level]: number } = { error: 0, warning: 1, note: 2 };

/** Errors first; within a level the order in which the judge found them. */
export function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
}

/** How many findings stand at a level. */
export function countOf(verdict: Verdict, level: Level): number {
  return verdict.findings.filter((finding) => finding.level === level).length;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `claude-code (anthropic/claude-opus-4-8)` as far as it is known; null when the finding names no assistant. */
export function assistantOf(finding: Finding): string | null {
  if (finding.assistant === null) return null;
  if (finding.provider === null && finding.model === null) return finding.assistant;
  return `${finding.assistant} (${finding.provider ?? "unknown"}/${finding.model ?? "unknown"})`;
}

/** Why, without the assistant that stands beside it already. */
export function reasonOf(finding: Finding): string {
  const repeated = `${assistantOf(finding)} took part: `;
  return finding.because.startsWith(repeated) ? `Seen: ${finding.because.slice(repeated.length)}` : finding.because;
}

/** `e3b0c44`; empty when the finding is about no commit. */
export function shortSha(sha: string | null): string {
  return sha === null ? "" : sha.slice(0, 7);
}

/** One sentence that says what was decided, over what, under which policy. */
export function headlineOf(verdict: Verdict): string {
  const judged = counted(verdict.commits, "commit");
  const errors = countOf(verdict, "error");
  const warnings = countOf(verdict, "warning");
  const counts = [counted(errors, "error"), ...(warnings > 0 ? [counted(warnings, "warning")] : [])].join(", ");
  switch (verdict.verdict) {
    case "unjudged":
      return "Not judged: the facts could not be gathered, so nothing here counts as passed";
    case "fail":
      return `${counts} in ${judged}`;
    case "pass":
      return warnings > 0 ? `${judged} passed, with ${counted(warnings, "warning")}` : `${judged} passed`;
  }
}

/** `.github/toolmark.yml at main`; `no policy` when there is none. */
export function policyOf(verdict: Verdict): string {
  if (verdict.policy === null) return "no policy";
  return verdict.policy.ref === null ? verdict.policy.source : `${verdict.policy.source} at ${verdict.policy.ref}`;
}
