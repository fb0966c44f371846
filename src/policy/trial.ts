import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import type { Case } from "./case.ts";
import { prepareDecider, standingDecisions, strictest } from "./decide.ts";
import { judge } from "./judge.ts";
import { registryOf } from "./merge.ts";
import type { Approvals, EffectivePolicy, JudgeContext, Place, PolicyProblem, PolicySource } from "./policy.ts";
import { readCase } from "./read-case.ts";
import { readYaml } from "./read-yaml.ts";
import { TRIALS } from "./trial-grammar.ts";
import type { Finding, RuleVerdict } from "./verdict.ts";
import { spotKey, walk } from "./walk.ts";
import { entries, values, type Written } from "./written.ts";

/** A policy test file, checked. */
export interface TrialFile {
  /** The policy's path from the test file's folder. */
  readonly policy: string;
  readonly trials: readonly Trial[];
}

/** One case of a policy test file. */
export interface Trial {
  readonly name: string;
  readonly place: Place;
  readonly message: string;
  readonly paths: readonly string[];
  readonly author: string | null;
  readonly verified: boolean;
  readonly approvedBy: readonly string[];
  readonly branch: string | null;
  readonly repository: string | null;
  /** Null: the day it runs. */
  readonly today: string | null;
  readonly expect: RuleVerdict;
  readonly rule: string | null;
}

/** What came of a trial. `decidedBy`: rule names, kinds of default, or finding codes; any of them satisfies `rule`. */
export interface TrialOutcome {
  readonly trial: Trial;
  readonly verdict: RuleVerdict;
  readonly decidedBy: readonly string[];
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

interface WrittenTrial {
  readonly name?: string;
  readonly message?: string;
  readonly record?: Written<string>;
  readonly paths?: Written<string>;
  readonly author?: string;
  readonly verified?: boolean;
  readonly "approved-by"?: Written<string>;
  readonly branch?: string;
  readonly repository?: string;
  readonly today?: string;
  readonly expect?: RuleVerdict;
  readonly rule?: string;
}

interface WrittenTrials {
  readonly policy?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly today?: string;
  readonly cases?: Written<WrittenTrial>;
}

/** Reads a policy test file; null with problems, as `parsePolicy`. */
export function parseTrials(
  bytes: Uint8Array,
  source: PolicySource,
): { readonly file: TrialFile | null; readonly problems: readonly PolicyProblem[] } {
  const read = readYaml(bytes, source.file);
  if (read.yaml === null) return { file: null, problems: read.problems };
  const walked = walk(read.yaml, TRIALS);
  const written = (walked.value ?? {}) as WrittenTrials;
  const problems: PolicyProblem[] = [...walked.problems];
  const trials = entries(written.cases).map(({ entry, index }) => {
    const spot = walked.spots.get(spotKey(["cases", index])) ?? { file: source.file, line: 1, column: 1, length: 0 };
    if (entry.message !== undefined && entry.record !== undefined) {
      problems.push({
        ...spot,
        message: "a case has a message or a record, not both",
        suggestion: null,
        section: "testing-a-policy",
      });
    }
    return trialOf(entry, index, written, { file: source.file, line: spot.line });
  });
  if (problems.length > 0) return { file: null, problems };
  return { file: { policy: written.policy ?? "toolmark.yml", trials }, problems };
}

function trialOf(written: WrittenTrial, index: number, shared: WrittenTrials, place: Place): Trial {
  return {
    name: written.name ?? `case ${index + 1}`,
    place,
    message: written.message ?? messageOf(written.record),
    paths: values(written.paths),
    author: written.author ?? null,
    verified: written.verified ?? false,
    approvedBy: values(written["approved-by"]),
    branch: written.branch ?? shared.branch ?? null,
    repository: written.repository ?? shared.repository ?? null,
    today: written.today ?? shared.today ?? null,
    expect: written.expect ?? "allow",
    rule: written.rule ?? null,
  };
}

/** The message that the recorder would have written; none when the case has no record. */
function messageOf(record: Written<string> | undefined): string {
  if (record === undefined) return "Try something\n";
  const named = values(record);
  const lines = named.map((value) => `Assisted-by: ${value}`);
  return ["Try something", "", ...lines, `AI-Provenance: v1; state=${named.length > 0 ? "assisted" : "none"}`, ""].join(
    "\n",
  );
}

/** Tries one case. Digests are not tried: a case has no content. */
export function runTrial(trial: Trial, policy: EffectivePolicy, today: string): TrialOutcome {
  const context: JudgeContext = {
    today: trial.today ?? today,
    branch: trial.branch,
    repository: trial.repository,
    approvals: approvalsOf(trial),
  };
  const tried = caseOf(trial, registryOf(policy));
  const { findings } = judge([tried], policy, context);
  const told = findings.filter(({ commit, level }) => commit !== null && level !== "note");
  const verdict = told.map(outcomeOf).reduce(stricterOf, "allow");
  const decidedBy =
    verdict === "allow"
      ? decidersOf(tried, policy, context)
      : namesOf(told.filter((finding) => outcomeOf(finding) === verdict));
  const passed = verdict === trial.expect && (trial.rule === null || decidedBy.includes(trial.rule));
  return { trial, verdict, decidedBy, passed, findings };
}

const ORDER: readonly RuleVerdict[] = ["allow", "warn", "review", "deny"];

function stricterOf(a: RuleVerdict, b: RuleVerdict): RuleVerdict {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

function outcomeOf({ level, code }: Finding): RuleVerdict {
  if (level !== "error") return "warn";
  return code === "review-required" ? "review" : "deny";
}

function namesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ rule, code }) => (rule === null ? [code] : [rule.name, code])))];
}

/** Which rules or defaults let everything through. */
function decidersOf(tried: Case, policy: EffectivePolicy, context: JudgeContext): string[] {
  const decider = prepareDecider(policy, context);
  const paths = tried.change === null || tried.change.paths.length === 0 ? [null] : tried.change.paths;
  const names = tried.assistants.flatMap((entry) =>
    paths.flatMap((path) => {
      const top = strictest(standingDecisions(decider.decide(entry, path), entry.strength));
      return top === undefined ? [] : [top.by.kind === "rule" ? top.by.rule.name : top.by.kind];
    }),
  );
  return [...new Set(names)];
}

function approvalsOf({ approvedBy }: Trial): Approvals {
  return {
    approvers: approvedBy.map((reviewer) => {
      const name = reviewer.replace(/^@/, "");
      return name.includes("/") ? { login: "a-member-of-the-team", teams: [name] } : { login: name, teams: [] };
    }),
  };
}

function caseOf(trial: Trial, registry: Registry): Case {
  const parts = /^(.*?)\s*<([^<>]*)>$/.exec(trial.author ?? "A Person <person@example.com>");
  const person = { name: parts?.[1] ?? trial.author ?? "", email: parts?.[2] ?? "" };
  const commit: Commit = {
    sha: "0".repeat(40),
    parents: ["1".repeat(40)],
    author: person,
    committer: person,
    date: `${trial.today ?? "2026-01-01"}T00:00:00Z`,
    message: trial.message,
    verified: trial.verified,
  };
  const change = { paths: trial.paths, digest: null, unverified: [] };
  return readCase({ commit, change, merge: "not-a-merge", registry });
}
