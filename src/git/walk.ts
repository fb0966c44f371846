import type { Environment } from "./environment.ts";
import { GitError } from "./git-error.ts";
import { streamGit } from "./run.ts";

/**
 * Runs a `git log` over revs: names, `^name`, `a..b`, or `--all`. They go in by stdin, where a name is never an option
 * and any number of them fits. No revs, no commits: git alone would take HEAD.
 */
export function walkHistory(
  cwd: string,
  log: readonly string[],
  revs: readonly string[],
  environment: Environment = {},
): AsyncIterable<Buffer> {
  const names = revs.filter((rev) => rev !== "--all");
  const args = [...log, ...(names.length < revs.length ? ["--all"] : []), "--stdin"];
  return revs.length === 0 ? nothing() : streamGit(cwd, args, { input: `${names.join("\n")}\n`, environment });
}

async function* nothing(): AsyncGenerator<Buffer, void, undefined> {}

/** Refuses what git would take for an option where names cannot go by stdin. `--all` is the one that is meant. */
export function requireNames(revs: readonly string[]): readonly string[] {
  const wrong = revs.find((rev) => rev.startsWith("-") && rev !== "--all");
  if (wrong === undefined) return revs;
  throw new GitError("git-failed", { args: ["rev-parse"], stderr: `bad revision '${wrong}'`, exitCode: null });
}
