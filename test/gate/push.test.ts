import { afterEach, describe, expect, it } from "vitest";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { NO_ANTHROPIC, REQUIRED, recorded } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function squashInto(policy: string, message: string) {
  scenery = await stage(policy, (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
  const { repository, host } = scenery;
  const before = repository.git("rev-parse", "main");
  const own = repository.git("rev-parse", "topic");
  repository.git("checkout", "-q", "main");
  repository.git("merge", "-q", "--squash", "topic");
  repository.git("commit", "-q", "-m", message);
  const after = repository.git("rev-parse", "HEAD");
  host.state.merged.set(after, { number: 7, head: own });
  const payload = { ref: "refs/heads/main", before, after };
  return { ...scenery, after, result: await scenery.run({ event: "push", payload }) };
}

describe("a push to the protected branch", () => {
  it("is judged by what really arrived, by the policy before it", async () => {
    const { result } = await squashInto(NO_ANTHROPIC, recorded("Squashed (#7)"));
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["prohibited-assistant"]);
  });

  it("finds a record that was edited away, and writes it to the notes", async () => {
    const { result, repository, after } = await squashInto(REQUIRED.replace("required", "optional"), "Squashed (#7)");
    expect(codesOf(result)).toEqual(["squash-would-lose-record"]);
    expect(result.report?.findings[0]?.remedy).toContain("refs/notes/toolmark");
    expect(repository.git("notes", "--ref=toolmark", "show", after)).toContain(
      "Assisted-by: claude-code:anthropic/claude-opus-4-8",
    );
  });

  it("only says so when the token may not write", async () => {
    scenery = await stage("version: 1\n", (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
    scenery.host.state.writable = false;
    const { repository, host } = scenery;
    const before = repository.git("rev-parse", "main");
    const own = repository.git("rev-parse", "topic");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--squash", "topic");
    repository.git("commit", "-q", "-m", "Squashed (#7)");
    const after = repository.git("rev-parse", "HEAD");
    host.state.merged.set(after, { number: 7, head: own });
    const result = await scenery.run({ event: "push", payload: { ref: "refs/heads/main", before, after } });
    expect([result.code, codesOf(result)]).toEqual([0, ["squash-would-lose-record"]]);
    expect(result.report?.findings[0]?.remedy).toContain("contents: write");
  });

  it("is nothing to judge when a branch or tag goes", async () => {
    scenery = await stage(NO_ANTHROPIC, (one) => void one.commit("Work"));
    const after = scenery.repository.git("rev-parse", "topic");
    expect((await scenery.run({ event: "push", payload: { ref: "refs/tags/v1", after } })).code).toBe(0);
    const gone = { ref: "refs/heads/x", deleted: true, after: "0".repeat(40) };
    expect((await scenery.run({ event: "push", payload: gone })).code).toBe(0);
  });
});

describe("a squash that is still to come", () => {
  it("is foretold from the repository's settings, with the block to paste", async () => {
    scenery = await stage("version: 1\n", (one) => {
      one.commit(recorded("One"), { "a.py": "x\n" });
      one.commit("Two", { "b.py": "y\n" });
    });
    const pull = scenery.host.state.pullRequests.get(7);
    const squash = (message: string) => ({ allow_squash_merge: true, squash_merge_commit_message: message });
    for (const [message, codes] of [
      ["COMMIT_MESSAGES", ["squash-would-lose-record"]],
      ["BLANK", ["squash-would-lose-record"]],
      ["PR_BODY", ["squash-would-lose-record"]],
    ] as const) {
      if (pull !== undefined) pull.settings = squash(message);
      const result = await scenery.run();
      expect([message, codesOf(result)]).toEqual([message, codes]);
      expect(result.summary).toContain("```text\nAssisted-by: claude-code:anthropic/claude-opus-4-8\n");
    }
    if (pull !== undefined) pull.settings = { allow_squash_merge: false };
    expect(codesOf(await scenery.run())).toEqual([]);
    if (pull !== undefined) pull.settings = null;
    expect(codesOf(await scenery.run())).toEqual([]);
  });

  it("is mended in the pull request's text where the token may write, and kept as the text changes", async () => {
    scenery = await stage("version: 1\n", (one) => {
      one.commit(recorded("One"), { "a.py": "x\n" });
      one.commit("Two", { "b.py": "y\n" });
    });
    const pull = scenery.host.state.pullRequests.get(7);
    if (pull === undefined) throw new Error("no pull request");
    pull.settings = { allow_squash_merge: true, squash_merge_commit_message: "PR_BODY" };
    pull.body = "What this does.";
    expect(codesOf(await scenery.run({ inputs: { comment: "on-failure" } }))).toEqual([]);
    expect(pull.body.startsWith("What this does.\n\n<!-- toolmark:")).toBe(true);
    expect(pull.body.endsWith("AI-Provenance: v1; state=assisted; basis=environment")).toBe(true);
    const first = pull.body;
    await scenery.run({ inputs: { comment: "on-failure" } });
    expect(pull.body).toBe(first);
    pull.body = `${first}\n\nSomebody wrote on below.`;
    await scenery.run({ inputs: { comment: "on-failure" } });
    expect(pull.body.startsWith("What this does.\n\nSomebody wrote on below.\n\n<!-- toolmark:")).toBe(true);
    expect(pull.body.match(/Assisted-by/g)).toHaveLength(1);
  });
});
