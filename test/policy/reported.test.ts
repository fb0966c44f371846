import { describe, expect, it } from "vitest";
import { judge } from "../../src/policy/judge.ts";
import type { Approvals } from "../../src/policy/policy.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { type CaseFacts, CLAUDE, CODEX, CONTEXT, caseOf, effective, entry } from "./cases.ts";

/** The case behind the project: what is allowed goes by task, by tool, by provider and by date. */
const POLICY = effective(`version: 1
unknown: deny
unknown-provider: deny
assistants:
  metacode:
    name: MetaCode
    provider: meta
    first-party: true
    signs: { env: [METACODE_SESSION], process: [metacode] }
rules:
  - name: nothing from outside near training
    paths: ["train/**", "evals/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach training material.
  - name: codex is paused
    assistants: [codex]
    verdict: deny
    until: 2026-12-31
  - name: scaffolding with a review
    paths: ["tools/**"]
    assistants: [claude-code, codex]
    verdict: review
    reviewers: ["@acme/leads"]
  - name: our own tool
    assistants: [first-party]
    verdict: allow
  - name: gemini with care
    assistants: ["model:*gemini*"]
    verdict: warn
  - name: everything else from outside
    assistants: ["provider:anthropic", "provider:openai"]
    verdict: deny
`);

const LEADS: Approvals = { approvers: [{ login: "lena", teams: ["acme/leads"] }] };

function check(facts: CaseFacts, approvals: Approvals = { approvers: [] }, today = "2026-11-23"): Verdict {
  return judge([caseOf(facts)], POLICY, { ...CONTEXT, approvals, today });
}

const codes = ({ findings }: Verdict) =>
  findings.map(({ level, code, rule }) => `${level} ${code} ${rule?.name ?? "-"}`);

describe("the reported case", () => {
  it("lets Claude Code scaffold once a lead has approved", () => {
    const facts = { assistants: [CLAUDE], paths: ["tools/build.py"] };
    expect(codes(check(facts))).toEqual(["error review-required scaffolding with a review"]);
    expect(check(facts, LEADS)).toMatchObject({ verdict: "pass", findings: [] });
  });

  it("never lets Claude Code near evaluation sets, approved or not", () => {
    const verdict = check({ assistants: [CLAUDE], paths: ["evals/set.json"] }, LEADS);
    expect(codes(verdict)).toEqual(["error prohibited-assistant nothing from outside near training"]);
    expect(verdict.findings[0]).toMatchObject({
      paths: ["evals/set.json"],
      rule: { file: ".github/toolmark.yml", line: 11 },
    });
  });

  it("keeps Codex paused until its date", () => {
    const facts = { assistants: [CODEX], paths: ["tools/x.py"] };
    expect(codes(check(facts, LEADS, "2026-12-31"))).toEqual(["error prohibited-assistant codex is paused"]);
    expect(codes(check(facts, LEADS, "2027-01-01"))).toEqual([]);
  });

  it("welcomes MetaCode everywhere", () => {
    const metacode = entry("metacode", { provider: "meta" });
    expect(codes(check({ assistants: [metacode], paths: ["evals/set.json", "src/a.ts"] }))).toEqual([]);
  });

  it("denies Cursor on a Claude model by its provider", () => {
    const cursor = entry("cursor", { provider: "anthropic", model: "claude-opus-4-8" });
    expect(codes(check({ assistants: [cursor], paths: ["src/a.ts"] }))).toEqual([
      "error prohibited-assistant everything else from outside",
    ]);
  });

  it("denies Cursor when nobody told the model", () => {
    expect(codes(check({ assistants: [entry("cursor")], paths: ["src/a.ts"] }))).toEqual(["error unknown-provider -"]);
  });

  it("warns about Gemini", () => {
    const gemini = entry("gemini-cli", { provider: "google", model: "gemini-3-pro" });
    expect(codes(check({ assistants: [gemini], paths: ["src/a.ts"] }))).toEqual([
      "warning careful-assistant gemini with care",
    ]);
  });

  it("denies a tool nobody has heard of, by the name it gave", () => {
    const verdict = check({ assistants: [entry("zorp")], paths: ["src/a.ts"] });
    expect(codes(verdict)).toEqual(["error unknown-assistant -"]);
    expect(verdict.findings[0]?.assistant).toBe("zorp");
  });

  it("says that splitting helps when other files of the commit are fine", () => {
    const { findings } = check({ assistants: [CLAUDE], paths: ["evals/set.json", "tools/x.py"] }, LEADS);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.remedy).toMatch(/^Split the commit/);
  });
});

describe("the reported case in under ten lines", () => {
  const SHORT = `version: 1
unknown: deny
assistants: { metacode: { provider: meta, first-party: true, signs: { env: [METACODE_SESSION] } } }
rules:
  - { paths: ["train/**", "evals/**"], assistants: [third-party], verdict: deny }
  - { assistants: [codex], verdict: deny, until: 2027-03-01 }
  - { paths: ["tools/**"], assistants: [claude-code], verdict: review, reviewers: ["@acme/leads"] }
  - { assistants: ["model:*gemini*"], verdict: warn }
  - { assistants: ["provider:anthropic", "provider:openai"], verdict: deny }
`;
  const told = (facts: CaseFacts, approvals: Approvals = { approvers: [] }) =>
    judge([caseOf(facts)], effective(SHORT), { ...CONTEXT, approvals }).findings.map(({ code }) => code);

  it("is under ten lines", () => expect(SHORT.trimEnd().split("\n").length).toBeLessThan(10));

  it("says the same of each of them", () => {
    expect(told({ assistants: [CLAUDE], paths: ["evals/a"] }, LEADS)).toEqual(["prohibited-assistant"]);
    expect(told({ assistants: [CLAUDE], paths: ["tools/a"] })).toEqual(["review-required"]);
    expect(told({ assistants: [CLAUDE], paths: ["tools/a"] }, LEADS)).toEqual([]);
    expect(told({ assistants: [CODEX], paths: ["tools/a"] }, LEADS)).toEqual(["prohibited-assistant"]);
    expect(told({ assistants: [entry("metacode")], paths: ["evals/a"] })).toEqual([]);
    expect(told({ assistants: [entry("cursor", { provider: "anthropic" })], paths: ["src/a"] })).toEqual([
      "prohibited-assistant",
    ]);
    expect(
      told({ assistants: [entry("gemini-cli", { provider: "google", model: "gemini-3-pro" })], paths: ["src/a"] }),
    ).toEqual(["careful-assistant"]);
    expect(told({ assistants: [entry("zorp")], paths: ["src/a"] })).toEqual(["unknown-assistant"]);
  });
});
