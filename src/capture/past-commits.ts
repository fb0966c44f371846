import { digestOfPatch } from "../diff/digest.ts";
import { runGitSync } from "../git/run.ts";
import { readCommitPatch } from "../git/staged.ts";

/** A commit that the new one replaces or carries. */
export interface PastCommit {
  readonly parents: readonly string[];
  /** Decoded as latin1, one character a byte. */
  readonly message: string;
}

/** Reads commits in one git, in the order asked for; null for one that is not there. */
export function readPastCommits(cwd: string, revs: readonly string[]): readonly (PastCommit | null)[] {
  if (revs.length === 0) return [];
  const output = runGitSync(cwd, ["cat-file", "--batch"], { input: `${revs.join("\n")}\n` });
  const text = output.toString("latin1");
  let at = 0;
  return revs.map(() => {
    const end = text.indexOf("\n", at);
    const [, type, size] = text.slice(at, end).split(" ");
    at = end + 1;
    if (type === undefined || size === undefined || !/^\d+$/.test(size)) return null;
    const body = text.slice(at, at + Number(size));
    at += Number(size) + 1;
    return type === "commit" ? parseCommit(body) : null;
  });
}

function parseCommit(body: string): PastCommit {
  const blank = body.indexOf("\n\n");
  const header = blank < 0 ? body : body.slice(0, blank);
  return {
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ""),
    message: blank < 0 ? "" : body.slice(blank + 2),
  };
}

/** The change digest of a commit that exists, against its first parent. */
export function digestOfCommit(cwd: string, sha: string, commit: PastCommit): string {
  return digestOfPatch(readCommitPatch(cwd, sha, commit.parents[0] ?? null));
}
