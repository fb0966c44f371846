import { readFileAt } from "../github/repository.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import { nameReference, type Reference } from "../policy/reference.ts";
import type { Finding, Verdict } from "../policy/verdict.ts";
import { type FactSource, type PolicyFile, Unjudged } from "./facts.ts";
import { mended } from "./from-rest.ts";
import { addFindings, type JudgeWishes, judgeFacts } from "./judge-facts.ts";
import { loadPolicy, PolicyRefused } from "./load-policy.ts";
import type { Outcome } from "./outcome.ts";
import { policyChanges, rangeFinding } from "./policy-changes.ts";
import type { GateRun } from "./run.ts";

/** A range judged by the policy at its left end and the organisation's baseline. */
export async function judgeByPolicy(
  run: GateRun,
  source: FactSource,
  wishes: Omit<JudgeWishes, "today">,
): Promise<Pick<Outcome, "verdict" | "cases" | "registry">> {
  const [policy, commits] = await Promise.all([loadHostPolicy(run, source), source.readCommits()]);
  const changes = await policyChanges(source, policy, run.policyPath);
  if (policy === null) {
    const verdict = addFindings(withoutPolicy(commits.length), [noPolicy(run.policyPath), ...changes]);
    return { verdict, cases: [], registry: null };
  }
  const { verdict, cases, registry } = await judgeFacts(source, policy, { ...wishes, today: run.today });
  return { verdict: addFindings(verdict, changes), cases, registry };
}

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
    const places = error.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    const all = places.length === 0 ? error.message : places.slice(0, 10).join("; ");
    throw new Unjudged(
      `The policy cannot be used: ${all}.`,
      "Correct it on the base branch; `toolmark policy lint` shows each place.",
      error,
    );
  }
}

async function readReference(run: GateRun, source: FactSource, reference: Reference): Promise<PolicyFile | null> {
  if (reference.kind === "local") return source.readPolicy(reference.path);
  const { owner, repo, path, ref } = reference;
  const bytes = await mended(readFileAt(run.baselineClient, { owner, repo }, path, ref));
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
