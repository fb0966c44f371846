import { judgeAgainstTally, type OpenBudget, openBudgets } from "../policy/budget.ts";
import type { Case } from "../policy/case.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import { readTally } from "../policy/tally.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import type { PolicyFile } from "./facts.ts";
import { rangeFinding } from "./policy-changes.ts";

/** Where the tally is that an audit left. */
export interface TallyPlace {
  /** As shown in messages: a path, `owner/repo:path`. */
  readonly name: string;
  /** The file; null when it is not there. */
  read(): Promise<PolicyFile | null>;
}

/**
 * Holds a range against the budgets of its policy. Without a tally that tells of them nobody knows whether one is kept: a
 * budget that would stop the range then leaves it unjudged, and one that would only warn says so.
 */
export async function judgeBudgets(
  verdict: Verdict,
  cases: readonly Case[],
  policy: EffectivePolicy,
  tally: { readonly place: TallyPlace | null; readonly today: string },
): Promise<Verdict> {
  const { place, today } = tally;
  const all = openBudgets(policy, { fault: "" }, today);
  if (all.length === 0) return verdict;
  if (place === null) return { ...verdict, findings: [...verdict.findings, noTally(all)] };
  const file = await place.read();
  const read = file === null ? { fault: "is not there" } : readTally(file.bytes);
  const open = openBudgets(policy, "fault" in read ? read : read.tally, today);
  const over = "fault" in read ? [] : judgeAgainstTally(cases, read.tally, policy, today);
  return settle(verdict, [...over, ...open.map((budget) => openFinding(budget, place.name))], open, place.name);
}

/** A breach fails the range even where a budget could not be judged: that much is known. */
function settle(verdict: Verdict, added: readonly Finding[], open: readonly OpenBudget[], name: string): Verdict {
  const findings = [...verdict.findings, ...added];
  const strict = open.find(({ isStrict }) => isStrict);
  const breached = added.some(({ code, level }) => code === "over-budget" && level === "error");
  const known = breached && verdict.verdict === "pass" ? "fail" : verdict.verdict;
  if (strict === undefined || known !== "pass") return { ...verdict, verdict: known, findings };
  const { because, remedy } = openFinding(strict, name);
  return { ...verdict, verdict: "unjudged", findings, unjudged: { reason: because, remedy } };
}

const COUNT = "`toolmark audit --policy FILE --tally FILE` counts the history";

function openFinding({ budget, fault, isStrict }: OpenBudget, name: string): Finding {
  return {
    ...rangeFinding({
      level: isStrict ? "error" : "warning",
      code: "budget-not-judged",
      because: `The budget \`${budget.name}\` could not be judged: the tally \`${name}\` ${fault}.`,
      remedy: `Leave a new tally there; ${COUNT}.`,
    }),
    rule: { name: budget.name, file: budget.place.file, line: budget.place.line },
  };
}

function noTally(budgets: readonly OpenBudget[]): Finding {
  const names = budgets.map(({ budget }) => `\`${budget.name}\``).join(", ");
  return rangeFinding({
    level: "note",
    code: "budget-not-judged",
    because: `Limits over time were not judged, since no tally was given: ${names}.`,
    remedy: `Give one with --tally, or with the Action's input \`tally\`; ${COUNT}.`,
  });
}
