import { describe, expect, it } from "vitest";
import { DESCRIPTION, loadRequestJudge } from "./host/openapi.ts";

const judge = loadRequestJudge();
const NONE = new URLSearchParams();

/** The strict host answers 422 to every request that this judge refuses, so each test of the gate is one of it too. */
describe("requests held against GitHub's own description", () => {
  it("are refused when they are not as described, once the description is there", () => {
    if (judge === null) {
      console.warn(`not checked: ${DESCRIPTION} is missing; node scripts/fetch-openapi.ts fetches it`);
      return;
    }
    const sha = "a".repeat(40);
    expect(judge("GET", "/repos/a/b/pulls/7", NONE, undefined)).toBeNull();
    expect(judge("GET", "/repos/a/b/pulls/seven", NONE, undefined)).toContain("pull_number");
    expect(
      judge("GET", `/repos/a/b/compare/${sha}...${sha}`, new URLSearchParams("per_page=100&page=1"), undefined),
    ).toBeNull();
    expect(judge("GET", `/repos/a/b/compare/${sha}...${sha}`, new URLSearchParams("perpage=1"), undefined)).toContain(
      "perpage",
    );
    expect(judge("GET", "/repos/a/b/pulls", new URLSearchParams("state=opened"), undefined)).toContain("state");
    expect(judge("POST", "/repos/a/b/issues/7/comments", NONE, {})).toContain("body");
    expect(judge("GET", "/repos/a/b/pull/7", NONE, undefined)).toContain("no such operation");
  });
});
