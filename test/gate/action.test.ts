import { afterEach, describe, expect, it } from "vitest";
import { NODES } from "./bundle.ts";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { NO_ANTHROPIC, NO_OUTSIDE_MODELS, REQUIRED, recorded } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(policy: string | undefined, work: Parameters<typeof stage>[1]): Promise<Scenery> {
  scenery = await stage(policy, work);
  return scenery;
}

describe.each(NODES)("the Action's bundle on $name", ({ path: node }) => {
  it("fails a pull request for a forbidden assistant and tells where, why and what to do", async () => {
    const { run, host } = await set(NO_OUTSIDE_MODELS, (repository) => {
      repository.commit(recorded("Add the harness"), { "evals/a.py": "hello\n" });
      repository.commit("Mend a typo", { "docs/a.md": "x\n" });
    });
    const result = await run({ node });
    expect(result.stderr).toBe("");
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["prohibited-assistant"]);
    expect(result.outputs).toMatchObject({ verdict: "fail", findings: "1", assistants: "claude-code" });
    expect(result.summary).toContain("Prohibited assistant");
    expect(result.stdout).toContain("::error file=evals/a.py,line=1,title=Toolmark%3A Prohibited assistant::");
    expect(host.seen.every((request) => request.method === "GET")).toBe(true);
  });

  it("passes one without it, in no more requests than promised", async () => {
    const { run, host } = await set(NO_ANTHROPIC, (repository) => {
      for (let index = 0; index < 120; index += 1) repository.commit(`Work ${index}`, { "a.txt": `${index}\n` });
    });
    const result = await run({ node });
    expect(result.stdout).toContain("pass");
    expect(result.code).toBe(0);
    expect(result.report).toMatchObject({ verdict: "pass", commits: 120, unjudged: null });
    expect(host.seen.length).toBeLessThanOrEqual(3 + Math.ceil(120 / 100));
  });
});

describe("the Action", () => {
  it("passes with a warning where there is no policy, and says when the head brings one", async () => {
    const { run } = await set(undefined, (repository) => {
      repository.commit("Add a policy", { ".github/toolmark.yml": REQUIRED });
    });
    const result = await run();
    expect(result.code).toBe(0);
    expect(codesOf(result)).toEqual(["no-policy", "policy-changed-here"]);
  });

  it("reports without failing in mode report, and fails on warnings when asked", async () => {
    const { run } = await set(
      NO_ANTHROPIC,
      (repository) => void repository.commit(recorded("Work"), { "a.py": "x\n" }),
    );
    expect((await run({ inputs: { mode: "report" } })).code).toBe(0);
    const careful = await set(NO_ANTHROPIC.replace("deny", "warn"), (repository) => {
      repository.commit(recorded("Work"), { "a.py": "x\n" });
    });
    expect((await careful.run()).code).toBe(0);
    expect((await careful.run({ inputs: { "fail-on": "warning" } })).code).toBe(1);
  });

  it("is unjudged for an invalid policy, an unreadable baseline and an event it does not know", async () => {
    const { run } = await set("version: 1\nrulez: []\n", (repository) => void repository.commit("Work"));
    const invalid = await run();
    expect(invalid.code).toBe(3);
    expect(invalid.report?.unjudged?.reason).toContain(
      ".github/toolmark.yml:2:1: a policy has no key 'rulez'; did you mean 'rules'?",
    );
    const { run: again } = await set(REQUIRED, (repository) => void repository.commit("Work\n\nAI-Assisted: no\n"));
    expect((await again()).code).toBe(0);
    const baseline = await again({ inputs: { baseline: "acme/.github:toolmark.yml" } });
    expect(baseline.code).toBe(3);
    expect(baseline.report?.unjudged?.remedy).toContain("baseline-token");
    const folder = await again({ inputs: { policy: ".github" } });
    expect(folder.code).toBe(3);
    expect(folder.report?.unjudged?.remedy).toContain("input `policy`");
    const unknown = await again({ event: "deployment", payload: {} });
    expect(unknown.code).toBe(3);
    expect(unknown.report?.unjudged?.reason).toContain("deployment");
  });

  it("names every wrong input at once", async () => {
    const { run } = await set(REQUIRED, (repository) => void repository.commit("Work"));
    const result = await run({ inputs: { mode: "soft", comment: "often", "github-token": "" } });
    expect(result.code).toBe(2);
    expect(result.stdout.match(/^toolmark: The input/gm)).toHaveLength(3);
    expect(result.stdout.match(/^::error title=Toolmark%3A wrong input::The input/gm)).toHaveLength(3);
    expect((await run({ inputs: { mode: "reprot" } })).stdout).toContain("Did you mean report?");
  });

  it("holds the repository to the organisation's baseline", async () => {
    const { run, host } = await set(
      "version: 1\n",
      (repository) => void repository.commit(recorded("Work"), { "a.py": "x\n" }),
    );
    host.state.otherFiles.set("acme/.github:toolmark.yml@main", NO_ANTHROPIC);
    expect((await run()).code).toBe(0);
    const held = await run({ inputs: { baseline: "acme/.github:toolmark.yml@main" } });
    expect(held.code).toBe(1);
    expect(held.summary).toContain("acme");
  });
});
