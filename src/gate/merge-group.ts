import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import { readPullRequest } from "../github/pull-request.ts";
import type { Finding } from "../policy/verdict.ts";
import type { CommitRecord } from "../record/record.ts";
import { readApprovals } from "./approvals.ts";
import { type FactSource, Unjudged } from "./facts.ts";
import { cloneReader } from "./from-clone.ts";
import { factsFromRest, mended } from "./from-rest.ts";
import { judgeByPolicy } from "./judge-by-policy.ts";
import { addFindings } from "./judge-facts.ts";
import type { Outcome } from "./outcome.ts";
import { rangeFinding } from "./policy-changes.ts";
import type { GateRun } from "./run.ts";
import { carriesUnion, quotedLines, unionOf } from "./squash.ts";

/** A queue's group, as its event tells it. */
export interface MergeGroup {
  readonly base: string;
  readonly head: string;
  readonly branch: string;
  readonly number: number | null;
}

/**
 * Judges a merge queue's group: the pull request's own commits by the policy at the group's base, and the commits that the
 * queue made of them by whether they still say what those said. Posting a green without looking is what makes a required
 * check worthless in a queue.
 */
export async function judgeMergeGroup(run: GateRun, group: MergeGroup): Promise<Outcome> {
  const { client, where } = run;
  const range = { where, base: group.base, branch: group.branch, baseName: group.branch };
  const arriving = factsFromRest(
    client,
    { ...range, head: group.head },
    cloneReader(run.workspace, group.base, group.head),
  );
  if (group.number === null) return judgeArriving(run, arriving);
  const pullRequest = await mended(readPullRequest(client, where, group.number));
  const head = pullRequest.headSha;
  const own = factsFromRest(client, { ...range, head }, cloneReader(run.workspace, group.base, head));
  const judged = await judgeByPolicy(run, own, {
    approvals: (policy, commits) => readApprovals(client, where, pullRequest, policy, commits),
  });
  const [ownCommits, groupCommits] = await Promise.all([own.readCommits(), arriving.readCommits()]);
  if (groupCommits.length === 0 || ownCommits.length === 0) throw nothingToJudge(group);
  if (judged.registry === null) return { ...judged, pullRequest, union: null };
  const union = unionOf(judged.cases);
  const made = madeByQueue(groupCommits, ownCommits);
  const verdict = addFindings(judged.verdict, lostInQueue(made, ownCommits, groupCommits, union, judged.registry));
  return { ...judged, verdict, pullRequest, union };
}

/** A group that names no pull request is judged as it is. */
async function judgeArriving(run: GateRun, arriving: FactSource): Promise<Outcome> {
  const judged = await judgeByPolicy(run, arriving, {});
  return { ...judged, pullRequest: null, union: null };
}

function nothingToJudge(group: MergeGroup): Unjudged {
  return new Unjudged(
    `The queue's group ${group.head.slice(0, 7)} holds no commit beyond its base.`,
    "Take the pull request out of the queue and put it in again.",
  );
}

/** Which commits are whose is told by their names: a committer's name or a subject can be worn by anybody. */
function madeByQueue(group: readonly Commit[], own: readonly Commit[]): readonly Commit[] {
  const names = new Set(own.map((commit) => commit.sha));
  return group.filter((commit) => !names.has(commit.sha));
}

/** A queue that merges or fast-forwards brings the commits themselves; one that squashes or rebases makes new ones. */
function lostInQueue(
  made: readonly Commit[],
  own: readonly Commit[],
  group: readonly Commit[],
  union: CommitRecord | null,
  registry: Registry,
): readonly Finding[] {
  const arrived = new Set(group.map((commit) => commit.sha));
  if (union === null || own.every((commit) => arrived.has(commit.sha))) return [];
  const carried =
    made.some((commit) => carriesUnion(commit.message, union, registry)) || sayTogether(made, union, registry);
  if (carried) return [];
  return [
    rangeFinding({
      level: "warning",
      code: "squash-would-lose-record",
      because: "The commit that the merge queue made does not carry the records of the commits it was made of.",
      remedy: `Take it out of the queue and end its message with: ${quotedLines(union)}`,
    }),
  ];
}

/** After a rebase each new commit carries its own part. */
function sayTogether(made: readonly Commit[], union: CommitRecord, registry: Registry): boolean {
  return union.assistants.every((entry) =>
    made.some((commit) => carriesUnion(commit.message, { ...union, assistants: [entry] }, registry)),
  );
}
