import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { markIndexOf } from "../evidence/mark-index.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import type { Case } from "../policy/case.ts";
import { judge } from "../policy/judge.ts";
import { identityOf, isDeclarationRequired, needsPaths, registryOf } from "../policy/merge.ts";
import type { Approvals, EffectivePolicy, JudgeContext } from "../policy/policy.ts";
import { readCase } from "../policy/read-case.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { type ChangeFacts, carriesRecord, type FactSource, sortCommits, Unjudged } from "./facts.ts";
import { judgeBudgets, type TallyPlace } from "./judge-budgets.ts";

/** What a judgement depends on beyond the facts and the policy. */
export interface JudgeWishes {
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Finds out who approved, once a rule asks for it. Without it nobody can know. */
  readonly approvals?: (policy: EffectivePolicy, commits: readonly Commit[]) => Promise<Approvals>;
  /** What the pull request itself shows of assistants: its branch, body and author. */
  readonly marks?: (registry: Registry) => Promise<readonly Evidence[]>;
  /** What an audit counted, for the policy's budgets; null or absent when nobody named one. */
  readonly tally?: TallyPlace | null;
}

/** A verdict, and what it was reached from. */
export interface Judged {
  readonly verdict: Verdict;
  readonly cases: readonly Case[];
  readonly registry: Registry;
}

/** The one flow from facts and policy to a verdict: the same for a host, a repository and JSON. */
export async function judgeFacts(source: FactSource, policy: EffectivePolicy, wishes: JudgeWishes): Promise<Judged> {
  const registry = registryOf(policy);
  const reading = source.readCommits();
  // While git still reads.
  markIndexOf(registry);
  const commits = sortCommits(await reading);
  const cases = await readCases(source, policy, commits, registry);
  const marks = (await wishes.marks?.(registry)) ?? [];
  const judgeWith = (approvals: Approvals): Verdict => {
    const context = { today: wishes.today, branch: source.branch, repository: source.repository, approvals };
    return addFindings(judge(cases, policy, context), judgeMarks(marks, cases, policy, context));
  };
  let verdict = judgeWith("unknown");
  // Defaults and settings can ask for a review as well as rules do.
  if (wishes.approvals !== undefined && verdict.findings.some((finding) => finding.verdict === "review")) {
    verdict = judgeWith(await wishes.approvals(policy, commits));
  }
  const tally = { place: wishes.tally ?? null, today: wishes.today };
  return { verdict: await judgeBudgets(verdict, cases, policy, tally), cases, registry };
}

/** Commits read between two looks at what git has sent: its pipe holds some 200 kB, and when it is full git waits. */
const AT_A_STRETCH = 100;

/** What each commit says and, where its judgement depends on that, what it changes. */
async function readCases(
  source: FactSource,
  policy: EffectivePolicy,
  commits: readonly Commit[],
  registry: Registry,
): Promise<readonly Case[]> {
  const read = (commit: Commit) => readCase({ commit, ...UNREAD(commit), registry });
  const needed = commitsToRead(policy, commits);
  if (needed.length === 0) return commits.map(read);
  const changing = readChanges(source, policy, needed);
  changing.catch(() => undefined);
  // What a message says depends on nothing that git still reads.
  const cases: Case[] = [];
  for (let at = 0; at < commits.length; at += AT_A_STRETCH) {
    for (const commit of commits.slice(at, at + AT_A_STRETCH)) cases.push(read(commit));
    await new Promise(setImmediate);
  }
  const changes = await changing;
  return cases.map((one): Case => {
    const facts = changes.get(one.commit.sha);
    return facts === undefined ? one : { ...one, change: facts.change, merge: facts.merge };
  });
}

const UNREAD = (commit: Commit): Pick<Case, "change" | "merge"> => ({
  change: null,
  merge: commit.parents.length < 2 ? "not-a-merge" : "unknown",
});

/** The commits whose judgement depends on what they change. */
function commitsToRead(policy: EffectivePolicy, commits: readonly Commit[]): readonly Commit[] {
  if (needsPaths(policy)) return commits;
  const merges = isDeclarationRequired(policy);
  return commits.filter((commit) => carriesRecord(commit.message) || (merges && commit.parents.length > 1));
}

async function readChanges(
  source: FactSource,
  policy: EffectivePolicy,
  needed: readonly Commit[],
): Promise<ReadonlyMap<string, ChangeFacts>> {
  const changes = await source.readChanges(needed);
  const short = needsPaths(policy) ? needed.find(({ sha }) => changes.get(sha)?.allPaths !== true) : undefined;
  if (short === undefined) return changes;
  throw new Unjudged(
    `Not all files of ${short.sha.slice(0, 7)} are known (a host lists 3,000 of a commit), and the policy has rules about paths.`,
    "Let the workflow check the repository out first (actions/checkout with fetch-depth: 0); the clone is then read instead.",
  );
}

const ASSISTANT_CODES: ReadonlySet<Finding["code"]> = new Set([
  "prohibited-assistant",
  "review-required",
  "careful-assistant",
  "unknown-assistant",
  "unknown-provider",
] as const);

/**
 * Judges what only the pull request shows, as if one more commit without files carried it. Assistants that its commits
 * show as well are judged there, with their files.
 */
function judgeMarks(
  marks: readonly Evidence[],
  cases: readonly Case[],
  policy: EffectivePolicy,
  context: JudgeContext,
): readonly Finding[] {
  const known = new Set(cases.flatMap((one) => one.assistants.map((entry) => entry.assistant)));
  const assistants = mergeEvidence(marks.filter((mark) => !known.has(mark.assistant)));
  const last = cases.at(-1);
  if (assistants.length === 0 || last === undefined) return [];
  const stand: Case = {
    commit: { ...last.commit, message: "" },
    assistants,
    record: null,
    declared: "yes",
    problems: [],
    change: null,
    merge: "not-a-merge",
  };
  return judge([stand], policy, context)
    .findings.filter((finding) => ASSISTANT_CODES.has(finding.code))
    .map((finding) => ({ ...finding, code: "pull-request-marked", commit: null, subject: null }));
}

/** Adds findings, and lets an error among them fail what had passed. */
export function addFindings(verdict: Verdict, findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return verdict;
  const fails = verdict.verdict === "pass" && findings.some((finding) => finding.level === "error");
  return { ...verdict, verdict: fails ? "fail" : verdict.verdict, findings: [...verdict.findings, ...findings] };
}

/** A verdict for facts that could not be gathered. */
export function unjudgedVerdict(policy: EffectivePolicy | null, reason: string, remedy: string): Verdict {
  return {
    verdict: "unjudged",
    policy: policy === null ? null : identityOf(policy),
    commits: 0,
    findings: [],
    waived: [],
    unjudged: { reason, remedy },
  };
}
