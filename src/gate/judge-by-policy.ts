import { readFileAt } from "../github/repository.ts";
import { formatProblem } from "../policy/parse.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import { nameReference, parseReference, type Reference } from "../policy/reference.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { type FactSource, type PolicyFile, Unjudged } from "./facts.ts";
import { mended } from "./from-rest.ts";
import type { TallyPlace } from "./judge-budgets.ts";
import { addFindings, type JudgeWishes, judgeFacts } from "./judge-facts.ts";
import { loadPolicy, PolicyRefused } from "./load-policy.ts";
import type { Outcome } from "./outcome.ts";
import { policyChanges, rangeFinding } from "./policy-changes.ts";
import type { GateRun } from "./run.ts";

/** A range judged by the policy at its left end and the organisation's baseline. */
export async function judgeByPolicy(
  run: GateRun,
  source: FactSource,
  wishes: Omit<JudgeWishes, "today" | "tally">,
): Promise<Pick<Outcome, "verdict" | "cases" | "registry">> {
  const [policy, commits] = await Promise.all([loadHostPolicy(run, source), source.readCommits()]);
  const tally = run.tally === null ? null : tallyPlace(run, source, run.tally);
  const changes = await policyChanges(source, policy, run.policyPath, run.tally);
  if (policy === null) {
    const verdict = addFindings(withoutPolicy(commits.length), [noPolicy(run.policyPath), ...changes]);
    return { verdict, cases: [], registry: null };
  }
  const { verdict, cases, registry } = await judgeFacts(source, policy, { ...wishes, tally, today: run.today });
  return { verdict: addFindings(verdict, changes), cases, registry };
}

/** Problems of a policy that fit into one sentence. */
const MOST_PLACES = 10;

async function loadHostPolicy(run: GateRun, source: FactSource): Promise<EffectivePolicy | null> {
  try {
    return await loadPolicy({
      own: await source.readPolicy(run.policyPath),
      baseline: run.baseline,
      today: run.today,
      read: (reference) => readReference(run, source, reference),
    });
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    const places = error.problems.map(formatProblem);
    const more = places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more`] : [];
    const all = places.length === 0 ? error.message : [...places.slice(0, MOST_PLACES), ...more].join(" | ");
    throw new Unjudged(
      `The policy cannot be used: ${all}${all.endsWith("?") ? "" : "."}`,
      "Correct it on the base branch; `toolmark policy lint` shows each place.",
      error,
    );
  }
}

/**
 * Reads the tally as policies are read, at the left end or in another repository: one that the pull request brings
 * would count whatever its author likes.
 */
function tallyPlace(run: GateRun, source: FactSource, text: string): TallyPlace {
  const reference = parseReference(text);
  if ("fault" in reference)
    throw new Unjudged(`The tally ${JSON.stringify(text)} ${reference.fault}.`, "Correct the Action's input `tally`.");
  return { name: nameReference(reference), read: () => readReference(run, source, reference) };
}

async function readReference(run: GateRun, source: FactSource, reference: Reference): Promise<PolicyFile | null> {
  if (reference.kind === "local") return source.readPolicy(reference.path);
  const { owner, repo, path, ref } = reference;
  // The token of the baseline's repository need not see this one.
  const isOwn = `${owner}/${repo}`.toLowerCase() === `${run.where.owner}/${run.where.repo}`.toLowerCase();
  const bytes = await mended(readFileAt(isOwn ? run.client : run.baselineClient, { owner, repo }, path, ref));
  return bytes === null ? null : { bytes, file: nameReference({ ...reference, ref: null }), ref };
}

function withoutPolicy(commits: number): Verdict {
  return { verdict: "pass", policy: null, commits, findings: [], waived: [], unjudged: null };
}

function noPolicy(path: string): Finding {
  return rangeFinding({
    level: "warning",
    code: "no-policy",
    because: `There is no policy at \`${path}\` on the base branch, and no baseline was given, so nothing was forbidden.`,
    remedy: "Write one with `toolmark init --policy restricted-training` and merge it.",
  });
}
