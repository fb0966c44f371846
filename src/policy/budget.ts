import type { AssistantEntry } from "../evidence/evidence.ts";
import { isAtLeast } from "../evidence/evidence.ts";
import type { Case } from "./case.ts";
import { addDays } from "./checks.ts";
import { subjectIn } from "./decide.ts";
import { levelOf } from "./judge-assistants.ts";
import { registryOf } from "./merge.ts";
import type { Budget, EffectivePolicy, Policy } from "./policy.ts";
import { matchSelectors, type Subject } from "./selector.ts";
import type { Finding } from "./verdict.ts";

/** What was counted for one budget. */
export interface Count {
  /** Commits looked at, and those in which a limited assistant took part. */
  readonly commits: number;
  readonly limitedCommits: number;
  /** Added lines of the commits whose record tells them, and those that it traces to assistants, of limited commits. */
  readonly lines: number;
  readonly limitedLines: number;
}

/** Counts by UTC day (`YYYY-MM-DD`), then by budget. What an audit leaves behind for pull requests to be held against. */
export interface Tally {
  readonly version: 1;
  readonly days: { readonly [day: string]: { readonly [budget: string]: Count } };
}

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
        key: `${rank + 1} ${budget.name}`,
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
  tally(): Tally;
}

/** Begins to count for the budgets of a policy. */
export function startTally(policy: EffectivePolicy): Tallier {
  const limits = limitsOf(policy);
  const days: { [day: string]: { [budget: string]: Count } } = {};
  return {
    add(judged) {
      if (limits.length === 0) return;
      const day = judged.commit.date.slice(0, 10);
      const counts = days[day] ?? {};
      days[day] = counts;
      for (const limit of limits) counts[limit.key] = sum(counts[limit.key] ?? NOTHING, countOf(judged, limit));
    },
    tally: () => ({ version: 1, days }),
  };
}

/** Counts a history at once. */
export function tallyOf(cases: readonly Case[], policy: EffectivePolicy): Tally {
  const tallier = startTally(policy);
  for (const judged of cases) tallier.add(judged);
  return tallier.tally();
}

/** Judges a history: what its tally says of the days up to `today`. */
export function judgeBudgets(tally: Tally, policy: EffectivePolicy, today: string): readonly Finding[] {
  return limitsOf(policy).flatMap((limit) => judgeLimit(limit, countWindow(tally, limit, today)));
}

/**
 * Judges commits that would come on top of a tally. They count for today whatever day they bear, which their author
 * chooses; a range in which no limited assistant took part is not stopped by what others did.
 */
export function judgeAgainstTally(
  cases: readonly Case[],
  tally: Tally,
  policy: EffectivePolicy,
  today: string,
): readonly Finding[] {
  return limitsOf(policy).flatMap((limit) => {
    const added = cases.map((judged) => countOf(judged, limit)).reduce(sum, NOTHING);
    return added.limitedCommits === 0 ? [] : judgeLimit(limit, sum(countWindow(tally, limit, today), added));
  });
}

function countWindow({ days }: Tally, { key, budget }: Limit, today: string): Count {
  const first = addDays(today, 1 - budget.over);
  return Object.entries(days)
    .filter(([day]) => day >= first && day <= today)
    .map(([, counts]) => counts[key] ?? NOTHING)
    .reduce(sum, NOTHING);
}

function judgeLimit({ budget, layer }: Limit, count: Count): Finding[] {
  const [whole, part] =
    budget.shareOf === "commits" ? [count.commits, count.limitedCommits] : [count.lines, count.limitedLines];
  if (whole === 0 || part / whole <= budget.atMost || budget.verdict === "allow") return [];
  const whose = budget.assistants.map(({ text }) => text).join(", ");
  const reports = layer.settings.mode === "report";
  return [
    {
      level: levelOf(reports ? "warn" : budget.verdict),
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
