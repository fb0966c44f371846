import { subjectOf } from "../commit/commit.ts";
import { EMPTY_DIGEST } from "../diff/change.ts";
import type { Problem, ProblemCode } from "../evidence/evidence.ts";
import { isApproved } from "./approvals.ts";
import type { Case } from "./case.ts";
import { compareVerdicts } from "./decide.ts";
import { isExempt } from "./exempt.ts";
import { type Bench, type Judged, levelOf, NOTHING } from "./judge-assistants.ts";
import { lookAtMarks, lookAtTrailers } from "./judge-marks.ts";
import type { EffectivePolicy, Waiver } from "./policy.ts";
import type { Look, Raised } from "./raised.ts";
import { type CommitTerms, termsOf } from "./terms.ts";
import type { Finding, FindingCode, RuleVerdict, WaivedFinding } from "./verdict.ts";
import { waive } from "./waivers.ts";
import { makeAnew, reword } from "./wording.ts";

const LOOKS: readonly Look[] = [
  lookAtDeclaration,
  lookAtState,
  lookAtBinding,
  lookAtFit,
  lookAtTrailers,
  lookAtMarks,
  lookAtProblems,
  lookAtSignature,
  lookAtExemption,
];

/** Judges what a commit says of itself: whether it declares, whether that fits, whether it is signed. */
export function judgeCommit(judged: Case, policy: EffectivePolicy, bench: Bench): Judged {
  const terms = termsOf(policy);
  if (isPlain(judged) && !terms.some((term) => asksMore(term, judged))) return NOTHING;
  const seen = LOOKS.flatMap((look) => look(judged, terms));
  if (seen.length === 0) return NOTHING;
  const outcomes = seen.map((raised) => settle(judged, raised, terms, bench));
  return {
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
    waived: outcomes.flatMap(({ waived }) => waived ?? []),
    missed: outcomes.flatMap(({ missed }) => missed),
  };
}

/** Nearly every commit says nothing at all of itself, or carries a record that fits its change, and that is that. */
function isPlain({ assistants, record, declared, problems, change }: Case): boolean {
  if (problems.length > 0) return false;
  if (record === null) return declared === null && assistants.length === 0;
  return record.state !== "unknown" && record.change !== EMPTY_DIGEST && record.change === change?.digest;
}

/** Whether a file asks more of a plain commit than to be one. */
function asksMore({ undeclared, signed, forbidsTrailers, forbid }: CommitTerms, { record }: Case): boolean {
  return signed || (record === null ? undeclared !== null : forbidsTrailers || forbid.length > 0);
}

interface Settled {
  readonly finding: Finding | null;
  readonly waived: WaivedFinding | null;
  readonly missed: readonly Waiver[];
}

/** The strictest of what policies say, after waivers, approvals and policies that only report. */
function settle(judged: Case, raised: Raised, terms: readonly CommitTerms[], bench: Bench): Settled {
  let open: Finding | null = null;
  let lifted: WaivedFinding | null = null;
  const missed: Waiver[] = [];
  for (const { rank, verdict } of raised.verdicts) {
    const reports = terms[rank]?.reportsOnly === true && compareVerdicts(verdict, "warn") > 0;
    const effective = reports
      ? "warn"
      : verdict === "review" && isApproved(bench.approvals, [], judged.commit)
        ? "allow"
        : verdict;
    if (effective === "allow") continue;
    const finding = findingOf(
      judged,
      raised,
      effective,
      reports ? `${raised.because} The policy only reports for now (mode: report).` : raised.because,
    );
    const found = bench.waivers.find({ sha: judged.commit.sha, subject: null, path: null, rank, overridable: false });
    if (found.expired !== null) missed.push(found.expired);
    if (found.valid !== null) lifted = stricterOf(lifted, waive(finding, found.valid));
    else open = stricterOf(open, finding);
  }
  if (raised.verdicts.length === 0 && raised.otherwise === "note")
    open = { ...findingOf(judged, raised, "allow", raised.because), verdict: null };
  const covered = lifted !== null && (open === null || severityOf(lifted) > severityOf(open)) ? lifted : null;
  return { finding: open, waived: covered, missed };
}

function severityOf({ level }: Finding): number {
  return ["note", "warning", "error"].indexOf(level);
}

function stricterOf<One extends Finding>(before: One | null, next: One): One {
  return before === null || severityOf(next) > severityOf(before) ? next : before;
}

function findingOf({ commit }: Case, raised: Raised, verdict: RuleVerdict, because: string): Finding {
  return {
    level: levelOf(verdict),
    code: raised.code,
    commit: commit.sha,
    subject: subjectOf(commit.message),
    assistant: null,
    provider: null,
    model: null,
    paths: [],
    rule: null,
    verdict,
    because,
    remedy: raised.remedy,
  };
}

/** An AI-Provenance of any state, an AI-valued Assisted-by, or a person's own word. */
export function isDeclared({
  record,
  declared,
  assistants,
}: Pick<Case, "record" | "declared" | "assistants">): boolean {
  if (record !== null || declared !== null) return true;
  return assistants.some(({ evidence }) =>
    evidence.some(({ source, seen }) => source === "trailer" || (source === "mark" && /^assisted-by\s*:/i.test(seen))),
  );
}

function lookAtDeclaration(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  if (isDeclared(judged) || judged.merge === "clean") return [];
  const asking = terms.filter((term) => term.undeclared !== null && !isExempt(judged.commit, term.exempt));
  if (asking.length === 0) return [];
  return [
    {
      code: "undeclared-commit",
      because:
        "The commit carries no record of which assistants took part, and the policy requires one (declaration: required).",
      remedy: `toolmark stamp writes missing records on commits not yet pushed; or ${reword(judged)} and say "AI-Assisted: no" or name the assistant.`,
      verdicts: asking.map(({ rank, undeclared }) => ({ rank, verdict: undeclared ?? "allow" })),
    },
  ];
}

function lookAtState(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  if (judged.record?.state !== "unknown" || isToldByPerson(judged)) return [];
  const asking = terms.filter((term) => term.unknownState !== null && !isExempt(judged.commit, term.exempt));
  return [
    {
      code: "unknown-state",
      because: "The record says that the recorder could not tell whether an assistant took part.",
      remedy: `Say it: ${reword(judged)} and add "AI-Assisted: no", or an Assisted-by line.`,
      verdicts: asking.map(({ rank, unknownState }) => ({ rank, verdict: unknownState ?? "allow" })),
    },
  ];
}

/** Whether a person's word or a named assistant stands beside a record that could not tell. */
function isToldByPerson({ declared, assistants }: Case): boolean {
  return (
    declared !== null ||
    assistants.some(
      ({ assistant, evidence }) => assistant !== "unknown" && evidence.some(({ source }) => source === "trailer"),
    )
  );
}

/** Whether the declaration carries a digest that binds it to a change. */
function isBound({ record, change }: Case): boolean {
  if (record?.change == null) return false;
  return record.change !== EMPTY_DIGEST || change?.digest === EMPTY_DIGEST;
}

function lookAtBinding(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  if (!isDeclared(judged) || isBound(judged) || judged.merge === "clean") return [];
  const asking = terms.filter(({ bound, exempt }) => bound && !isExempt(judged.commit, exempt));
  const telling = terms.filter(({ required }) => required);
  if (asking.length === 0 && telling.length === 0) return [];
  return [
    {
      code: "record-unbound",
      because: "The declaration carries no digest of its change, so it could have been copied from another commit.",
      remedy:
        "With the hooks installed (toolmark init), git commit --amend --no-edit writes a record that is bound to its change; for an older commit, in a git rebase -i that stops there (edit).",
      otherwise: "note",
      verdicts: asking.map(({ rank }) => ({ rank, verdict: "deny" })),
    },
  ];
}

function lookAtFit(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  const claimed = judged.record?.change ?? null;
  if (claimed === null || claimed === EMPTY_DIGEST || judged.merge === "clean") return [];
  const found = judged.change?.digest ?? null;
  const verdicts = requiredElseWarn(terms);
  if (found === null) {
    const paths = judged.change?.unverified ?? [];
    return [
      {
        code: "record-not-verified",
        because: `The record names the change ${claimed}, and what the commit changes could not be read whole${paths.length > 0 ? ` (${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ", …" : ""})` : ""}.`,
        remedy:
          "Let the gate read a clone: add actions/checkout with fetch-depth: 0 before it, or run toolmark check in one.",
        verdicts,
      },
    ];
  }
  if (found === claimed) return [];
  return [
    {
      code: "record-does-not-fit-change",
      because: `The record is bound to the change ${claimed}, and this commit's is ${found}: it was copied from another commit, or the commit was edited afterwards.`,
      remedy: `Record it anew: ${makeAnew(judged)}; the hooks (toolmark init) write one that fits.`,
      verdicts,
    },
  ];
}

/** An error for whoever requires a declaration; for all others a warning. */
function requiredElseWarn(terms: readonly CommitTerms[]): Raised["verdicts"] {
  const asking = terms.filter(({ required }) => required);
  if (asking.length > 0) return asking.map(({ rank }) => ({ rank, verdict: "deny" }));
  return terms.slice(-1).map(({ rank }) => ({ rank, verdict: "warn" }));
}

const PROBLEM_FINDINGS: { readonly [code in ProblemCode]: FindingCode } = {
  "record-outside-trailer-block": "record-outside-trailer-block",
  "record-contradicted": "record-contradicted",
  "record-malformed": "record-malformed",
  "record-doubled": "record-malformed",
  "record-version-unknown": "record-malformed",
  "look-alike": "look-alike",
  "message-malformed": "record-malformed",
};

function lookAtProblems(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  return judged.problems.map((problem) => ({
    code: PROBLEM_FINDINGS[problem.code],
    because: problem.message,
    remedy: remedyOfProblem(judged, problem),
    verdicts: requiredElseWarn(terms),
  }));
}

function remedyOfProblem(judged: Case, { code }: Problem): string {
  switch (code) {
    case "record-outside-trailer-block":
      return `Move the line into the last paragraph: ${reword(judged)} with nothing but trailers after the last blank line.`;
    case "record-contradicted":
      return `Name the assistant that took part: ${reword(judged)} and put its Assisted-by line in place of the denial.`;
    case "record-doubled":
      return `Leave one AI-Provenance line: ${reword(judged)} and take the others out.`;
    case "record-version-unknown":
      return "Update Toolmark: the record was written by a later version.";
    case "look-alike":
      return `Write the line anew in plain ASCII: ${reword(judged)} and retype it.`;
    case "record-malformed":
    case "message-malformed":
      return `Correct the message: ${reword(judged)} and mend the line, or take it out and let toolmark stamp write it.`;
  }
}

function lookAtSignature(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  const { verified } = judged.commit;
  const asking = verified === true ? [] : terms.filter(({ signed }) => signed);
  if (asking.length === 0) return [];
  return [
    {
      code: "unsigned-commit",
      because:
        verified === false
          ? "The commit's signature is missing or could not be verified."
          : "Nobody checked the commit's signature, and the policy requires a verified one (signed: required).",
      remedy: "Sign it with a key that the host knows: git commit --amend --no-edit -S.",
      verdicts: asking.map(({ rank }) => ({ rank, verdict: "deny" })),
    },
  ];
}

/** Each use of an exemption is told. */
function lookAtExemption(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  if (isDeclared(judged) || judged.merge === "clean") return [];
  if (!terms.some((term) => term.undeclared !== null && isExempt(judged.commit, term.exempt))) return [];
  return [
    {
      code: "exempt-commit",
      because: `The commit carries no declaration, and ${judged.commit.author.email} is exempt from it by policy; its signature is verified.`,
      remedy: "Nothing has to be done.",
      otherwise: "note",
      verdicts: [],
    },
  ];
}
