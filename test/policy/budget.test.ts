import { describe, expect, it } from "vitest";
import { judgeAgainstTally, judgeBudgets, openBudgets, tallyOf } from "../../src/policy/budget.ts";
import { readTally, writeTally } from "../../src/policy/tally.ts";
import { CODEX, caseOf, effective, entry, TODAY } from "./cases.ts";

const GEMINI = entry("gemini-cli", { provider: "google", model: "gemini-3-pro" });

const CAPPED = effective(`version: 1
budget:
  - { name: gemini is capped, assistants: ["model:*gemini*"], share-of: commits, over: 30d, at-most: 20%, verdict: warn }
  - { name: circuit breaker, assistants: [any], share-of: commits, over: 6w, at-most: 50%, verdict: deny }
`);

const on = (date: string, assistants = [GEMINI]) => caseOf({ assistants, commit: { date: `${date}T09:00:00Z` } });
const person = (date: string) => on(date, []);
const days = (count: number, make: (date: string) => ReturnType<typeof caseOf>) =>
  Array.from({ length: count }, () => make("2026-11-20"));

describe("a budget over a history", () => {
  it("is kept up to and with the share that is fine", () => {
    const cases = [...days(2, on), ...days(8, person)];
    expect(judgeBudgets(tallyOf(cases, CAPPED, TODAY), CAPPED, TODAY)).toEqual([]);
  });

  it("is a finding above it, with the numbers, the budget's line and what to do", () => {
    const cases = [...days(3, on), ...days(8, person)];
    expect(judgeBudgets(tallyOf(cases, CAPPED, TODAY), CAPPED, TODAY)).toMatchObject([
      {
        level: "warning",
        code: "over-budget",
        rule: { name: "gemini is capped", line: 3 },
        because: "3 of 11 commits in 30 days (27.3%) came from model:*gemini*; at most 20% may.",
      },
    ]);
  });

  it("is an error where the budget denies: the circuit breaker", () => {
    const cases = [...days(6, (date) => on(date, [CODEX])), ...days(5, person)];
    expect(judgeBudgets(tallyOf(cases, CAPPED, TODAY), CAPPED, TODAY)).toMatchObject([
      { level: "error", rule: { name: "circuit breaker" } },
    ]);
  });

  it("forgets what is older than its days", () => {
    const cases = [on("2026-10-24"), on("2026-10-25"), ...days(4, person)];
    const told = judgeBudgets(tallyOf(cases, CAPPED, TODAY), CAPPED, TODAY).map(({ because }) => because);
    expect(told).toEqual([]);
    expect(judgeBudgets(tallyOf([on("2026-10-25"), ...days(3, person)], CAPPED, TODAY), CAPPED, TODAY)).toHaveLength(1);
    expect(judgeBudgets(tallyOf([on("2026-10-24"), ...days(3, person)], CAPPED, TODAY), CAPPED, TODAY)).toHaveLength(0);
  });

  it("counts lines where records tell them", () => {
    const policy = effective(
      "version: 1\nbudget: { assistants: [codex], share-of: lines, over: 7d, at-most: 10%, verdict: warn }\n",
    );
    const lines = (assisted: number, added: number, assistants = [CODEX]) =>
      caseOf({
        assistants,
        commit: { date: `${TODAY}T00:00:00Z` },
        record: {
          version: 1,
          state: "assisted",
          assistants: [],
          lines: { assisted, added },
          basis: null,
          more: false,
          change: null,
        },
      });
    expect(judgeBudgets(tallyOf([lines(10, 50), lines(0, 50, [])], policy, TODAY), policy, TODAY)).toEqual([]);
    expect(judgeBudgets(tallyOf([lines(11, 50), lines(0, 50, [])], policy, TODAY), policy, TODAY)).toHaveLength(1);
  });

  it("does not count evidence that is too weak to fail on", () => {
    const weak = days(5, (date) =>
      on(date, [entry("gemini-cli", { provider: "google", model: "gemini-3-pro", strength: "weak" })]),
    );
    expect(judgeBudgets(tallyOf(weak, CAPPED, TODAY), CAPPED, TODAY)).toEqual([]);
  });
});

describe("a budget for a pull request, against the tally an audit left", () => {
  const tally = tallyOf([...days(2, on), ...days(8, person)], CAPPED, TODAY);

  it("stops the commit that goes over it", () => {
    expect(judgeAgainstTally([on("2026-11-23")], tally, CAPPED, TODAY)).toMatchObject([{ code: "over-budget" }]);
  });

  it("is not escaped by an old date", () => {
    expect(judgeAgainstTally([on("2001-01-01")], tally, CAPPED, TODAY)).toHaveLength(1);
  });

  it("leaves alone who has no part in it", () => {
    const over = tallyOf(days(5, on), CAPPED, TODAY);
    expect(judgeAgainstTally([person("2026-11-23")], over, CAPPED, TODAY)).toEqual([]);
  });

  it("survives being written and read", () => {
    expect(readTally(Buffer.from(writeTally(tally)))).toEqual({ tally });
  });

  it("is counted as well when the budget was given another name, or its file another place", () => {
    const renamed = effective(`version: 1
budget: { name: other, assistants: ["model:*gemini*"], over: 30d, at-most: 20%, verdict: warn }
`);
    expect(openBudgets(renamed, tally, TODAY)).toEqual([]);
    expect(judgeAgainstTally([on("2026-11-23")], tally, renamed, TODAY)).toHaveLength(1);
  });

  it("keeps no day that no budget looks back to", () => {
    const long = tallyOf([on("2020-01-01"), on("2026-10-13"), on("2026-10-12"), on("2031-01-01")], CAPPED, TODAY);
    expect(Object.keys(long.days)).toEqual(["2026-10-13"]);
  });

  it("counts once what two budgets limit alike", () => {
    const two = effective(`version: 1
budget:
  - { name: soft, assistants: [codex], over: 7d, at-most: 50%, verdict: warn }
  - { name: hard, assistants: [codex], over: 7d, at-most: 90%, verdict: deny }
`);
    const counted = tallyOf([on("2026-11-20", [CODEX])], two, TODAY);
    expect(counted.budgets).toEqual(["codex; medium"]);
    expect(counted.days["2026-11-20"]).toEqual({
      "codex; medium": { commits: 1, limitedCommits: 1, lines: 0, limitedLines: 0 },
    });
  });
});

describe("a budget whose tally tells nothing of it", () => {
  const tally = tallyOf(days(5, on), CAPPED, TODAY);
  const open = (written: string) =>
    openBudgets(CAPPED, { ...tally, written }, TODAY).map(({ budget, isStrict }) => [budget.name, isStrict]);

  it("is open from the day on which its window holds nothing of the tally, each by its own days", () => {
    expect(open(TODAY)).toEqual([]);
    expect(open("2026-10-25")).toEqual([]);
    expect(open("2026-10-24")).toEqual([["gemini is capped", false]]);
    expect(open("2026-10-12")).toEqual([
      ["gemini is capped", false],
      ["circuit breaker", true],
    ]);
  });

  it("is open when the tally is from a day still to come", () => {
    expect(open("2026-11-24")).toHaveLength(2);
  });

  it("is open when the tally was counted without it, and is then not judged by other counts", () => {
    const other = effective("version: 1\nbudget: { assistants: [codex], over: 30d, at-most: 0%, verdict: deny }\n");
    expect(openBudgets(other, tally, TODAY)).toMatchObject([{ isStrict: true }]);
    expect(judgeAgainstTally([on("2026-11-23", [CODEX])], tally, other, TODAY)).toEqual([]);
  });

  it("is nothing to stop for where the policy only reports", () => {
    const calm = effective(
      "version: 1\nmode: report\nbudget: { assistants: [codex], over: 30d, at-most: 0%, verdict: deny }\n",
    );
    expect(openBudgets(calm, { fault: "is no JSON" }, TODAY)).toMatchObject([{ isStrict: false }]);
  });
});

describe("a file that is no tally", () => {
  const good = { version: 1, written: TODAY, budgets: ["codex; medium"], days: {} };
  const count = { commits: 2, limitedCommits: 1, lines: 0, limitedLines: 0 };
  const day = (name: string, value: unknown) => ({ ...good, days: { [name]: value } });

  it("is read when everything in it can be", () => {
    expect(readTally(Buffer.from(JSON.stringify(good)))).toHaveProperty("tally");
    expect(readTally(Buffer.from(JSON.stringify(day(TODAY, { "codex; medium": count }))))).toHaveProperty("tally");
  });

  it.each([
    ["an empty file", ""],
    ["half a file", '{"version": 1, "wri'],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0x7d])],
    ["a list", "[]"],
    ["another version", JSON.stringify({ ...good, version: 2 })],
    ["no day", JSON.stringify({ ...good, written: "yesterday" })],
    ["a day that no calendar has", JSON.stringify({ ...good, written: "2026-13-40" })],
    ["no budgets", JSON.stringify({ ...good, budgets: null })],
    ["no days", JSON.stringify({ ...good, days: [] })],
    ["a day's name that is none", JSON.stringify(day("today", {}))],
    ["a count for something not listed", JSON.stringify(day(TODAY, { "any; medium": count }))],
    [
      "more limited commits than commits",
      JSON.stringify(day(TODAY, { "codex; medium": { ...count, limitedCommits: 3 } })),
    ],
    ["a count below nothing", JSON.stringify(day(TODAY, { "codex; medium": { ...count, limitedCommits: -1 } }))],
    ["a broken number", JSON.stringify(day(TODAY, { "codex; medium": { ...count, commits: 2.5 } }))],
    ["a count without lines", JSON.stringify(day(TODAY, { "codex; medium": { commits: 2, limitedCommits: 1 } }))],
    ["a file of a megabyte", `${JSON.stringify(good)}${" ".repeat(1 << 20)}`],
  ])("is refused: %s", (_, text) => {
    expect(readTally(Buffer.from(text))).toHaveProperty("fault");
  });
});
