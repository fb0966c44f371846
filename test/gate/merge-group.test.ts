import { afterEach, describe, expect, it } from "vitest";
import type { BundleRun } from "./bundle.ts";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { NO_ANTHROPIC, REQUIRED, recorded } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

const DECLARED = "Work\n\nAI-Assisted: no\n";

async function queue(policy: string, work: Parameters<typeof stage>[1], message: string | null): Promise<BundleRun> {
  scenery = await stage(policy, work);
  const { repository } = scenery;
  const base = repository.git("rev-parse", "main");
  repository.git("checkout", "-q", "main");
  if (message === null) repository.git("merge", "-q", "--no-ff", "-m", "Merge pull request #7", "topic");
  else {
    repository.git("merge", "-q", "--squash", "topic");
    repository.git("commit", "-q", "--allow-empty", "-m", message);
  }
  const head = repository.git("rev-parse", "HEAD");
  repository.git("reset", "-q", "--hard", base);
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  const group = { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: ref };
  return scenery.run({ event: "merge_group", payload: { action: "checks_requested", merge_group: group } });
}

describe("a merge queue's group", () => {
  it("is judged by the pull request's own commits, not waved through", async () => {
    const work: Parameters<typeof stage>[1] = (one) => void one.commit(recorded("Work"), { "a.py": "x\n" });
    expect((await queue(NO_ANTHROPIC, work, null)).code).toBe(1);
    await scenery?.host.close();
    expect((await queue(NO_ANTHROPIC, work, "Squashed, and its trailers gone (#7)")).code).toBe(1);
  });

  it("passes when the commits themselves arrive, or a squash says what they said", async () => {
    const work: Parameters<typeof stage>[1] = (one) => {
      one.commit(recorded("One"), { "a.py": "x\n" });
      one.commit(DECLARED, { "b.py": "y\n" });
    };
    const merged = await queue(REQUIRED, work, null);
    expect([merged.code, codesOf(merged)]).toEqual([0, []]);
    await scenery?.host.close();
    const squashed = await queue(REQUIRED, work, recorded("Both (#7)"));
    expect([squashed.code, codesOf(squashed)]).toEqual([0, []]);
  });

  it("says when the queue's commit lost the record, with the lines to end it with", async () => {
    const work: Parameters<typeof stage>[1] = (one) => void one.commit(recorded("One"), { "a.py": "x\n" });
    const result = await queue(REQUIRED, work, "Both (#7)");
    expect(codesOf(result)).toEqual(["squash-would-lose-record"]);
    expect(result.summary).toContain("Assisted-by: claude-code:anthropic/claude-opus-4-8");
  });

  it("is judged as it is when its branch names no pull request", async () => {
    scenery = await stage(NO_ANTHROPIC, (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
    const base = scenery.repository.git("rev-parse", "main");
    const head = scenery.repository.git("rev-parse", "topic");
    const group = { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: "refs/heads/some-queue" };
    expect((await scenery.run({ event: "merge_group", payload: { merge_group: group } })).code).toBe(1);
  });
});
