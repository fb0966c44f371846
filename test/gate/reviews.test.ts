import { afterEach, describe, expect, it } from "vitest";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { recorded } from "./repository.ts";

const REVIEW = `version: 1
rules:
  - name: scaffolding with a review
    assistants: [claude-code]
    verdict: review
    reviewers: ["@lena", "@acme/leads"]
`;

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(): Promise<Scenery & { readonly head: string }> {
  scenery = await stage(REVIEW, (repository) => void repository.commit(recorded("Scaffold"), { "tools/a.py": "x\n" }));
  return { ...scenery, head: scenery.repository.git("rev-parse", "topic") };
}

describe("a rule that asks for a review", () => {
  it("fails without one, and passes with one by a listed person on this head", async () => {
    const { run, host, head } = await set();
    const without = await run();
    expect(without.code).toBe(1);
    expect(codesOf(without)).toEqual(["review-required"]);
    host.state.reviews.push({ login: "lena", state: "APPROVED", commit: head });
    expect((await run()).code).toBe(0);
  });

  it("does not count an approval of an earlier head, one dismissed, one taken back, or one by the author", async () => {
    const { run, host, head } = await set();
    const base = scenery?.repository.git("rev-parse", "main") ?? "";
    for (const reviews of [
      [{ login: "lena", state: "APPROVED", commit: base }],
      [{ login: "lena", state: "DISMISSED", commit: head }],
      [
        { login: "lena", state: "APPROVED", commit: head },
        { login: "lena", state: "CHANGES_REQUESTED", commit: head },
      ],
      [{ login: "stranger", state: "APPROVED", commit: head }],
    ]) {
      host.state.teams.set("acme/leads", ["max"]);
      host.state.reviews.splice(0, host.state.reviews.length, ...reviews);
      expect((await run()).code).toBe(1);
    }
    const pull = host.state.pullRequests.get(7);
    if (pull !== undefined) pull.author = "lena";
    host.state.reviews.splice(0, host.state.reviews.length, { login: "lena", state: "APPROVED", commit: head });
    expect((await run()).code).toBe(1);
  });

  it("counts an approval that only a remark followed", async () => {
    const { run, host, head } = await set();
    host.state.reviews.push({ login: "lena", state: "APPROVED", commit: head });
    host.state.reviews.push({ login: "lena", state: "COMMENTED", commit: head });
    expect((await run()).code).toBe(0);
  });

  it("counts a member of a listed team, and is unjudged when the token may not look into the team", async () => {
    const { run, host, head } = await set();
    host.state.reviews.push({ login: "max", state: "APPROVED", commit: head });
    const blind = await run();
    expect(blind.code).toBe(3);
    expect(blind.report?.unjudged?.remedy).toContain("members: read");
    host.state.teams.set("acme/leads", ["max"]);
    expect((await run()).code).toBe(0);
    host.state.teams.set("acme/leads", ["nina"]);
    expect((await run()).code).toBe(1);
  });
});

describe("a setting that asks for a review", () => {
  it.each([
    ["unknown: review", "Work\n\nAssisted-by: LLM\n"],
    ["default: review", recorded("Work")],
    ["declaration: required\nundeclared: review", "Work\n"],
    ["declaration: required\nunknown-state: review", "Work\n\nAI-Provenance: v1; state=unknown\n"],
  ])("is settled as one of a rule is: %s", async (setting, message) => {
    scenery = await stage(`version: 1\n${setting}\n`, (repository) => void repository.commit(message, { a: "x\n" }));
    const { host, repository, run } = scenery;
    expect((await run()).code).toBe(1);
    host.state.reviews.push({ login: "lena", state: "APPROVED", commit: repository.git("rev-parse", "topic") });
    expect((await run()).code).toBe(0);
  });
});
