import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeJson, judgeRange } from "../../src/gate/judge-range.ts";
import { PolicyRefused } from "../../src/gate/load-policy.ts";
import { createRepository, NO_ANTHROPIC, NO_OUTSIDE_MODELS, POLICY_PATH, REQUIRED, recorded } from "./repository.ts";

const CALM = { policyFile: null, reviewed: false, today: "2026-11-23" };

describe("a range of a local repository", () => {
  it("fails for a commit that the policy forbids, and names commit, assistant, rule and remedy", async () => {
    const repository = createRepository(NO_OUTSIDE_MODELS);
    repository.git("checkout", "-qb", "topic");
    const sha = repository.commit(recorded("Add the harness"), { "evals/a.py": "hello\n" });
    const verdict = await judgeRange({ cwd: repository.path, range: "main..topic", ...CALM });
    expect(verdict.verdict).toBe("fail");
    expect(verdict.findings[0]).toMatchObject({
      code: "prohibited-assistant",
      commit: sha,
      assistant: "claude-code",
      paths: ["evals/a.py"],
      rule: { file: POLICY_PATH, line: 3 },
    });
  });

  it("is judged by the policy at its left end, not by the one it brings", async () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.git("checkout", "-qb", "topic");
    repository.commit(recorded("Allow everything"), { [POLICY_PATH]: "version: 1\n" });
    const verdict = await judgeRange({ cwd: repository.path, range: "main..topic", ...CALM });
    expect(verdict.verdict).toBe("fail");
    expect(verdict.findings.map((finding) => finding.code)).toContain("policy-changed-here");
  });

  it("is judged by the branch as it is now when the branch has tightened since", async () => {
    const repository = createRepository("version: 1\n");
    repository.git("checkout", "-qb", "topic");
    repository.commit(recorded("Work"), { "a.py": "x\n" });
    repository.git("checkout", "-q", "main");
    repository.commit("Tighten", { [POLICY_PATH]: NO_ANTHROPIC });
    const verdict = await judgeRange({ cwd: repository.path, range: "main...topic", ...CALM });
    expect(verdict.verdict).toBe("fail");
  });

  it("passes without the assistant, and says what could not be read", async () => {
    const repository = createRepository(REQUIRED);
    repository.git("checkout", "-qb", "topic");
    repository.commit("Work\n\nAI-Assisted: no\n", { "a.py": "x\n" });
    expect((await judgeRange({ cwd: repository.path, range: "main..topic", ...CALM })).verdict).toBe("pass");
    const verdict = await judgeRange({ cwd: repository.path, range: "main..nowhere", ...CALM });
    expect(verdict).toMatchObject({ verdict: "unjudged", commits: 0 });
    expect(verdict.unjudged?.remedy).toContain("git fetch");
  });

  it("refuses to judge without a policy, or by an invalid one", async () => {
    const bare = createRepository();
    bare.commit("First");
    bare.commit("Second");
    const missing = judgeRange({ cwd: bare.path, range: "HEAD~1..HEAD", ...CALM });
    await expect(missing).rejects.toMatchObject({ code: "policy-missing" });
    writeFileSync(join(bare.path, "bad.yml"), "version: 1\nrulez: []\n");
    const invalid = judgeRange({ cwd: bare.path, range: "HEAD~1..HEAD", ...CALM, policyFile: "bad.yml" });
    await expect(invalid).rejects.toBeInstanceOf(PolicyRefused);
    await expect(invalid).rejects.toMatchObject({ problems: [{ file: "bad.yml", line: 2, suggestion: "rules" }] });
  });

  it("holds a repository to the file it extends, and is unjudged when that cannot be read", async () => {
    const repository = createRepository(`version: 1\nextends: acme/.github:toolmark.yml\n`);
    repository.git("checkout", "-qb", "topic");
    repository.commit(recorded("Work"), { "a.py": "x\n" });
    const without = await judgeRange({ cwd: repository.path, range: "main..topic", ...CALM });
    expect(without.verdict).toBe("unjudged");
    writeFileSync(join(repository.path, "floor.yml"), NO_ANTHROPIC);
    const question = { cwd: repository.path, range: "main..topic", ...CALM, baselineFile: "floor.yml" };
    expect((await judgeRange(question)).verdict).toBe("fail");
  });
});

describe("facts as JSON", () => {
  it("are refused when they may be incomplete", async () => {
    for (const text of [
      "",
      "{",
      "[]",
      '{"version":1,"total":2,"commits":[]}',
      '{"version":2,"total":0,"commits":[]}',
    ]) {
      const verdict = await judgeJson(text, { cwd: ".", ...CALM });
      expect(verdict.verdict).toBe("unjudged");
    }
  });
});
