import { afterEach, describe, expect, it } from "vitest";
import type { SeenRequest } from "./host/host.ts";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { NO_ANTHROPIC, recorded } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(work: Parameters<typeof stage>[1]): Promise<Scenery> {
  scenery = await stage(NO_ANTHROPIC, work);
  return scenery;
}

const isCompare = (request: SeenRequest) => request.path.includes("/compare/");

function once(match: (request: SeenRequest) => boolean, times = 1): (request: SeenRequest) => boolean {
  let left = times;
  return (request) => match(request) && left-- > 0;
}

describe("a host in trouble", () => {
  it("is asked again after 5xx, a lost answer and an answer cut short", async () => {
    const { run, host } = await set((repository) => void repository.commit(recorded("Work"), { "a.py": "x\n" }));
    const broken = once(isCompare);
    const cut = once((request) => request.path.includes("/contents/"));
    host.state.fault = (request) => (broken(request) ? { status: 502, body: "<html>Bad gateway" } : undefined);
    host.state.cut = (request) => (cut(request) ? 40 : null);
    const result = await run();
    expect(result.code).toBe(1);
    expect(codesOf(result)).toEqual(["prohibited-assistant"]);
  });

  it("is given the time it asks for by Retry-After, for the primary limit and the secondary one", async () => {
    const { run, host } = await set((repository) => void repository.commit(recorded("Work"), { "a.py": "x\n" }));
    const primary = once(isCompare);
    const secondary = once((request) => request.path.includes("/git/ref/"));
    host.state.fault = (request) => {
      if (primary(request)) return { status: 429, headers: { "retry-after": "1" }, body: "{}" };
      const message = JSON.stringify({ message: "You have exceeded a secondary rate limit." });
      return secondary(request) ? { status: 403, headers: { "retry-after": "1" }, body: message } : undefined;
    };
    const result = await run();
    expect(result.code).toBe(1);
    expect(result.milliseconds).toBeGreaterThan(2000);
  });

  it("is unjudged at once when the limit is lifted only after our time, and says so", async () => {
    const { run, host } = await set((repository) => void repository.commit("Work"));
    const reset = String(Math.floor(Date.now() / 1000) + 3000);
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    host.state.fault = () => ({ status: 403, headers, body: '{"message":"API rate limit exceeded"}' });
    const result = await run();
    expect(result.code).toBe(3);
    expect(result.milliseconds).toBeLessThan(10_000);
    expect(result.report?.unjudged?.reason).toContain("too many requests");
  });

  it("is unjudged when every answer is cut short or is no JSON at all", async () => {
    const { run, host } = await set((repository) => void repository.commit("Work"));
    host.state.cut = (request) => (isCompare(request) ? 100 : null);
    const result = await run();
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.reason).toContain("cut short");
  });

  it("is unjudged when the token may not read, and names the permission", async () => {
    const { run, host } = await set((repository) => void repository.commit("Work"));
    host.state.fault = () => ({ status: 403, body: '{"message":"Resource not accessible by integration"}' });
    const result = await run();
    expect(result.code).toBe(3);
    expect(result.report?.unjudged?.remedy).toContain("contents: read");
  });
});

describe("a report that cannot be written", () => {
  it("never changes the verdict: comments and summaries may fail", async () => {
    const { run, host } = await set((repository) => void repository.commit(recorded("Work"), { "a.py": "x\n" }));
    host.state.writable = false;
    const failing = await run({ inputs: { comment: "always", sarif: "event.json/x.sarif" } });
    expect(failing.code).toBe(1);
    expect(failing.stdout).toContain("the comment could not be written");
    expect(failing.stdout).toContain("the SARIF report could not be written");
    expect(failing.outputs["comment-body"]).toContain("Prohibited assistant");
  });
});

describe("the comment", () => {
  it("is one, is found on a later page by marker and author, and turns green", async () => {
    const { run, host, repository, push } = await set((one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
    for (let index = 0; index < 130; index += 1) {
      host.state.comments.push({ id: 1000 + index, body: `words ${index}`, login: "jane", issue: 7 });
    }
    await run({ inputs: { comment: "on-failure" } });
    const own = host.state.comments.filter((comment) => comment.login === host.state.login);
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toContain("❌");
    repository.git("reset", "-q", "--hard", "main");
    repository.commit("Clean work", { "b.py": "y\n" });
    push();
    const green = await run({ inputs: { comment: "on-failure" } });
    expect(green.code).toBe(0);
    expect(host.state.comments.filter((comment) => comment.login === host.state.login)).toHaveLength(1);
    expect(own[0]?.body).toContain("✅");
  });

  it("is not written for a clean pull request unless always is asked for", async () => {
    const { run, host } = await set((repository) => void repository.commit("Work"));
    await run({ inputs: { comment: "on-failure" } });
    expect(host.state.comments).toHaveLength(0);
    await run({ inputs: { comment: "always" } });
    expect(host.state.comments).toHaveLength(1);
  });
});
