import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/git/date.ts";
import type { Case } from "../../src/policy/case.ts";
import { commitJson, renderCase, renderCommitJson } from "../../src/report/commit-json.ts";

const HOSTILE = [
  "plain words",
  'a "quote"',
  "back\\slash",
  "##[group]x",
  "\u001b[2J",
  "\u007f",
  "J\u00e9 \u202e",
  "\ud83d",
  "",
];

function caseOf(text: string, parents: readonly string[]): Case {
  return {
    commit: {
      sha: "a".repeat(40),
      parents,
      author: { name: text, email: text },
      committer: { name: "Jane", email: `${text}@x` },
      date: "2026-01-01T00:00:00Z",
      message: `${text}\n\nbody`,
    },
    assistants: [],
    record: null,
    declared: null,
    problems: [],
    change: null,
    merge: "unknown",
  };
}

describe("the line of a commit without findings", () => {
  it.each(HOSTILE)("is what JSON makes of it: %j", (text) => {
    for (const parents of [[], ["b".repeat(40)], ["b".repeat(40), "c".repeat(40)]]) {
      const read = caseOf(text, parents);
      expect(renderCase(read)).toBe(renderCommitJson(commitJson(read)));
    }
  });
});

describe("a commit's date", () => {
  it.each([0, -1, 1, 59, 86_399, 86_400, 951_782_400, 1_795_413_600, 253_402_300_800, 8.64e12, -8.64e12])(
    "is what the calendar says of %d",
    (seconds) => expect(dateOf(seconds)).toBe(`${new Date(seconds * 1000).toISOString().slice(0, -5)}Z`),
  );

  it.each([8.64e12 + 1, -8.64e12 - 1, Number.NaN, 1e300])("is the epoch when no calendar holds %d", (seconds) => {
    expect(dateOf(seconds)).toBe("1970-01-01T00:00:00Z");
  });
});
