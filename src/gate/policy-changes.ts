import type { EffectivePolicy } from "../policy/policy.ts";
import type { Finding } from "../policy/verdict.ts";
import type { FactSource } from "./facts.ts";

/** A finding about the range as a whole, with everything that belongs to one commit left out. */
export function rangeFinding(facts: Pick<Finding, "level" | "code" | "because" | "remedy">): Finding {
  return {
    commit: null,
    subject: null,
    assistant: null,
    provider: null,
    model: null,
    paths: [],
    rule: null,
    verdict: null,
    ...facts,
  };
}

const WORKFLOWS = ".github/workflows";

/**
 * Says that the range edits what it is judged by. It is judged by the copy it cannot reach, so this is no breach; but
 * whoever merges it should know what they merge.
 */
export async function policyChanges(
  source: FactSource,
  policy: EffectivePolicy | null,
  policyPath: string,
  tally: string | null = null,
): Promise<readonly Finding[]> {
  const layers = (policy?.layers ?? []).map((layer) => layer.source.file);
  const local = [...layers, ...(tally === null ? [] : [tally])].filter((file) => !file.includes(":"));
  const changed: string[] = [];
  for (const path of new Set([policyPath, ...local])) if (await source.touches(path)) changed.push(path);
  const findings: Finding[] = [];
  if (changed.length > 0) {
    findings.push({
      ...rangeFinding({
        level: "warning",
        code: "policy-changed-here",
        because: `The range changes ${changed.map((path) => `\`${path}\``).join(", ")}. It was judged by the policy before that change.`,
        remedy: "Review the change of the policy itself; it counts from the next range on.",
      }),
      paths: changed,
    });
  }
  if (await source.touches(WORKFLOWS)) {
    findings.push({
      ...rangeFinding({
        level: "note",
        code: "policy-changed-here",
        because: `The range changes \`${WORKFLOWS}\`. A workflow that runs from the pull request itself can be edited to skip this check.`,
        remedy: "Review that change, or let a ruleset require this workflow from another branch or repository.",
      }),
      paths: [WORKFLOWS],
    });
  }
  return findings;
}
