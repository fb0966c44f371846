import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import { changeOfHostFiles } from "../diff/host-files.ts";
import type { Client } from "../github/client.ts";
import { type FileList, readCommitFiles, readFilesBetween } from "../github/commit-files.ts";
import { type Comparison, compareCommits } from "../github/compare.ts";
import { GitHubFailure, remedyOf } from "../github/failure.ts";
import { proveFiles } from "../github/objects.ts";
import { type RepositoryName, readEntryId, readFileAt } from "../github/repository.ts";
import { type ChangeFacts, type FactSource, Unjudged } from "./facts.ts";
import { readMerge } from "./merge-kind.ts";

/** A range on a host, both ends as object names. */
export interface HostRange {
  readonly where: RepositoryName;
  /** The left end: the policy counts as it stands here. */
  readonly base: string;
  readonly head: string;
  /** The branch that would receive the commits. */
  readonly branch: string | null;
  /** What the policy's ref is called in the report, `main`; the sha when there is no name. */
  readonly baseName: string;
}

/** A clone that may serve what costs a request for each commit; null for a commit it does not hold. */
export type CloneReader = (commits: readonly Commit[]) => Promise<ReadonlyMap<string, ChangeFacts> | null>;

/** Requests at a time: enough to hide the distance, few enough not to look like an attack. */
const AT_ONCE = 8;

/** The facts of a range from a host's REST API. Nothing is read until it is asked for, and nothing twice. */
export function factsFromRest(client: Client, range: HostRange, clone: CloneReader | null): FactSource {
  const { where, base, head } = range;
  let comparison: Promise<Comparison> | null = null;
  const compare = () => {
    comparison ??= mended(compareCommits(client, where, base, head));
    return comparison;
  };
  return {
    repository: `${where.owner}/${where.repo}`,
    branch: range.branch,
    readCommits: async () => requireWhole(await compare()),
    readChanges: async (commits) => {
      const fromClone = clone === null ? null : await clone(commits);
      const missing = commits.filter((commit) => fromClone?.get(commit.sha) === undefined);
      const fromHost = await mended(readAll(client, where, missing));
      return new Map([...(fromClone ?? []), ...fromHost]);
    },
    readPolicy: async (path) => {
      const bytes = await mended(readFileAt(client, where, path, base));
      return bytes === null ? null : { bytes, file: path, ref: range.baseName };
    },
    touches: async (path) => {
      const { paths, mergeBase } = await compare();
      if (paths !== null) return paths.some((changed) => changed === path || changed.startsWith(`${path}/`));
      const at = (ref: string) => mended(readEntryId(client, where, path, ref));
      return (await at(mergeBase)) !== (await at(head));
    },
  };
}

/** All commits, or none: a list shorter than the host's own count is no list. */
function requireWhole(comparison: Comparison): readonly Commit[] {
  if (comparison.commits.length === comparison.total) return comparison.commits;
  throw new Unjudged(
    `The host lists ${comparison.commits.length} of the ${comparison.total} commits it counts, so some would go unseen.`,
    "Run the job again; if it stays so, let the workflow check the repository out and run `toolmark check` on the clone.",
  );
}

/** A failure of the host, told as the reason for which nothing was judged. */
export async function mended<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GitHubFailure) throw new Unjudged(error.message, remedyOf(error), error);
    throw error;
  }
}

async function readAll(
  client: Client,
  where: RepositoryName,
  commits: readonly Commit[],
): Promise<Map<string, ChangeFacts>> {
  const found = new Map<string, ChangeFacts>();
  const queue = [...commits];
  const work = async () => {
    for (let commit = queue.shift(); commit !== undefined; commit = queue.shift()) {
      found.set(commit.sha, await readOne(client, where, commit));
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, commits.length) }, work));
  return found;
}

async function readOne(client: Client, where: RepositoryName, commit: Commit): Promise<ChangeFacts> {
  const found = await readCommitFiles(client, where, commit.sha);
  const list = { ...found, files: await proveFiles(client, where, commit.parents[0], found.files) };
  const [, ...others] = commit.parents;
  if (others.length === 0) return { change: changeOf(list, null), merge: "not-a-merge", allPaths: list.complete };
  const lists: FileList[] = [list];
  for (const parent of others) lists.push(await readFilesBetween(client, where, parent, commit.sha));
  const { kind, paths } = readMerge(lists);
  return { change: changeOf(list, paths), merge: kind, allPaths: list.complete };
}

/** A list cut short still names paths, but proves no digest. For an unclear merge its paths are all of its first parent's. */
function changeOf(list: FileList, paths: readonly string[] | null): Change {
  const change = changeOfHostFiles(list.files);
  const named = { ...change, paths: paths ?? change.paths };
  if (list.complete) return named;
  const unverified = change.unverified.length > 0 ? change.unverified : [list.files.at(-1)?.path ?? ""];
  return { ...named, digest: null, unverified };
}
