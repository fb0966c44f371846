import { type Commit, subjectOf } from "../commit/commit.ts";
import { EMPTY_DIGEST } from "../diff/change.ts";
import type { Case } from "./case.ts";
import { prepareDecider } from "./decide.ts";
import { type Bench, type Judged, judgeAssistants, NOTHING } from "./judge-assistants.ts";
import { judgeCommit } from "./judge-commit.ts";
import { identityOf, isDeclarationRequired } from "./merge.ts";
import type { EffectivePolicy, JudgeContext, Waiver } from "./policy.ts";
import type { Finding, Verdict, WaivedFinding } from "./verdict.ts";
import { prepareWaivers } from "./waivers.ts";

/** Judges commits one at a time, for histories too long to hold. `shas`: the commits at hand, to tell unique prefixes by. */
export function prepareJudge(
  policy: EffectivePolicy,
  context: JudgeContext,
  shas: readonly string[] = [],
): (judged: Case) => Judged {
  const bench: Bench = {
    decider: prepareDecider(policy, context),
    waivers: prepareWaivers(policy, context.today, shas),
    approvals: context.approvals,
    welcome: new WeakMap(),
  };
  return (judged) => {
    const assistants = judgeAssistants(judged, bench);
    const commit = judgeCommit(judged, policy, bench);
    if (commit === NOTHING) return assistants;
    return {
      findings: [...assistants.findings, ...commit.findings],
      waived: [...assistants.waived, ...commit.waived],
      missed: [...assistants.missed, ...commit.missed],
    };
  };
}

/** Judges a range. All findings, in the order of the commits; those about the policy itself last. */
export function judge(cases: readonly Case[], policy: EffectivePolicy, context: JudgeContext): Verdict {
  const judgeCase = prepareJudge(
    policy,
    context,
    cases.map(({ commit }) => commit.sha),
  );
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const missed = new Map<Waiver, Commit>();
  for (const judged of cases) {
    const one = judgeCase(judged);
    findings.push(...one.findings);
    waived.push(...one.waived);
    for (const waiver of one.missed) if (!missed.has(waiver)) missed.set(waiver, judged.commit);
  }
  findings.push(...expiredWaivers(policy, context.today, missed));
  const unjudged = unverifiable(cases, policy, findings);
  const failed = findings.some(({ level }) => level === "error");
  return {
    verdict: unjudged !== null ? "unjudged" : failed ? "fail" : "pass",
    policy: identityOf(policy),
    commits: cases.length,
    findings,
    waived,
    unjudged,
  };
}

/**
 * Where a declaration is required, a record that nobody could hold against its change is no declaration and no breach:
 * nothing was judged. A breach elsewhere in the range still fails it, since that much is known.
 */
function unverifiable(
  cases: readonly Case[],
  policy: EffectivePolicy,
  findings: readonly Finding[],
): Verdict["unjudged"] {
  if (!isDeclarationRequired(policy)) return null;
  const open = findings.filter(({ code, level }) => code === "record-not-verified" && level === "error");
  if (open.length === 0 || findings.some(({ code, level }) => level === "error" && code !== "record-not-verified"))
    return null;
  const first = open[0];
  return {
    reason: `${open.length === 1 ? "The record of a commit" : `The records of ${open.length} of ${cases.length} commits`} could not be held against the change.`,
    remedy: first?.remedy ?? "",
  };
}

/** Whether judging this commit needs its digest: its record is bound to one. */
export function needsDigest({ record }: Pick<Case, "record">): boolean {
  return record?.change != null && record.change !== EMPTY_DIGEST;
}

function expiredWaivers(policy: EffectivePolicy, today: string, missed: ReadonlyMap<Waiver, Commit>): Finding[] {
  return prepareWaivers(policy, today, []).expired.map((waiver) => {
    const commit = missed.get(waiver) ?? null;
    return {
      level: commit === null ? "note" : "warning",
      code: "expired-waiver",
      commit: commit?.sha ?? null,
      subject: commit === null ? null : subjectOf(commit.message),
      assistant: null,
      provider: null,
      model: null,
      paths: [],
      rule: null,
      verdict: null,
      because: `The waiver of ${waiver.place.file}:${waiver.place.line} (${waiver.reason}; ${waiver.approvedBy}) ended on ${waiver.expires}${commit === null ? "" : ", and would have covered this commit"}.`,
      remedy: `Renew it with a new date and approver, or take it out of ${waiver.place.file}.`,
    };
  });
}
