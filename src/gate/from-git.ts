import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import type { ToldAhead } from "../git/ahead.ts";
import { type KnownOfChanges, readChanges } from "../git/changes.ts";
import { CutShort, GitError } from "../git/git-error.ts";
import { readAllCommits } from "../git/history.ts";
import { CommitRangeError } from "../git/range.ts";
import { runGit } from "../git/run.ts";
import type { Whereabouts } from "../git/sealed.ts";
import { type ChangeFacts, carriesRecord, type FactSource, type PolicyFile, Unjudged } from "./facts.ts";

/** Commits of a local repository, by object names: all that `head` reaches and none of `excluded` does. */
export interface GitRange {
  readonly cwd: string;
  readonly head: string;
  readonly excluded: readonly string[];
  /** Where the policy counts as it stands. */
  readonly policyRev: string;
  /** What that was called, for the report: `origin/main`. */
  readonly policyName: string;
  /** The branch that would receive the commits; null when not known. */
  readonly branch: string | null;
  /** `owner/name`; null when not known. */
  readonly repository: string | null;
  /** Where the repository lies, if that was asked already. */
  readonly where?: Whereabouts;
  /** What git has told of them, if it was started ahead. */
  readonly ahead?: ToldAhead | null;
}

/** The facts of a range from a git repository: two or three git processes, however many commits. */
export function factsFromGit(range: GitRange): FactSource {
  const { cwd, head, excluded, policyRev } = range;
  const revs = [head, ...excluded.map((sha) => `^${sha}`)];
  let touched: Promise<readonly string[]> | null = null;
  return {
    repository: range.repository,
    branch: range.branch,
    readCommits: () => told(readCommits(range, revs)),
    readChanges: (commits) =>
      told(readChangeFacts(cwd, commits, revs, { where: range.where, patches: range.ahead?.patches() })),
    readPolicy: (path) => told(readPolicyAt(range, path)),
    touches: async (path) => {
      if (excluded.length === 0) return false;
      touched ??= told(readTouched(cwd, policyRev, head));
      return (await touched).some((one) => one === path || one.startsWith(`${path}/`));
    },
  };
}

/** Characters of all messages together: beyond it somebody wants the memory, not the commits. */
const MOST_MESSAGE_TEXT = 200_000_000;

async function readCommits({ cwd, ahead }: GitRange, revs: readonly string[]): Promise<readonly Commit[]> {
  if (ahead != null) {
    try {
      return await collect(readAllCommits(cwd, revs, ahead.log));
    } catch (error) {
      if (!(error instanceof CutShort)) throw error;
    }
  }
  return collect(readAllCommits(cwd, revs));
}

async function collect(batches: AsyncIterable<readonly Commit[]>): Promise<readonly Commit[]> {
  const found: Commit[] = [];
  let size = 0;
  for await (const batch of batches) {
    for (const commit of batch) {
      size += commit.message.length;
      found.push(commit);
    }
    if (size > MOST_MESSAGE_TEXT) {
      throw new Unjudged(
        `The messages of this range are more than ${MOST_MESSAGE_TEXT / 1_000_000} million characters long.`,
        "Judge it in parts: toolmark check A..B.",
      );
    }
  }
  return found;
}

/** Paths, digests and kinds of merge of commits that `revs` reach in a repository. */
export async function readChangeFacts(
  cwd: string,
  commits: readonly Commit[],
  revs: readonly string[],
  known: KnownOfChanges = {},
): Promise<ReadonlyMap<string, ChangeFacts>> {
  if (commits.length === 0) return new Map();
  // Only a commit that carries a record can need its digest, which costs as much as its whole patch.
  const digests = new Set(commits.filter(({ message }) => carriesRecord(message)).map(({ sha }) => sha));
  const wish = {
    digests,
    merges: commits.some(({ parents }) => parents.length > 1),
    others: commits.some(({ sha, parents }) => parents.length < 2 && !digests.has(sha)),
  };
  const changes = await readChanges(cwd, revs, wish, known);
  return new Map(
    commits.map((commit) => {
      const change = changes.get(commit.sha);
      if (change === undefined) {
        throw new Unjudged(`git shows no change for ${commit.sha}.`, "Look for damage with git fsck.");
      }
      return [commit.sha, { change, merge: mergeOf(commit, change), allPaths: true }];
    }),
  );
}

/** A merge's paths are those of its combined diff, which is empty when it did nothing but join. */
function mergeOf(commit: Commit, change: Change): ChangeFacts["merge"] {
  if (commit.parents.length < 2) return "not-a-merge";
  return change.paths.length === 0 ? "clean" : "edited";
}

async function readPolicyAt(range: GitRange, path: string): Promise<PolicyFile | null> {
  if (/[\n\r]/.test(path)) return null;
  const answer = await runGit(range.cwd, ["cat-file", "--batch"], { input: `${range.policyRev}:${path}\n` });
  const end = answer.indexOf("\n");
  const [, type, size] = answer.toString("latin1", 0, end).split(" ");
  if (type !== "blob") return null;
  return { bytes: answer.subarray(end + 1, end + 1 + Number(size)), file: path, ref: range.policyName };
}

/** Every path in which the head differs from where it left the base. */
async function readTouched(cwd: string, base: string, head: string): Promise<readonly string[]> {
  const flags = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff"];
  const paths = await runGit(cwd, [...flags, "--merge-base", base, head]).catch((error: unknown) => {
    if (!(error instanceof GitError) || error.code !== "git-failed") throw error;
    // Unrelated histories, or several bases: then all that differs from the base itself counts.
    return runGit(cwd, [...flags, base, head]);
  });
  return paths.toString("utf8").split("\0");
}

/** A failure of git, told as the reason for which nothing was judged. */
export async function told<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CommitRangeError) throw new Unjudged(sentence(error.message), sentence(error.remedy), error);
    if (error instanceof GitError)
      throw new Unjudged(`git could not tell: ${error.message}`, remedyOfGit(error), error);
    throw error;
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** What to do about a git that gave no answer. */
export function remedyOfGit(error: GitError): string {
  switch (error.code) {
    case "git-missing":
      return "Install git and put it on the PATH.";
    case "no-repository":
      return "Run it inside a clone.";
    case "unsafe-repository":
      return "The folder belongs to somebody else: git config --global --add safe.directory PATH.";
    case "object-missing":
      return "This clone lacks objects: git fetch --refetch --filter=blob:none, or clone it whole.";
    case "git-timeout":
    case "git-failed":
      return "Run the git command that failed by hand, and git fsck.";
  }
}
