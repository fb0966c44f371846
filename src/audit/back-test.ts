import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import { readChanges } from "../git/changes.ts";
import type { Case } from "../policy/case.ts";
import { prepareJudge } from "../policy/judge.ts";
import { isDeclarationRequired, needsPaths } from "../policy/merge.ts";
import type { EffectivePolicy, JudgeContext } from "../policy/policy.ts";
import type { Finding, WaivedFinding } from "../policy/verdict.ts";

/** A commit of an audit, and what a policy would have said of it; no findings when it was held against none. */
export interface AuditedCase {
  readonly case: Case;
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Commits whose changes are asked of git at once: enough to make a process worth its start, few enough to hold. */
const BATCH = 1_000;

/** Holds a history against a policy as it stands today: what would it have said, commit by commit. */
export async function* backTest(
  cwd: string,
  cases: AsyncIterable<readonly Case[]>,
  policy: EffectivePolicy,
  context: JudgeContext,
): AsyncGenerator<readonly AuditedCase[], void, undefined> {
  const judgeCase = prepareJudge(policy, context);
  for await (const batch of inBatches(cases)) {
    const changes = await readNeeded(cwd, batch, policy);
    yield batch.map((read) => {
      const change = changes.get(read.commit.sha);
      const whole = change === undefined ? read : withChange(read, change);
      const { findings, waived } = judgeCase(whole);
      return { case: whole, findings, waived };
    });
  }
}

async function* inBatches(cases: AsyncIterable<readonly Case[]>): AsyncGenerator<readonly Case[], void, undefined> {
  let batch: Case[] = [];
  for await (const read of cases) {
    batch.push(...read);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Changes of the batch, when the judgement of any of its commits depends on them. */
async function readNeeded(
  cwd: string,
  batch: readonly Case[],
  policy: EffectivePolicy,
): Promise<ReadonlyMap<string, Change>> {
  const paths = needsPaths(policy);
  const merges = isDeclarationRequired(policy);
  const needed = batch.filter(
    ({ commit, assistants, record }) =>
      (paths && assistants.length > 0) || record !== null || (merges && commit.parents.length > 1),
  );
  if (needed.length === 0) return new Map();
  // Only a record's own digest is ever compared.
  const digests = new Set(batch.filter(({ record }) => record !== null).map(({ commit }) => commit.sha));
  const changes = new Map(await readChanges(cwd, revsOf(batch.map((read) => read.commit)), { digests }));
  for (const { commit } of needed) {
    if (changes.has(commit.sha)) continue;
    // A clock that ran backwards put a child before its parent: ask for this commit alone.
    for (const [sha, change] of await readChanges(cwd, revsOf([commit]), { digests })) changes.set(sha, change);
  }
  return changes;
}

/** The commits and nothing else: these, without whatever their parents outside of them reach. */
function revsOf(commits: readonly Commit[]): readonly string[] {
  const inside = new Set(commits.map((commit) => commit.sha));
  const parents = new Set(commits.flatMap((commit) => commit.parents).filter((sha) => !inside.has(sha)));
  return [...inside, ...[...parents].map((sha) => `^${sha}`)];
}

/** A merge whose combined diff is empty did nothing but join. */
function withChange(read: Case, change: Change): Case {
  if (read.commit.parents.length < 2) return { ...read, change };
  return { ...read, change, merge: change.paths.length === 0 ? "clean" : "edited" };
}
