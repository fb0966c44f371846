import { basename, resolve } from "node:path";
import type { CommitRange, RangeWish } from "../git/range.ts";
import { resolveRange } from "../git/range.ts";
import { existsSync, readFileIfPresent } from "../machine/files.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import type { Verdict } from "../policy/verdict.ts";
import { type FactSource, type PolicyFile, Unjudged } from "./facts.ts";
import { factsFromGit, type GitRange, told } from "./from-git.ts";
import { factsFromJson } from "./from-json.ts";
import type { TallyPlace } from "./judge-budgets.ts";
import { addFindings, judgeFacts, unjudgedVerdict } from "./judge-facts.ts";
import { loadPolicy, PolicyRefused } from "./load-policy.ts";
import { policyChanges } from "./policy-changes.ts";

/** Where a repository keeps its policy. */
export const POLICY_PATH = ".github/toolmark.yml";

/** What `toolmark check` is asked. */
export interface RangeQuestion extends RangeWish {
  readonly cwd: string;
  /** A file to judge by instead of the policy at the left end; null for that one. */
  readonly policyFile: string | null;
  /** A local copy of the policy that the repository's own extends elsewhere; null when there is none. */
  readonly baselineFile?: string | null;
  /** A tally that an audit left, for the policy's budgets; null or absent when there is none. */
  readonly tallyFile?: string | null;
  /** Take every review that a rule asks for as given. */
  readonly reviewed: boolean;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The branch that would receive the commits; null or absent when not known. */
  readonly branch?: string | null;
  /** `owner/name`; null or absent when not known. */
  readonly repository?: string | null;
}

/**
 * Judges a range of a local repository; `resolving` is its range for a caller who asked git already. Throws `PolicyRefused`
 * for misuse: no policy, or an invalid one.
 */
export async function judgeRange(
  question: RangeQuestion,
  resolving: Promise<CommitRange> = resolveRange(question.cwd, question),
): Promise<Verdict> {
  return settle(async () => {
    const range = await told(resolving);
    return judgeSource(factsFromGit(gitRange(question, range)), question);
  });
}

/** Judges facts given as JSON, by the same flow. */
export async function judgeJson(text: string, question: Omit<RangeQuestion, keyof RangeWish>): Promise<Verdict> {
  return settle(async () => judgeSource(factsFromJson(text), question));
}

/** Without a left end, the whole history is judged by the policy at its head. */
function gitRange(question: RangeQuestion, { base, head, where, ahead }: CommitRange): GitRange {
  const [left] = (question.range ?? "").split("..");
  const given = question.base ?? (question.range?.includes("..") ? left || "HEAD" : null);
  const policyRev = base ?? head;
  return {
    cwd: question.cwd,
    head,
    excluded: base === null ? [] : [base],
    policyRev,
    policyName: given ?? policyRev,
    branch: question.branch ?? null,
    repository: question.repository ?? null,
    where,
    ahead: base === null ? null : ahead,
  };
}

async function settle(work: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unjudged) return unjudgedVerdict(null, error.message, error.remedy);
    throw error;
  }
}

async function judgeSource(source: FactSource, question: Omit<RangeQuestion, keyof RangeWish>): Promise<Verdict> {
  const { today, reviewed } = question;
  // git reads the commits while the policy is parsed.
  const commits = source.readCommits();
  commits.catch(() => undefined);
  const policy = await loadFor(source, question);
  const approvals = reviewed ? { approvals: async () => "assumed" as const } : {};
  const [{ verdict }, changed] = await Promise.all([
    judgeFacts({ ...source, readCommits: () => commits }, policy, { today, tally: tallyPlace(question), ...approvals }),
    question.policyFile === null ? policyChanges(source, policy, POLICY_PATH) : [],
  ]);
  return addFindings(verdict, changed);
}

async function loadFor(source: FactSource, question: Omit<RangeQuestion, keyof RangeWish>): Promise<EffectivePolicy> {
  const own =
    question.policyFile === null ? await source.readPolicy(POLICY_PATH) : readGiven(question, question.policyFile);
  // Read whether or not anything extends it: a misspelt name would otherwise go unnoticed.
  const baseline = question.baselineFile == null ? null : readGiven(question, question.baselineFile);
  const policy = await loadPolicy({
    own,
    baseline: null,
    today: question.today,
    read: async (reference) => {
      if (reference.kind === "local") return source.readPolicy(reference.path);
      return baseline;
    },
  });
  if (policy !== null) return policy;
  throw new PolicyRefused("policy-missing", `there is no policy: ${POLICY_PATH} is not at the range's left end`, []);
}

function tallyPlace({ cwd, tallyFile }: Pick<RangeQuestion, "cwd" | "tallyFile">): TallyPlace | null {
  if (tallyFile == null) return null;
  const read = async () => {
    const bytes = readFileIfPresent(tallyFile, cwd);
    return bytes === null ? null : { bytes, file: tallyFile, ref: null };
  };
  return { name: tallyFile, read };
}

function readGiven({ cwd }: { readonly cwd: string }, path: string): PolicyFile {
  const bytes = readFileIfPresent(path, cwd);
  if (bytes !== null) return { bytes, file: path, ref: null };
  if (!existsSync(resolve(cwd, path))) throw new PolicyRefused("policy-missing", `there is no file ${path}`, []);
  const fault = "cannot be read";
  throw new PolicyRefused("policy-invalid", `${basename(path)} ${fault}`, [
    { file: path, line: 1, column: 1, length: 0, message: fault, suggestion: null, section: "" },
  ]);
}
