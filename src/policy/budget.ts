import type { AssistantEntry } from "../evidence/evidence.ts";
import { isAtLeast, type Strength } from "../evidence/evidence.ts";
import type { Case } from "./case.ts";
import { addDays } from "./checks.ts";
import { subjectIn } from "./decide.ts";
import { levelOf } from "./judge-assistants.ts";
import { registryOf } from "./merge.ts";
import type { Budget, EffectivePolicy, Policy } from "./policy.ts";
import { matchSelectors, type Subject } from "./selector.ts";
import type { Count, Tally } from "./tally.ts";
import type { Finding } from "./verdict.ts";

const NOTHING: Count = { commits: 0, limitedCommits: 0, lines: 0, limitedLines: 0 };

function sum(a: Count, b: Count): Count {
  return {
    commits: a.commits + b.commits,
    limitedCommits: a.limitedCommits + b.limitedCommits,
    lines: a.lines + b.lines,
    limitedLines: a.limitedLines + b.limitedLines,
  };
}

/** A budget with what is needed to count for it. */
interface Limit {
  readonly key: string;
  readonly budget: Budget;
  readonly layer: Policy;
  isLimited(entry: AssistantEntry): boolean;
}

function limitsOf(policy: EffectivePolicy): readonly Limit[] {
  return policy.layers.flatMap((layer, rank) => {
    const registry = registryOf({ layers: policy.layers.slice(0, rank + 1) });
    const minimum = layer.settings.minimumStrength ?? "medium";
    return layer.budgets.map(
      (budget): Limit => ({
        key: countedFor(budget, minimum),
        budget,
        layer,
        isLimited(entry) {
          const subject: Subject = subjectIn(registry, entry);
          return isAtLeast(entry.strength, minimum) && matchSelectors(budget.assistants, subject) === "yes";
        },
      }),
    );
  });
}

/**
 * What is counted, in a budget's own words: a tally fits a policy by this, whatever the budget is called and wherever its file
 * stands. Two budgets that count the same share a count.
 */
function countedFor({ assistants }: Budget, minimum: Strength): string {
  return `${assistants.map(({ text }) => text).join(", ")}; ${minimum}`;
}

function countOf(judged: Case, { isLimited }: Limit): Count {
  const limited = judged.assistants.some(isLimited);
  const lines = judged.record?.lines ?? null;
  return {
    commits: 1,
    limitedCommits: limited ? 1 : 0,
    lines: lines?.added ?? 0,
    limitedLines: limited ? (lines?.assisted ?? 0) : 0,
  };
}

/** Counts commit by commit, by the day each bears. */
export interface Tallier {
  add(judged: Case): void;
  /** What was counted, as of the UTC day `today`; days that no budget looks back to are left out. */
  tally(today: string): Tally;
}

/** Begins to count for the budgets of a policy. */
export function startTally(policy: EffectivePolicy): Tallier {
  const limits = [...new Map(limitsOf(policy).map((limit) => [limit.key, limit])).values()];
  const longest = Math.max(1, ...limitsOf(policy).map(({ budget }) => budget.over));
  const days = new Map<string, { [budget: string]: Count }>();
  return {
    add(judged) {
      if (limits.length === 0) return;
      const day = judged.commit.date.slice(0, 10);
      const counts = days.get(day) ?? {};
      days.set(day, counts);
      for (const limit of limits) counts[limit.key] = sum(counts[limit.key] ?? NOTHING, countOf(judged, limit));
    },
    tally(today) {
      const first = addDays(today, 1 - longest);
      const kept = [...days].filter(([day]) => day >= first && day <= today);
      return { version: 1, written: today, budgets: limits.map(({ key }) => key), days: Object.fromEntries(kept) };
    },
  };
}

/** Counts a history at once. */
export function tallyOf(cases: readonly Case[], policy: EffectivePolicy, today: string): Tally {
  const tallier = startTally(policy);
  for (const judged of cases) tallier.add(judged);
  return tallier.tally(today);
}

/** Judges a history: what its tally says of the days up to `today`. */
export function judgeBudgets(tally: Tally, policy: EffectivePolicy, today: string): readonly Finding[] {
  return limitsOf(policy).flatMap((limit) => judgeLimit(limit, countWindow(tally, limit, today)));
}

/**
 * Judges commits that would come on top of a tally. They count for today whatever day they bear, which their author
 * chooses; a range in which no limited assistant took part is not stopped by what others did. A budget that the tally tells
 * nothing of is left to `openBudgets`.
 */
export function judgeAgainstTally(
  cases: readonly Case[],
  tally: Tally,
  policy: EffectivePolicy,
  today: string,
): readonly Finding[] {
  const limits = limitsOf(policy).filter((limit) => faultOf(tally, limit, today) === null);
  return limits.flatMap((limit) => {
    const added = cases.map((judged) => countOf(judged, limit)).reduce(sum, NOTHING);
    return added.limitedCommits === 0 ? [] : judgeLimit(limit, sum(countWindow(tally, limit, today), added));
  });
}

/** A budget that nothing could be held against. */
export interface OpenBudget {
  readonly budget: Budget;
  /** Half a sentence about the tally, its subject left out: `was written on 2026-01-01, …`. */
  readonly fault: string;
  /** Whether going over it would be an error: then not knowing is no pass. */
  readonly isStrict: boolean;
}

/** Budgets that cannot be judged by this tally, and why. A fault instead of a tally: none of them can. */
export function openBudgets(
  policy: EffectivePolicy,
  read: Tally | { readonly fault: string },
  today: string,
): readonly OpenBudget[] {
  return limitsOf(policy).flatMap((limit): OpenBudget[] => {
    const { budget } = limit;
    const fault = "fault" in read ? read.fault : faultOf(read, limit, today);
    if (fault === null || budget.verdict === "allow") return [];
    return [{ budget, fault, isStrict: levelFor(limit) === "error" }];
  });
}

/** Why a tally tells nothing of a budget; null when it does. */
function faultOf({ written, budgets }: Tally, { key, budget }: Limit, today: string): string | null {
  if (written > today) return `was written on ${written}, a day that is still to come`;
  if (written <= addDays(today, -budget.over))
    return `was written on ${written}, before the ${budget.over} days that the budget looks back to`;
  return budgets.includes(key) ? null : "was counted by a policy without this budget";
}

function levelFor({ budget, layer }: Limit): Finding["level"] {
  return levelOf(layer.settings.mode === "report" ? "warn" : budget.verdict);
}

function countWindow({ days }: Tally, { key, budget }: Limit, today: string): Count {
  const first = addDays(today, 1 - budget.over);
  return Object.entries(days)
    .filter(([day]) => day >= first && day <= today)
    .map(([, counts]) => counts[key] ?? NOTHING)
    .reduce(sum, NOTHING);
}

function judgeLimit(limit: Limit, count: Count): Finding[] {
  const { budget } = limit;
  const [whole, part] =
    budget.shareOf === "commits" ? [count.commits, count.limitedCommits] : [count.lines, count.limitedLines];
  if (whole === 0 || part / whole <= budget.atMost || budget.verdict === "allow") return [];
  const whose = budget.assistants.map(({ text }) => text).join(", ");
  return [
    {
      level: levelFor(limit),
      code: "over-budget",
      commit: null,
      subject: null,
      assistant: null,
      provider: null,
      model: null,
      paths: [],
      rule: { name: budget.name, file: budget.place.file, line: budget.place.line },
      verdict: budget.verdict,
      because: `${part} of ${whole} ${budget.shareOf} in ${budget.over} days (${percent(part / whole)}) came from ${whose}; at most ${percent(budget.atMost)} may.${budget.reason === null ? "" : ` ${budget.reason}`}`,
      remedy: `Make this change without ${whose}, or wait until the share has fallen; ${budget.place.file} sets the limit.`,
    },
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10}%`;
}
