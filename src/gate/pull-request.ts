import { evidenceFromPullRequest } from "../evidence/from-pull-request.ts";
import { compareCommits } from "../github/compare.ts";
import { type PullRequest, readPullRequest } from "../github/pull-request.ts";
import { readBranchTip } from "../github/repository.ts";
import { readApprovals } from "./approvals.ts";
import { type FactSource, Unjudged } from "./facts.ts";
import { cloneReader } from "./from-clone.ts";
import { factsFromRest, mended } from "./from-rest.ts";
import { judgeByPolicy } from "./judge-by-policy.ts";
import type { Outcome } from "./outcome.ts";
import type { GateRun } from "./run.ts";
import { unionOf } from "./squash.ts";

/** Where a pull request stood when we began to look. */
interface Position {
  readonly head: string;
  readonly baseRef: string;
}

const MOST_STARTS = 3;

/**
 * Judges a pull request as it is now. The pull request is read last: if it has moved on from what was judged, or was
 * retargeted, all of it starts again, so that a push during the run can never be covered by an earlier look.
 */
export async function judgePullRequest(
  run: GateRun,
  number: number,
  told: { readonly head: string | null; readonly baseRef: string | null },
): Promise<Outcome> {
  const { client, where } = run;
  const read = () => mended(readPullRequest(client, where, number));
  let position: Position | null =
    told.head === null || told.baseRef === null ? null : { head: told.head, baseRef: told.baseRef };
  for (let start = 1; start <= MOST_STARTS; start += 1) {
    position ??= positionOf(await read());
    const attempt = await judgeAt(run, position, read);
    if (attempt.outcome !== null) return attempt.outcome;
    position = attempt.moved;
  }
  throw new Unjudged(
    `The pull request moved ${MOST_STARTS} times while it was being read.`,
    "Run the job again when nobody is pushing.",
  );
}

function positionOf(pullRequest: PullRequest): Position {
  return { head: pullRequest.headSha, baseRef: pullRequest.baseRef };
}

type Attempt =
  | { readonly outcome: Outcome; readonly moved: null }
  | { readonly outcome: null; readonly moved: Position };

async function judgeAt(run: GateRun, position: Position, read: () => Promise<PullRequest>): Promise<Attempt> {
  let latest: Promise<PullRequest> | null = null;
  const pullRequest = () => {
    latest ??= read();
    return latest;
  };
  try {
    const outcome = await judgeOnce(run, position, pullRequest);
    const now = positionOf(await pullRequest());
    return isSame(now, position) ? { outcome, moved: null } : { outcome: null, moved: now };
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    // A head that was force-pushed away answers "not found"; only if it did not move is that the reason.
    const now = positionOf(await read());
    if (isSame(now, position)) throw error;
    return { outcome: null, moved: now };
  }
}

function isSame(a: Position, b: Position): boolean {
  return a.head === b.head && a.baseRef === b.baseRef;
}

async function judgeOnce(run: GateRun, position: Position, pullRequest: () => Promise<PullRequest>): Promise<Outcome> {
  const { client, where } = run;
  const base = await mended(readBranchTip(client, where, position.baseRef));
  const range = { where, base, head: position.head, branch: position.baseRef, baseName: position.baseRef };
  const source = factsFromRest(client, range, cloneReader(run.workspace, base, position.head));
  const judged = await judgeByPolicy(run, source, {
    approvals: async (policy, commits) => readApprovals(client, where, await pullRequest(), policy, commits),
    marks: async (registry) => {
      const { headRef, body, authorLogin } = await pullRequest();
      return evidenceFromPullRequest({ branch: headRef, body, authorLogin: authorLogin ?? "" }, registry);
    },
  });
  const now = await pullRequest();
  if (!isSame(positionOf(now), position)) return { ...judged, pullRequest: now, union: null };
  await requireCounted(run, source, now);
  if (judged.registry === null) return { ...judged, pullRequest: now, union: null };
  return { ...judged, pullRequest: now, union: unionOf(judged.cases) };
}

/**
 * Holds the list against the pull request's own count. It may be shorter only when the base has taken some of the commits
 * in since the pull request last moved; then the list from where the base stood at that time has them all.
 */
async function requireCounted(run: GateRun, source: FactSource, now: PullRequest): Promise<void> {
  const { length } = await source.readCommits();
  if (length === 0) {
    throw new Unjudged(
      "There is no commit to judge: the base branch has all of them already.",
      "Close the pull request, or push what it is about.",
    );
  }
  if (length >= now.commits) return;
  const then = await mended(compareCommits(run.client, run.where, now.staleBaseSha, now.headSha));
  if (then.commits.length === then.total && then.total >= now.commits) return;
  throw new Unjudged(
    `The host lists ${length} commits and counts ${now.commits} in the pull request, so some would go unseen.`,
    "Update the branch from its base, or run the job again in a minute; the count sometimes follows late.",
  );
}
