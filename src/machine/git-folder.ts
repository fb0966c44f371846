import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/**
 * What git is in the middle of, photographed from the files of one worktree's git folder. The names are git's own
 * (gitrepository-layout and sequencer.c); a file that is absent or cannot be read gives null.
 */
export interface GitFolder {
  /** This worktree's git folder, as the hook was told it. */
  readonly path: string;
  /** The folder shared by all worktrees of the repository. */
  readonly common: string;
  /** A rebase in progress, by its back end. */
  readonly rebase: "merge" | "apply" | null;
  /** During a squash or fixup: the commits melted into HEAD so far, oldest first. */
  readonly fixups: readonly string[];
  /** The commit that a rebase is at; null when none is, or git does not say. */
  readonly rebased: string | null;
  /** Whether the rebase stopped because it could not apply that commit; not where it stopped for somebody to edit. */
  readonly conflicted: boolean;
  /** CHERRY_PICK_HEAD: stands only after a conflict, and while `rebase` stops at one. */
  readonly picked: string | null;
  /** REVERT_HEAD: stands only after a conflict. */
  readonly reverted: string | null;
  /** Whether MERGE_HEAD stands. */
  readonly merging: boolean;
  /** SQUASH_MSG, after `merge --squash`. */
  readonly squashMessage: string | null;
  /** MERGE_MSG: left by a merge, a conflict, and `cherry-pick -n`. */
  readonly mergeMessage: string | null;
}

/** Photographs the git folder that a hook's message file lies in. */
export function readGitFolder(path: string): GitFolder {
  const read = (name: string) => readFileOrNull(join(path, name));
  const rebase = existsSync(join(path, "rebase-merge"))
    ? "merge"
    : existsSync(join(path, "rebase-apply"))
      ? "apply"
      : null;
  return {
    path,
    common: commonFolder(path),
    rebase,
    fixups: (read("rebase-merge/current-fixups") ?? "").split("\n").flatMap(lastObjectName),
    rebased:
      [read("rebase-merge/stopped-sha"), read("rebase-apply/original-commit"), lastDone(read("rebase-merge/done"))]
        .flatMap((text) => lastObjectName(text ?? ""))
        .at(0) ?? null,
    conflicted:
      existsSync(join(path, "rebase-merge/stopped-sha")) &&
      !existsSync(join(path, "rebase-merge/amend")) &&
      existsSync(join(path, "MERGE_MSG")),
    picked: firstLine(read("CHERRY_PICK_HEAD")),
    reverted: firstLine(read("REVERT_HEAD")),
    merging: existsSync(join(path, "MERGE_HEAD")),
    squashMessage: read("SQUASH_MSG"),
    mergeMessage: read("MERGE_MSG"),
  };
}

/** The folder shared by all worktrees: itself, unless git left a `commondir` file in it. */
export function commonFolder(path: string): string {
  const pointer = firstLine(readFileOrNull(join(path, "commondir")));
  if (pointer === null) return path;
  return isAbsolute(pointer) ? pointer : join(path, pointer);
}

/** The folder of a path, `.git` for a bare name, as git runs its hooks at the top of the worktree. */
export function folderOfMessage(messageFile: string): string {
  const folder = dirname(messageFile);
  return folder === "." ? ".git" : folder;
}

function lastDone(done: string | null): string | null {
  return done?.trimEnd().split("\n").at(-1) ?? null;
}

/** The object name in a line such as `fixup 0123…` or `pick 0123… # subject`; none when there is none. */
function lastObjectName(line: string): string[] {
  const word = line.split(/\s+/).find((part) => /^[0-9a-f]{7,64}$/.test(part));
  return word === undefined ? [] : [word];
}

function firstLine(text: string | null): string | null {
  const line = text?.split("\n", 1)[0]?.trim() ?? "";
  return line === "" ? null : line;
}

function readFileOrNull(path: string): string | null {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}
