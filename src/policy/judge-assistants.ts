import { subjectOf } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import { isApproved } from "./approvals.ts";
import type { Case } from "./case.ts";
import { compareVerdicts, type Decider, type Standing, standingDecisions, strictest } from "./decide.ts";
import type { Approvals, Rule, Waiver } from "./policy.ts";
import type { Finding, FindingCode, Level, RuleVerdict, WaivedFinding } from "./verdict.ts";
import { type Waivable, type Waivers, waive } from "./waivers.ts";
import { becauseOf, remedyOf } from "./wording.ts";

/** What judging one commit gave. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers that would have covered something, had their day not passed. */
  readonly missed: readonly Waiver[];
}

/** What judging gives for nearly every commit of a history. */
export const NOTHING: Judged = { findings: [], waived: [], missed: [] };

/** What every judgement of a run shares. */
export interface Bench {
  readonly decider: Decider;
  readonly waivers: Waivers;
  readonly approvals: Approvals;
  /** Entries that were judged before, and to which nobody objects in any file: a history has few assistants. */
  readonly welcome: WeakMap<AssistantEntry, boolean>;
}

/** One outcome and the files it is about. */
interface Outcome {
  readonly standing: Standing;
  readonly waiver: Waiver | null;
  readonly paths: string[];
}

/** Each assistant of a commit in each file it touches; one that touches none is judged once, without a path. */
export function judgeAssistants(judged: Case, bench: Bench): Judged {
  const asked = judged.assistants.filter((entry) => !isWelcome(entry, bench));
  if (asked.length === 0) return NOTHING;
  const all = asked.map((entry) => judgeEntry(judged, entry, bench));
  return {
    findings: all.flatMap(({ findings }) => findings),
    waived: all.flatMap(({ waived }) => waived),
    missed: all.flatMap(({ missed }) => missed),
  };
}

function isWelcome(entry: AssistantEntry, { decider, welcome }: Bench): boolean {
  const known = welcome.get(entry);
  if (known !== undefined) return known;
  const decisions = decider.decide(entry, null);
  const answer =
    !decider.asksForPaths(entry) &&
    standingDecisions(decisions, entry.strength).every(({ effective }) => effective === "allow");
  welcome.set(entry, answer);
  return answer;
}

function judgeEntry(judged: Case, entry: AssistantEntry, bench: Bench): Judged {
  const outcomes = new Map<string, Outcome>();
  const missed = new Set<Waiver>();
  const paths = pathsOf(judged);
  for (const path of paths) {
    for (const outcome of outcomesAt(judged, entry, path, bench, missed)) {
      const key = keyOf(outcome);
      const known = outcomes.get(key);
      if (known === undefined) outcomes.set(key, { ...outcome, paths: path === null ? [] : [path] });
      else if (path !== null) known.paths.push(path);
    }
  }
  const denied = [...outcomes.values()].filter(
    ({ standing, waiver }) => standing.effective === "deny" && waiver === null,
  );
  const splittable = paths.length > denied.reduce((sum, { paths: on }) => sum + on.length, 0) && paths[0] !== null;
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const { standing, waiver, paths: on } of outcomes.values()) {
    const finding = findingOf(judged, entry, standing, { paths: on, splittable, approvals: bench.approvals });
    if (waiver === null) findings.push(finding);
    else waived.push(waive(finding, waiver));
  }
  return { findings, waived, missed: [...missed] };
}

function pathsOf({ change }: Case): readonly (string | null)[] {
  return change === null || change.paths.length === 0 ? [null] : change.paths;
}

/** Files with the same outcome for the same reason share a finding. */
function keyOf({ standing, waiver }: Reached): string {
  const place = ruleOf(standing)?.place;
  const { rank, by, effective } = standing;
  return [rank, by.kind, place?.file, place?.line, effective, waiver?.place.file, waiver?.place.line].join(" ");
}

function ruleOf({ by }: Standing): Rule | null {
  return by.kind === "rule" || by.kind === "unknown-provider" ? by.rule : null;
}

type Reached = Omit<Outcome, "paths">;

/** The strictest that stands, and, where a waiver lifted something stricter, that as well. */
function outcomesAt(
  judged: Case,
  entry: AssistantEntry,
  path: string | null,
  bench: Bench,
  missed: Set<Waiver>,
): Reached[] {
  const decisions = bench.decider.decide(entry, path);
  const standing = standingDecisions(decisions, entry.strength).map((one) =>
    settleReview(one, judged, bench.approvals),
  );
  const raised = standing.filter(({ effective }) => effective !== "allow");
  if (raised.length === 0) return [];
  const open: Standing[] = [];
  const lifted: { standing: Standing; waiver: Waiver }[] = [];
  for (const one of raised) {
    const found = bench.waivers.find(waivableOf(judged, one, path));
    if (found.valid !== null) lifted.push({ standing: one, waiver: found.valid });
    else open.push(one);
    if (found.expired !== null) missed.add(found.expired);
  }
  const top = strictest(open);
  const reached: Reached[] = top === undefined ? [] : [{ standing: top, waiver: null }];
  const above = lifted.filter((one) => top === undefined || compareVerdicts(one.standing.effective, top.effective) > 0);
  return [...reached, ...above];
}

function waivableOf({ commit }: Case, { by, subject, rank }: Standing, path: string | null): Waivable {
  return { sha: commit.sha, subject, path, rank, overridable: by.kind === "rule" && by.rule.overridable };
}

/** A review that was given settles what asked for it. */
function settleReview(standing: Standing, { commit }: Case, approvals: Approvals): Standing {
  if (standing.effective !== "review") return standing;
  const reviewers = standing.by.kind === "rule" ? standing.by.rule.reviewers : [];
  return isApproved(approvals, reviewers, commit) ? { ...standing, effective: "allow" } : standing;
}

function findingOf(
  judged: Case,
  entry: AssistantEntry,
  standing: Standing,
  about: { readonly paths: readonly string[]; readonly splittable: boolean; readonly approvals: Approvals },
): Finding {
  const rule = standing.by.kind === "rule" ? standing.by.rule : null;
  return {
    level: levelOf(standing.effective),
    code: codeOf(standing),
    commit: judged.commit.sha,
    subject: subjectOf(judged.commit.message),
    assistant: entry.assistant,
    provider: entry.provider,
    model: entry.model,
    paths: (ruleOf(standing)?.paths.length ?? 0) > 0 ? about.paths : [],
    rule: rule === null ? null : { name: rule.name, file: rule.place.file, line: rule.place.line },
    verdict: standing.verdict,
    because: becauseOf(entry, standing),
    remedy: remedyOf(entry, standing, { case: judged, ...about }),
  };
}

/** `allow` never reaches a report. */
export function levelOf(verdict: RuleVerdict): Level {
  switch (verdict) {
    case "allow":
      return "note";
    case "warn":
      return "warning";
    case "review":
    case "deny":
      return "error";
  }
}

function codeOf({ by, verdict }: Standing): FindingCode {
  if (by.kind === "unknown") return "unknown-assistant";
  if (by.kind === "unknown-provider") return "unknown-provider";
  if (verdict === "deny") return "prohibited-assistant";
  return verdict === "review" ? "review-required" : "careful-assistant";
}
