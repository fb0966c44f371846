import type { Commit } from "../commit/commit.ts";
import { GitError } from "../git/git-error.ts";
import { CommitRangeError, resolveRange } from "../git/range.ts";
import { runGit } from "../git/run.ts";
import { Unjudged } from "./facts.ts";
import { readChangeFacts } from "./from-git.ts";
import type { CloneReader } from "./from-rest.ts";

/**
 * Reads changes from a checkout in the job's workspace, when it holds all the commits and their parents; otherwise the
 * host is asked. The checkout is data: which commits there are and what they say still comes from the host.
 */
export function cloneReader(workspace: string | null, base: string, head: string): CloneReader | null {
  if (workspace === null) return null;
  return async (commits) => {
    try {
      if (!(await holdsAll(workspace, commits))) return null;
      const range = await resolveRange(workspace, { base, head });
      return await readChangeFacts(workspace, commits, [range.head, `^${base}`]);
    } catch (error) {
      // No git, no clone, a shallow one, somebody else's: the host serves as well, only slower.
      if (error instanceof GitError || error instanceof CommitRangeError || error instanceof Unjudged) return null;
      throw error;
    }
  };
}

async function holdsAll(cwd: string, commits: readonly Commit[]): Promise<boolean> {
  const names = new Set(commits.flatMap((commit) => [commit.sha, ...commit.parents]));
  const out = await runGit(cwd, ["cat-file", "--batch-check=%(objecttype)"], { input: `${[...names].join("\n")}\n` });
  const types = out.toString("latin1").trim().split("\n");
  return types.length === names.size && types.every((type) => type === "commit");
}
