import { afterEach, describe, expect, it } from "vitest";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { recorded } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

const CAPPED = "version: 1\nbudget: { name: cap, assistants: [claude-code], over: 30d, at-most: 20%, verdict: deny }\n";
const KEY = "claude-code; medium";
const TODAY = new Date().toISOString().slice(0, 10);

const tally = (limitedCommits: number, more: object = {}) =>
  JSON.stringify({
    version: 1,
    written: TODAY,
    budgets: [KEY],
    days: { [TODAY]: { [KEY]: { commits: 20, limitedCommits, lines: 0, limitedLines: 0 } } },
    ...more,
  });

/** A pull request of one commit by an assistant; `base` is on the base branch, `head` what the pull request brings. */
async function set(base: string | null, head: string | null = null): Promise<Scenery> {
  scenery = await stage(CAPPED, (repository) => {
    if (base !== null) {
      repository.git("checkout", "-q", "main");
      repository.commit("Count the history", { "audit/tally.json": base });
      repository.git("checkout", "-q", "-B", "topic", "main");
    }
    repository.commit(recorded("Work"), { "a.py": "x\n", ...(head === null ? {} : { "audit/tally.json": head }) });
  });
  return scenery;
}

const GIVEN = { inputs: { tally: "audit/tally.json" } };

describe("a pull request and the tally that an audit left", () => {
  it("fails when it takes a budget over its share, and passes when it does not", async () => {
    const over = await (await set(tally(6))).run(GIVEN);
    expect(over.code).toBe(1);
    expect(codesOf(over)).toEqual(["over-budget"]);
    expect(over.report?.findings[0]?.because).toContain("7 of 21 commits in 30 days");
    await scenery?.host.close();
    const under = await (await set(tally(1))).run(GIVEN);
    expect(under.code).toBe(0);
    expect(codesOf(under)).toEqual([]);
  });

  it("is held against the tally of the base, not the one that it brings", async () => {
    const result = await (await set(tally(6), tally(0))).run(GIVEN);
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["over-budget", "policy-changed-here"]);
    await scenery?.host.close();
    const brought = await (await set(null, tally(0))).run(GIVEN);
    expect(brought.code).toBe(3);
    expect(brought.report?.unjudged?.reason).toContain("is not there");
  });

  it("may have it in another repository, or on another branch", async () => {
    const { run, host } = await set(null);
    host.state.otherFiles.set("acme/figures:tally.json@counts", tally(6));
    const result = await run({ inputs: { tally: "acme/figures:tally.json@counts" } });
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["over-budget"]);
  });

  it.each([
    ["malformed", "{"],
    ["from a day still to come", tally(0, { written: "2999-01-01" })],
    ["older than the days of the budget", tally(0, { written: "2020-01-01" })],
    ["counted without the budget", tally(0, { budgets: [], days: {} })],
  ])("is not judged by a tally that is %s", async (_, text) => {
    const result = await (await set(text)).run(GIVEN);
    expect(result.code).toBe(3);
    expect(result.outputs["verdict"]).toBe("unjudged");
    expect(codesOf(result)).toEqual(["budget-not-judged"]);
  });

  it("is told that nothing was judged where the workflow names no tally", async () => {
    const result = await (await set(tally(6))).run();
    expect(result.code).toBe(0);
    expect(result.report?.findings).toMatchObject([{ code: "budget-not-judged", level: "note" }]);
  });

  it("is not judged when the input names no file of a repository", async () => {
    const result = await (await set(tally(0))).run({ inputs: { tally: "../tally.json" } });
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.remedy).toContain("`tally`");
  });
});
