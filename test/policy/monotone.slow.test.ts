import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPolicy } from "../../src/policy/build.ts";
import type { Case } from "../../src/policy/case.ts";
import { judge } from "../../src/policy/judge.ts";
import { mergePolicies } from "../../src/policy/merge.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type { WrittenPolicy } from "../../src/policy/written.ts";
import { CONTEXT, caseOf, entry, policyOf } from "./cases.ts";

/** Random policies and commits over a world small enough that rules meet. */

const verdict = fc.constantFrom("allow", "warn", "review", "deny");
const selector = fc.constantFrom(
  "codex",
  "claude-code",
  "cursor",
  "ours",
  "provider:anthropic",
  "provider:openai",
  "model:gpt-*",
  "first-party",
  "third-party",
  "unknown",
  "any",
);
const glob = fc.constantFrom("train/**", "docs/**", "**/*.py", "*", "**", "!train/x.py");
const strength = fc.constantFrom("weak", "medium", "strong");
const date = fc.constantFrom("2026-01-01", "2026-11-23", "2027-01-01");
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const rule = (overridable: fc.Arbitrary<boolean | undefined>) =>
  fc.record({
    verdict,
    assistants: some(fc.uniqueArray(selector, { minLength: 1, maxLength: 3 })),
    paths: some(
      fc
        .uniqueArray(glob, { minLength: 1, maxLength: 2 })
        .filter((globs) => globs.some((text) => !text.startsWith("!"))),
    ),
    branches: some(fc.constant(["main"])),
    "minimum-strength": some(strength),
    from: some(fc.constant("2026-01-01")),
    until: some(date),
    overridable,
  });

const waiver = fc.record({
  paths: fc.constant(["**"]),
  assistants: fc.uniqueArray(selector, { minLength: 1, maxLength: 2 }),
  reason: fc.constant("r"),
  "approved-by": fc.constant("@a"),
  expires: date,
});

const policy = (overridable: fc.Arbitrary<boolean | undefined>) =>
  fc.record({
    version: fc.constant(1),
    declaration: some(fc.constantFrom("required", "optional", "forbidden-trailer")),
    bound: some(fc.constantFrom("required", "optional")),
    undeclared: some(verdict),
    "unknown-state": some(verdict),
    default: some(verdict),
    unknown: some(verdict),
    "unknown-provider": some(verdict),
    "minimum-strength": some(strength),
    signed: some(fc.constantFrom("required", "optional")),
    mode: some(fc.constantFrom("enforce", "report")),
    exempt: some(fc.constant(["jane@example.com"])),
    assistants: some(
      fc.record({
        ours: fc.record({ provider: some(fc.constantFrom("meta", "anthropic")), "first-party": some(fc.boolean()) }),
      }),
    ),
    rules: fc.array(rule(overridable), { maxLength: 4 }),
    waivers: some(fc.array(waiver, { maxLength: 1 })),
  });

const asked = fc.record({
  assistant: fc.constantFrom("codex", "claude-code", "cursor", "ours", "unknown", "zorp"),
  provider: fc.constantFrom(null, "anthropic", "openai"),
  model: fc.constantFrom(null, "gpt-5", "claude-opus-4-8"),
  strength,
});

const commit: fc.Arbitrary<Case> = fc
  .record({
    assistants: fc.array(asked, { maxLength: 2 }),
    paths: fc.uniqueArray(fc.constantFrom("train/x.py", "docs/a.md", "README", "src/b.py"), { maxLength: 3 }),
    record: fc.constantFrom("none", "assisted", "unknown", null),
    change: fc.constantFrom(null, "1111111111111111", "2222222222222222"),
    verified: fc.constantFrom(true, false, undefined),
    merge: fc.constantFrom("not-a-merge" as const, "clean" as const),
  })
  .map(({ assistants, paths, record, change, verified, merge }) =>
    caseOf({
      assistants: assistants.map(({ assistant, ...facts }) => entry(assistant, facts as Parameters<typeof entry>[1])),
      paths,
      digest: "1111111111111111",
      record:
        record === null
          ? null
          : { version: 1, state: record as "none", assistants: [], lines: null, basis: null, more: false, change },
      merge,
      commit: verified === undefined ? {} : { verified },
    }),
  );

/** Built without YAML, which would take most of the time. What only one of the files defines is left to the judge. */
function build(written: object, file: string): Policy {
  const spot = { file, line: 1, column: 1, length: 0 };
  return buildPolicy(written as WrittenPolicy, { file, ref: null }, "sha256:0", () => spot);
}

const never = fc.constant(undefined);

describe("precedence", () => {
  it("never lets a repository's file pass what fails under the baseline alone (10,000 pairs)", () => {
    fc.assert(
      fc.property(
        policy(never),
        policy(some(fc.boolean())),
        fc.array(commit, { minLength: 1, maxLength: 2 }),
        (high, low, cases) => {
          const baseline = build(high, "baseline.yml");
          const own = build(low, "own.yml");
          if (judge(cases, mergePolicies(baseline, []), CONTEXT).verdict === "pass") return true;
          return judge(cases, mergePolicies(own, [baseline]), CONTEXT).verdict !== "pass";
        },
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it("holds for every finding at level error, of every commit", () => {
    fc.assert(
      fc.property(policy(never), policy(never), commit, (high, low, one) => {
        const baseline = build(high, "baseline.yml");
        const alone = judge([one], mergePolicies(baseline, []), CONTEXT).findings.some(
          ({ level }) => level === "error",
        );
        const both = judge([one], mergePolicies(build(low, "own.yml"), [baseline]), CONTEXT).findings.some(
          ({ level }) => level === "error",
        );
        return !alone || both;
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it("is the repository's own where the baseline says nothing", () => {
    fc.assert(
      fc.property(policy(never), commit, (low, one) => {
        const own = build(low, "own.yml");
        const alone = judge([one], mergePolicies(own, []), CONTEXT);
        const both = judge([one], mergePolicies(own, [policyOf("version: 1\n", "baseline.yml")]), CONTEXT);
        const told = ({ findings }: typeof alone) => findings.map(({ level, code, rule }) => [level, code, rule?.name]);
        expect(told(both)).toEqual(told(alone));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("is noticed when broken: an overridable rule of the baseline does let the repository decide", () => {
    const baseline = policyOf(
      "version: 1\nrules:\n  - { assistants: [codex], verdict: deny, overridable: true }\n",
      "baseline.yml",
    );
    const own = policyOf("version: 1\nrules:\n  - { assistants: [codex], verdict: allow }\n", "own.yml");
    const one = caseOf({ assistants: [entry("codex", { provider: "openai" })] });
    expect(judge([one], mergePolicies(baseline, []), CONTEXT).verdict).toBe("fail");
    expect(judge([one], mergePolicies(own, [baseline]), CONTEXT).verdict).toBe("pass");
  });
});
