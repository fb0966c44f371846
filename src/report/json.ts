import type { Finding, Verdict } from "../policy/verdict.ts";
import { inertJson } from "./inert.ts";

/**
 * The public JSON of a verdict, one line and its line break. Fields stand in a fixed order, so that equal verdicts are
 * equal bytes wherever their facts came from.
 */
export function renderJson(verdict: Verdict): string {
  const { policy, unjudged } = verdict;
  return `${inertJson(
    JSON.stringify({
      verdict: verdict.verdict,
      policy: policy === null ? null : { source: policy.source, ref: policy.ref, digest: policy.digest },
      commits: verdict.commits,
      findings: verdict.findings.map(fieldsOf),
      waived: verdict.waived.map((waived) => ({
        ...fieldsOf(waived),
        waiver: {
          file: waived.waiver.file,
          line: waived.waiver.line,
          reason: waived.waiver.reason,
          approvedBy: waived.waiver.approvedBy,
          expires: waived.waiver.expires,
        },
      })),
      unjudged: unjudged === null ? null : { reason: unjudged.reason, remedy: unjudged.remedy },
    }),
  )}\n`;
}

function fieldsOf(finding: Finding): Finding {
  const { rule } = finding;
  return {
    level: finding.level,
    code: finding.code,
    commit: finding.commit,
    subject: finding.subject,
    assistant: finding.assistant,
    provider: finding.provider,
    model: finding.model,
    paths: finding.paths,
    rule: rule === null ? null : { name: rule.name, file: rule.file, line: rule.line },
    verdict: finding.verdict,
    because: finding.because,
    remedy: finding.remedy,
  };
}
