import { DIFF_FLAGS } from "./changes.ts";
import { runGitSync } from "./run.ts";

/** The commit a staged change is measured against: HEAD, while amending HEAD's first parent; null for a root. */
export function readStagedBase(cwd: string, options: { readonly amending: boolean }): string | null {
  const rev = options.amending ? "HEAD^1" : "HEAD";
  const out = runGitSync(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`], {
    okCodes: [0, 1, 128],
  });
  const lines = out.toString("latin1").trim().split("\n");
  return /^[0-9a-f]{40,64}$/.test(lines.at(-1) ?? "") ? (lines.at(-1) ?? null) : null;
}

/**
 * The staged change as a patch for `digestOfPatch` and `parseDiff`, against a full object name, or against nothing
 * (null). Obeys GIT_INDEX_FILE, with which git shows a hook the index of `commit -a` and `commit -- path`.
 */
export function readStagedDiff(cwd: string, against: string | null): Buffer {
  const base = against ?? emptyTree(cwd);
  return runGitSync(cwd, ["diff-index", "--cached", "--patch", ...DIFF_FLAGS, base, "--"]);
}

function emptyTree(cwd: string): string {
  return runGitSync(cwd, ["hash-object", "-t", "tree", "--stdin"], { input: "" }).toString("latin1").trim();
}
