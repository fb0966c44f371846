import { describe, expect, it } from "vitest";
import { judge } from "../../src/policy/judge.ts";
import { CLAUDE, CODEX, CONTEXT, caseOf, effective } from "./cases.ts";

const COMMITS = 10_000;
const RULES = 200;
const PATHS = 20;
const LIMIT_MS = 1_000;

const policy = effective(
  `version: 1\nrules:\n${Array.from({ length: RULES }, (_, index) => `  - { paths: ["team${index}/**", "**/x${index}.py"], assistants: [third-party], verdict: deny }\n`).join("")}`,
);

/** No rule matches, so each commit, path and rule is looked at. */
function commits(pathOf: (commit: number, path: number) => string) {
  return Array.from({ length: COMMITS }, (_, commit) =>
    caseOf({
      assistants: [commit % 2 === 0 ? CLAUDE : CODEX],
      paths: Array.from({ length: PATHS }, (_, path) => pathOf(commit, path)),
    }),
  );
}

/** Processor time, since other tests run beside this one. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The best of three, since what disturbs a run only ever makes it slower. */
function best(run: () => void): number {
  return Math.min(timeOf(run), timeOf(run), timeOf(run));
}

describe("the time that judging takes", () => {
  it("is under a second for 10,000 commits × 200 rules × 20 paths of a usual tree", () => {
    const cases = commits((commit, path) => `src/room${(commit * 7 + path) % 400}/file${path}.ts`);
    const time = best(() => judge(cases, policy, CONTEXT));
    console.info(`10,000 commits × 200 rules × 20 paths: ${Math.round(time)} ms`);
    expect(time).toBeLessThan(LIMIT_MS);
  }, 30_000);

  it("grows no faster than the commits when every path is new", () => {
    const cases = commits((commit, path) => `src/room${commit}/file${path}.ts`);
    const half = best(() => judge(cases.slice(0, COMMITS / 10), policy, CONTEXT));
    const whole = best(() => judge(cases.slice(0, COMMITS / 2), policy, CONTEXT));
    console.info(`every path new: ${Math.round(half)} ms for 1,000 commits, ${Math.round(whole)} ms for 5,000`);
    expect(whole).toBeLessThan(Math.max(half, 50) * 5 * 4);
  }, 30_000);
});
