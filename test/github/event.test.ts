import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrigger } from "../../src/github/event.ts";

const SHA = "a".repeat(40);
const OTHER = "b".repeat(40);

describe("an event's payload", () => {
  it("is read for each event that the gate judges", () => {
    const pullRequest = { number: 7, head: { sha: SHA }, base: { ref: "main" } };
    for (const event of ["pull_request", "pull_request_target", "pull_request_review"]) {
      expect(readTrigger(event, { number: 7, pull_request: pullRequest })).toEqual({
        kind: "pull-request",
        number: 7,
        head: SHA,
        baseRef: "main",
      });
    }
    expect(readTrigger("issue_comment", { issue: { number: 7, pull_request: {} } })).toMatchObject({
      number: 7,
      head: null,
    });
    expect(readTrigger("push", { ref: "refs/heads/main", before: "0".repeat(40), after: SHA })).toEqual({
      kind: "push",
      before: null,
      after: SHA,
      branch: "main",
    });
    expect(readTrigger("workflow_dispatch", { ref: "refs/heads/x/y", inputs: { "pull-request": " 12 " } })).toEqual({
      kind: "dispatch",
      number: 12,
      branch: "x/y",
    });
  });

  it("names a queue's pull request by the last part of its branch, whatever the base is called", () => {
    const group = (base: string) => ({
      merge_group: {
        base_sha: SHA,
        head_sha: OTHER,
        base_ref: `refs/heads/${base}`,
        head_ref: `refs/heads/gh-readonly-queue/${base}/pr-42-${SHA}`,
      },
    });
    for (const base of ["main", "release/1.0", "pr-7-x/pr-9"]) {
      expect(readTrigger("merge_group", group(base))).toMatchObject({ kind: "merge-group", number: 42, branch: base });
    }
    const forged = { ...group("main").merge_group, head_ref: "refs/heads/someones/pr-42-x" };
    expect(readTrigger("merge_group", { merge_group: forged })).toMatchObject({ number: null });
  });

  it("that lacks what we need, or is of an event we do not know, is unknown and never nothing", () => {
    for (const [event, payload] of [
      ["pull_request", {}],
      ["pull_request", null],
      ["issue_comment", { issue: { number: 7 } }],
      ["merge_group", { merge_group: { base_sha: "x" } }],
      ["push", { ref: "refs/heads/main", after: "--output=x" }],
      ["push", { ref: 5, before: OTHER, after: SHA }],
      ["push", { ref: "main", before: OTHER, after: SHA }],
      ["push", { ref: "refs/heads/main", before: "HEAD", after: SHA }],
      ["release", { number: 7 }],
    ] as const) {
      expect(readTrigger(event, payload).kind).toBe("unknown");
    }
    expect(readTrigger("push", { ref: "refs/tags/v1", after: SHA }).kind).toBe("nothing");
  });

  it("never gives a number or an object name that is none, however it is made", () => {
    const events = fc.constantFrom("pull_request", "merge_group", "push", "workflow_dispatch", "issue_comment");
    fc.assert(
      fc.property(
        events,
        fc.dictionary(fc.constantFrom("number", "ref", "after", "before", "inputs"), fc.jsonValue()),
        (event, payload) => {
          try {
            const trigger = readTrigger(event, payload);
            if ("number" in trigger && trigger.number !== null) expect(Number.isSafeInteger(trigger.number)).toBe(true);
            if (trigger.kind === "push") expect(trigger.after).toMatch(/^[0-9a-f]{40,64}$/);
          } catch (error) {
            expect((error as Error).name).toBe("ShapeError");
          }
        },
      ),
    );
  });
});
