import { describe, expect, it } from "vitest";
import { judgeAgainstTally, judgeBudgets, tallyOf } from "../../src/policy/budget.ts";
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
    expect(judgeBudgets(tallyOf(cases, CAPPED), CAPPED, TODAY)).toEqual([]);
  });

  it("is a finding above it, with the numbers, the budget's line and what to do", () => {
    const cases = [...days(3, on), ...days(8, person)];
    expect(judgeBudgets(tallyOf(cases, CAPPED), CAPPED, TODAY)).toMatchObject([
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
    expect(judgeBudgets(tallyOf(cases, CAPPED), CAPPED, TODAY)).toMatchObject([
      { level: "error", rule: { name: "circuit breaker" } },
    ]);
  });

  it("forgets what is older than its days", () => {
    const cases = [on("2026-10-24"), on("2026-10-25"), ...days(4, person)];
    const told = judgeBudgets(tallyOf(cases, CAPPED), CAPPED, TODAY).map(({ because }) => because);
    expect(told).toEqual([]);
    expect(judgeBudgets(tallyOf([on("2026-10-25"), ...days(3, person)], CAPPED), CAPPED, TODAY)).toHaveLength(1);
    expect(judgeBudgets(tallyOf([on("2026-10-24"), ...days(3, person)], CAPPED), CAPPED, TODAY)).toHaveLength(0);
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
    expect(judgeBudgets(tallyOf([lines(10, 50), lines(0, 50, [])], policy), policy, TODAY)).toEqual([]);
    expect(judgeBudgets(tallyOf([lines(11, 50), lines(0, 50, [])], policy), policy, TODAY)).toHaveLength(1);
  });

  it("does not count evidence that is too weak to fail on", () => {
    const weak = days(5, (date) =>
      on(date, [entry("gemini-cli", { provider: "google", model: "gemini-3-pro", strength: "weak" })]),
    );
    expect(judgeBudgets(tallyOf(weak, CAPPED), CAPPED, TODAY)).toEqual([]);
  });
});

describe("a budget for a pull request, against the tally an audit left", () => {
  const tally = tallyOf([...days(2, on), ...days(8, person)], CAPPED);

  it("stops the commit that goes over it", () => {
    expect(judgeAgainstTally([on("2026-11-23")], tally, CAPPED, TODAY)).toMatchObject([{ code: "over-budget" }]);
  });

  it("is not escaped by an old date", () => {
    expect(judgeAgainstTally([on("2001-01-01")], tally, CAPPED, TODAY)).toHaveLength(1);
  });

  it("leaves alone who has no part in it", () => {
    const over = tallyOf(days(5, on), CAPPED);
    expect(judgeAgainstTally([person("2026-11-23")], over, CAPPED, TODAY)).toEqual([]);
  });

  it("survives being written and read as JSON", () => {
    expect(judgeAgainstTally([on("2026-11-23")], JSON.parse(JSON.stringify(tally)), CAPPED, TODAY)).toHaveLength(1);
  });
});
