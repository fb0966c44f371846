import { DIFF_FLAGS } from "./changes.ts";
import { GitError } from "./git-error.ts";
import { runGitSync } from "./run.ts";
import { locateSync, makeSeal, type Whereabouts } from "./sealed.ts";

/**
 * The staged change as a patch against a commit, by any name, or against nothing (null): what a commit made now would
 * add and remove. While amending that commit is HEAD's first parent. Obeys GIT_INDEX_FILE, by which git shows a hook
 * the index of `commit -a` and `commit -- path`. Two git processes.
 */
export function readStagedDiff(cwd: string, against: string | null): Buffer {
  const where = locateSync(cwd, against === null ? [] : [against]);
  const [base = null] = where.revs;
  if (against !== null && base === null) {
    throw new GitError("git-failed", {
      args: ["rev-parse", against],
      stderr: `unknown revision ${against}`,
      exitCode: null,
    });
  }
  return diffIndex(cwd, where, base);
}

/** The patch of a commit that exists against its first parent (null: a root), for hooks; `readChanges` reads many. */
export function readCommitPatch(cwd: string, sha: string, parent: string | null): Buffer {
  const where = locateSync(cwd, []);
  const base = parent ?? EMPTY_TREES[where.objectFormat] ?? "";
  return runSealed(cwd, where, ["diff-tree", "-r", "--patch", ...DIFF_FLAGS, base, sha, "--"]);
}

/**
 * Whether a patch that git drew outside a seal may be another inside: a file that git takes for a binary, or shows as
 * text although it holds a NUL, may be so by its bytes or by an attribute of the checked-out tree.
 */
export function mayDependOnAttributes(patch: Buffer): boolean {
  // Content stands behind a sign, so a line that begins like this is git's own.
  return patch.includes("\nBinary files ") || patch.includes(0);
}

const EMPTY_TREES: { readonly [format: string]: string } = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

function diffIndex(cwd: string, where: Whereabouts, against: string | null): Buffer {
  const base = against ?? EMPTY_TREES[where.objectFormat] ?? "";
  return runSealed(cwd, where, ["diff-index", "--cached", "--patch", ...DIFF_FLAGS, base, "--"]);
}

function runSealed(cwd: string, where: Whereabouts, args: readonly string[]): Buffer {
  const seal = makeSeal(where);
  if (seal === null) return runGitSync(cwd, args);
  try {
    return runGitSync(cwd, args, { environment: seal.environment });
  } catch (error) {
    // A split index keeps its other half in the real git directory, and a partial clone fetches from there.
    if (!(error instanceof GitError)) throw error;
  } finally {
    seal.remove();
  }
  return runGitSync(cwd, args);
}
