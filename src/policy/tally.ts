/** What was counted for one budget on one day. */
export interface Count {
  /** Commits looked at, and those in which a limited assistant took part. */
  readonly commits: number;
  readonly limitedCommits: number;
  /** Added lines of the commits whose record tells them, and those that it traces to assistants, of limited commits. */
  readonly lines: number;
  readonly limitedLines: number;
}

/** What an audit leaves behind for pull requests to be held against: counts, no names and no text of anybody. */
export interface Tally {
  readonly version: 1;
  /** The UTC day on which the history was counted, `YYYY-MM-DD`. */
  readonly written: string;
  /** What was counted, each as `countedFor` names it; one that is not here was not looked for. */
  readonly budgets: readonly string[];
  /** By UTC day, then by budget. A day without commits is absent. */
  readonly days: { readonly [day: string]: { readonly [budget: string]: Count } };
}

/** A tally that was read, or half a sentence on why it is none: `is no JSON`. */
export type TallyRead = { readonly tally: Tally } | { readonly fault: string };

/** Largest file read as a tally, as of policies: a budget takes some 35 KiB when it looks back to all days of a year. */
const MOST_BYTES = 256 * 1024;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what `writeTally` wrote. Whatever is not exactly that is no tally: a wrong number would pass or stop others' work. */
export function readTally(bytes: Uint8Array): TallyRead {
  if (bytes.byteLength > MOST_BYTES) return { fault: `is larger than ${MOST_BYTES / 1024} KiB` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { fault: "is no JSON" };
  }
  if (!isObject(value)) return { fault: "is no object" };
  const { version, written, budgets, days } = value;
  if (version !== 1) return { fault: "is of a version that is not known here (1 is)" };
  if (!isDay(written)) return { fault: "does not say on which day it was `written`" };
  if (!Array.isArray(budgets) || !budgets.every((name) => typeof name === "string"))
    return { fault: "does not list the `budgets` that it counts for" };
  if (!isObject(days)) return { fault: "has no `days`" };
  for (const [day, counts] of Object.entries(days)) {
    const fault = faultOfDay(day, counts, new Set(budgets));
    if (fault !== null) return { fault };
  }
  return { tally: { version, written, budgets, days: days as Tally["days"] } };
}

function faultOfDay(day: string, counts: unknown, budgets: ReadonlySet<string>): string | null {
  if (!isDay(day) || !isObject(counts)) return `has an entry ${JSON.stringify(day.slice(0, 40))} that is no day`;
  const wrong = Object.entries(counts).find(([budget, count]) => !budgets.has(budget) || !isCount(count));
  return wrong === undefined ? null : `has a count on ${day} that cannot be`;
}

function isCount(value: unknown): value is Count {
  if (!isObject(value)) return false;
  const { commits, limitedCommits, lines, limitedLines } = value;
  return isShare(limitedCommits, commits) && isShare(limitedLines, lines);
}

/** Whole numbers, none below nothing, and no part larger than its whole. */
function isShare(part: unknown, whole: unknown): boolean {
  return (
    Number.isSafeInteger(part) && Number.isSafeInteger(whole) && 0 <= Number(part) && Number(part) <= Number(whole)
  );
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A tally as it is kept: one line a day, so that a repository that keeps it shows small differences. */
export function writeTally({ version, written, budgets, days }: Tally): string {
  const lines = Object.keys(days)
    .sort()
    .map((day) => `    ${JSON.stringify(day)}: ${JSON.stringify(days[day])}`);
  const listed = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  const head = [
    `"version": ${version}`,
    `"written": ${JSON.stringify(written)}`,
    `"budgets": ${JSON.stringify(budgets)}`,
  ];
  return `{\n  ${head.join(",\n  ")},\n  "days": ${listed}\n}\n`;
}
