/** Attacks on which policy counts. Each pair: the guard in place, and the same facts with a gate that lacks it. */
import { afterEach, describe, expect, it } from "vitest";
import type { FactSource } from "../../src/gate/facts.ts";
import { factsFromGit, type GitRange } from "../../src/gate/from-git.ts";
import { judgeFacts } from "../../src/gate/judge-facts.ts";
import { loadPolicy } from "../../src/gate/load-policy.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { codesOf, payloadOf, type Scenery, stage } from "../gate/pull-request.ts";
import { NO_ANTHROPIC, POLICY_PATH, recorded } from "../gate/repository.ts";

const TODAY = "2026-11-23";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(policy: string | undefined, work: Parameters<typeof stage>[1]): Promise<Scenery> {
  scenery = await stage(policy, work);
  return scenery;
}

/** A gate that reads its policy at `policyRev`, wherever the range begins. */
async function judgeWithPolicyAt(cwd: string, policyRev: string, floor: string | null): Promise<Verdict["verdict"]> {
  const range: GitRange = {
    cwd,
    head: "topic",
    excluded: ["main"],
    policyRev,
    policyName: policyRev,
    branch: "main",
    repository: null,
  };
  const source: FactSource = factsFromGit(range);
  const file = floor === null ? null : { bytes: Buffer.from(floor), file: "acme/.github:toolmark.yml", ref: null };
  const policy = await loadPolicy({
    own: await source.readPolicy(POLICY_PATH),
    baseline: null,
    today: TODAY,
    read: async () => file,
  });
  return policy === null ? "pass" : (await judgeFacts(source, policy, { today: TODAY })).verdict.verdict;
}

describe("a pull request that edits the policy it is judged by", () => {
  const work: Parameters<typeof stage>[1] = (repository) => {
    repository.commit(recorded("Work, and the rule is gone"), { "a.py": "x\n", [POLICY_PATH]: "version: 1\n" });
  };

  it("is judged by the base's copy, and the change is pointed out", async () => {
    const result = await (await set(NO_ANTHROPIC, work)).run();
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["prohibited-assistant", "policy-changed-here"]);
  });

  it("would pass with a gate that reads the policy from the checkout", async () => {
    const { repository } = await set(NO_ANTHROPIC, work);
    expect(await judgeWithPolicyAt(repository.path, "topic", null)).toBe("pass");
    expect(await judgeWithPolicyAt(repository.path, "main", null)).toBe("fail");
  });
});

describe("a pull request that edits the pointer to the organisation's policy", () => {
  const POINTER = "version: 1\nextends: acme/.github:toolmark.yml\n";
  const work: Parameters<typeof stage>[1] = (repository) => {
    repository.commit(recorded("Work"), { "a.py": "x\n", [POLICY_PATH]: "version: 1\n" });
  };

  it("is held to the pointer on the base", async () => {
    const { run, host } = await set(POINTER, work);
    host.state.otherFiles.set("acme/.github:toolmark.yml", NO_ANTHROPIC);
    expect((await run()).code).toBe(1);
  });

  it("would pass with a gate that follows the pointer on the head", async () => {
    const { repository } = await set(POINTER, work);
    expect(await judgeWithPolicyAt(repository.path, "topic", NO_ANTHROPIC)).toBe("pass");
    expect(await judgeWithPolicyAt(repository.path, "main", NO_ANTHROPIC)).toBe("fail");
  });
});

describe("a pull request that edits the workflow", () => {
  it("is told so, because no action can defend itself against its own workflow", async () => {
    const { run } = await set(NO_ANTHROPIC, (repository) => {
      repository.commit("Quiet the check", { ".github/workflows/toolmark.yml": "on: []\n" });
    });
    const result = await run();
    expect(codesOf(result)).toEqual(["policy-changed-here"]);
    expect(result.report?.findings[0]?.remedy).toContain("ruleset");
  });

  it("goes unmentioned where only the policy's own path is watched", async () => {
    const { repository } = await set(NO_ANTHROPIC, (one) => {
      one.commit("Quiet the check", { ".github/workflows/toolmark.yml": "on: []\n" });
    });
    expect(repository.git("diff", "--name-only", "main", "topic", "--", POLICY_PATH)).toBe("");
  });
});

describe("a pull request that is retargeted to a lenient branch and back", () => {
  async function retargeted() {
    const { run, host, repository } = await set(NO_ANTHROPIC, (one) => {
      one.commit(recorded("Work"), { "a.py": "x\n" });
      one.git("branch", "playground", "main");
      one.git("checkout", "-q", "playground");
      one.commit("No rules here", { [POLICY_PATH]: "version: 1\n" });
      one.git("checkout", "-q", "topic");
    });
    return { run, host, repository, pull: host.state.pullRequests.get(7) };
  }

  it("is judged for the branch it would go to now, whatever the event said", async () => {
    const { run, host, pull } = await retargeted();
    if (pull !== undefined) pull.base = "playground";
    const old = payloadOf(host);
    expect((await run({ payload: old })).code).toBe(0);
    if (pull !== undefined) pull.base = "main";
    expect((await run({ payload: old })).code).toBe(1);
  });

  it("would pass with a gate that believes the event", async () => {
    const { repository } = await retargeted();
    expect(await judgeWithPolicyAt(repository.path, "playground", null)).toBe("pass");
  });
});

describe("a re-run after the policy has tightened", () => {
  async function tightened() {
    const { run, host, repository } = await set(
      "version: 1\n",
      (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }),
    );
    const payload = payloadOf(host);
    const before = repository.git("rev-parse", "main");
    repository.git("checkout", "-q", "main");
    repository.commit("Tighten", { [POLICY_PATH]: NO_ANTHROPIC });
    repository.git("checkout", "-q", "topic");
    return { run, payload, repository, before };
  }

  it("is judged by the branch's tip as it is now", async () => {
    const { run, payload } = await tightened();
    expect((await run({ payload })).code).toBe(1);
  });

  it("would pass with a gate that reads the policy at the event's base.sha, which stands still", async () => {
    const { repository, before } = await tightened();
    expect(await judgeWithPolicyAt(repository.path, before, null)).toBe("pass");
  });
});

describe("a waiver that a pull request writes for itself", () => {
  const WAIVER = `waivers:
  - { assistants: [claude-code], paths: ["**"], reason: "trust me", approved-by: "@mallory", expires: 2026-12-31 }
`;
  const work: Parameters<typeof stage>[1] = (repository) => {
    repository.commit(recorded("Work"), { "a.py": "x\n", [POLICY_PATH]: NO_ANTHROPIC + WAIVER });
  };

  it("waives nothing", async () => {
    const result = await (await set(NO_ANTHROPIC, work)).run();
    expect(result.code).toBe(1);
    expect(result.report?.waived).toEqual([]);
  });

  it("would waive everything for a gate that reads it from the head, as the same line on the base does", async () => {
    const { repository } = await set(NO_ANTHROPIC, work);
    expect(await judgeWithPolicyAt(repository.path, "topic", null)).toBe("pass");
  });
});
