import { commonSigns, reservedAssistants } from "./check-assistants.ts";
import { type Checked, problem } from "./checked.ts";
import { findUnknownNames } from "./known.ts";
import type { PolicyProblem } from "./policy.ts";
import { parseSelector } from "./selector.ts";
import { entries, values, type WrittenRule } from "./written.ts";

type Check = (checked: Checked) => PolicyProblem[];

const CHECKS: readonly Check[] = [
  unknownNames,
  reservedAssistants,
  commonSigns,
  doubledNames,
  rulesThatContradictThemselves,
  waiverScopes,
  waiverDates,
  recordAgainstDeclaration,
];

/** Waivers end at most this many days ahead. */
export const LONGEST_WAIVER_DAYS = 365;

/** What is wrong although every value by itself is right. */
export function checkMeaning(checked: Checked): PolicyProblem[] {
  return CHECKS.flatMap((check) => check(checked));
}

/** Places where selectors stand. */
function selectorLists({
  written,
}: Checked): { path: readonly (string | number)[]; list: readonly (string | undefined)[] | undefined }[] {
  return [
    ...entries(written.rules).map(({ entry, index }) => ({
      path: ["rules", index, "assistants"],
      list: entry.assistants,
    })),
    ...entries(written.waivers).map(({ entry, index }) => ({
      path: ["waivers", index, "assistants"],
      list: entry.assistants,
    })),
    ...entries(written.budget).map(({ entry, index }) => ({
      path: ["budget", index, "assistants"],
      list: entry.assistants,
    })),
  ];
}

function unknownNames({ known, spots, ...checked }: Checked): PolicyProblem[] {
  if (known === null) return [];
  const named = selectorLists({ known, spots, ...checked }).flatMap(({ path, list }) =>
    entries(list).flatMap(({ entry, index }) => {
      const selector = parseSelector(entry);
      return selector === null ? [] : [{ selector, path: [...path, index] }];
    }),
  );
  return findUnknownNames(named, spots, known);
}

function doubledNames(checked: Checked): PolicyProblem[] {
  const { written } = checked;
  return (["rules", "budget"] as const).flatMap((list) => {
    const seen = new Map<string, number>();
    return entries<{ readonly name?: string }>(written[list]).flatMap(({ entry, index }) => {
      const { name } = entry;
      if (name === undefined) return [];
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, index);
        return [];
      }
      const { line } = checked.spots([list, first]);
      return problem(
        checked,
        [list, index, "name"],
        list === "rules" ? "rules" : "budgets",
        `the name '${name}' is taken by line ${line}; findings go by it`,
        `${name} (2)`,
      );
    });
  });
}

function rulesThatContradictThemselves(checked: Checked): PolicyProblem[] {
  return entries(checked.written.rules).flatMap(({ entry, index }) => oddRule(checked, entry, index));
}

function oddRule(checked: Checked, rule: WrittenRule, index: number): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add = (key: string, message: string, suggestion: string | null = null): void => {
    problems.push(problem(checked, ["rules", index, key], "rules", message, suggestion));
  };
  if (rule.from !== undefined && rule.until !== undefined && rule.from > rule.until)
    add("until", `the rule ends on ${rule.until}, before it begins on ${rule.from}`);
  if (rule.reviewers !== undefined && rule.verdict !== undefined && rule.verdict !== "review") {
    add("verdict", `'reviewers' count only with 'verdict: review', and this rule says '${rule.verdict}'`, "review");
  }
  for (const key of ["paths", "branches", "repositories"] as const) {
    const list = values(rule[key]);
    if (list.length > 0 && list.every((glob) => glob.startsWith("!")))
      add(key, `'${key}' only takes away; name what it takes away from as well`, '["**", …]');
  }
  return problems;
}

function waiverScopes(checked: Checked): PolicyProblem[] {
  return entries(checked.written.waivers).flatMap(({ entry, index }) => {
    if (entry.commits !== undefined || (entry.paths !== undefined && entry.assistants !== undefined)) return [];
    return problem(
      checked,
      ["waivers", index],
      "waivers",
      "a waiver names commits, or paths together with assistants; this one would cover far more",
      "commits: […]",
    );
  });
}

function waiverDates(checked: Checked): PolicyProblem[] {
  const { today } = checked;
  if (today === null) return [];
  const last = addDays(today, LONGEST_WAIVER_DAYS);
  return entries(checked.written.waivers).flatMap(({ entry, index }) =>
    entry.expires === undefined || entry.expires <= last
      ? []
      : problem(
          checked,
          ["waivers", index, "expires"],
          "waivers",
          `the waiver reaches more than ${LONGEST_WAIVER_DAYS} days ahead`,
          last,
        ),
  );
}

/** A UTC day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function recordAgainstDeclaration(checked: Checked): PolicyProblem[] {
  const { written } = checked;
  const style = written.record?.style;
  if (style === "none" && written.declaration === "required") {
    return [
      problem(
        checked,
        ["record", "style"],
        "record",
        "'style: none' writes no record, and 'declaration: required' asks for one",
        "assisted-by",
      ),
    ];
  }
  if (style !== "vendor-neutral") return [];
  const naming = selectorLists(checked)
    .flatMap(({ list }) => values(list))
    .find((text) => ["assistant", "provider", "model"].includes(parseSelector(text)?.kind ?? ""));
  if (naming === undefined) return [];
  return [
    problem(
      checked,
      ["record", "style"],
      "record",
      `'style: vendor-neutral' tells no names, and a rule goes by '${naming}'`,
      "assisted-by",
    ),
  ];
}
