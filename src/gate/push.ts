import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import { compareCommits } from "../github/compare.ts";
import { GitHubFailure } from "../github/failure.ts";
import { readNotes, writeNote } from "../github/notes.ts";
import { findPullRequestsOf } from "../github/pull-request.ts";
import { readDefaultBranch } from "../github/repository.ts";
import { readCase } from "../policy/read-case.ts";
import type { Finding } from "../policy/verdict.ts";
import type { CommitRecord } from "../record/record.ts";
import { cloneReader } from "./from-clone.ts";
import { factsFromRest, mended } from "./from-rest.ts";
import { judgeByPolicy } from "./judge-by-policy.ts";
import { addFindings } from "./judge-facts.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { rangeFinding } from "./policy-changes.ts";
import type { GateRun } from "./run.ts";
import { carriesUnion, linesOf, quotedLines, unionOf } from "./squash.ts";

/** What arrived on a branch. */
export interface Push {
  readonly before: string | null;
  readonly after: string;
  readonly branch: string;
}

/** More squashes than this in one push are an import; looking each up would use up the token's quota. */
const MOST_LOOKED_UP = 20;

/**
 * Judges what arrived, by the policy as it stood before. The dialog of a squash can be edited after every check has
 * passed, so this is the one look at what was really merged; a record that got lost on the way is written as a note.
 */
export async function judgePush(run: GateRun, push: Push): Promise<Outcome> {
  const { client, where } = run;
  const base = push.before ?? (await mended(readDefaultBranch(client, where)));
  const range = {
    where,
    base,
    head: push.after,
    branch: push.branch,
    baseName: push.before === null ? base : `${push.branch} before this push`,
  };
  const source = factsFromRest(
    client,
    range,
    push.before === null ? null : cloneReader(run.workspace, base, push.after),
  );
  const commits = await source.readCommits();
  if (commits.length === 0) {
    return outcomeOf({ verdict: "pass", policy: null, commits: 0, findings: [], waived: [], unjudged: null });
  }
  const judged = await judgeByPolicy(run, source, {});
  if (judged.registry === null) return { ...judged, pullRequest: null, union: null };
  const findings = await checkSquashes(run, commits, judged.registry);
  return { ...judged, verdict: addFindings(judged.verdict, findings), pullRequest: null, union: null };
}

async function checkSquashes(
  run: GateRun,
  commits: readonly Commit[],
  registry: Registry,
): Promise<readonly Finding[]> {
  const suspects = commits.filter((commit) => commit.parents.length === 1).slice(-MOST_LOOKED_UP);
  const findings: Finding[] = [];
  for (const commit of suspects) {
    const union = await readUnionOf(run, commit, registry);
    if (union === null || carriesUnion(commit.message, union, registry)) continue;
    findings.push(await mendLoss(run, commit, union));
  }
  return findings;
}

/** What the pull request's commits said that this one commit was made of; null when it is nobody's squash. */
async function readUnionOf(run: GateRun, commit: Commit, registry: Registry): Promise<CommitRecord | null> {
  const { client, where } = run;
  const [parent = ""] = commit.parents;
  const origins = await originsOf(run, commit.sha);
  const origin = origins.find((one) => one.mergeSha === commit.sha && one.headSha !== commit.sha);
  if (origin === undefined) return null;
  const { commits, total } = await mended(compareCommits(client, where, parent, origin.headSha));
  if (commits.length !== total) return null;
  return unionOf(commits.map((one) => readCase({ commit: one, change: null, merge: "not-a-merge", registry })));
}

/** None where the host cannot tell (not all have that question) or the token may not ask: the commits are judged anyway. */
async function originsOf(run: GateRun, sha: string): ReturnType<typeof findPullRequestsOf> {
  const asked = findPullRequestsOf(run.client, run.where, sha).catch((error: unknown) => {
    if (error instanceof GitHubFailure && (error.code === "not-found" || error.code === "forbidden")) return [];
    throw error;
  });
  return mended(asked);
}

async function mendLoss(run: GateRun, commit: Commit, union: CommitRecord): Promise<Finding> {
  const lines = linesOf(union);
  const noted = await writeUnion(run, commit.sha, lines);
  const finding = rangeFinding({
    level: "warning",
    code: "squash-would-lose-record",
    because: `The squash ${commit.sha.slice(0, 7)} lost the record of the commits it was made of: ${quotedLines(union)}.`,
    remedy: noted
      ? "Nothing: the record was written to refs/notes/toolmark; `git fetch origin refs/notes/toolmark` shows it."
      : "Keep the trailers when squashing. With contents: write this job writes the record to refs/notes/toolmark by itself.",
  });
  return { ...finding, commit: commit.sha, subject: commit.message.split("\n", 1)[0] ?? "" };
}

/** Whether the note is there now. A token that may not write is no failure: the finding says so. */
async function writeUnion(run: GateRun, sha: string, lines: readonly string[]): Promise<boolean> {
  try {
    const notes = await readNotes(run.client, run.where);
    await writeNote(run.client, run.where, notes, sha, `${lines.join("\n")}\n`);
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure) return false;
    throw error;
  }
}
