import type { GitFolder } from "../machine/git-folder.ts";
import type { GitCommand } from "./command-line.ts";

/**
 * What kind of commit is being made. Only in `new` and `amend` does whoever stands around count as evidence: everything
 * else moves what was written before, and the mover is never blamed.
 */
export type Occasion =
  | { readonly kind: "new" }
  /** HEAD still is the commit that is replaced. */
  | { readonly kind: "amend" }
  /** A squash or fixup of a rebase: HEAD and these commits become one, in HEAD's place. */
  | { readonly kind: "melted"; readonly parts: readonly string[] }
  /** `merge --squash`: these commits become one, on top of HEAD. */
  | { readonly kind: "gathered"; readonly parts: readonly string[] }
  /** A commit that git brings from elsewhere. `from` is the original where git names it. */
  | {
      readonly kind: "carried";
      readonly how: "pick" | "revert" | "merge" | "clean-merge";
      readonly from: string | null;
    };

/** Subcommands that move commits. `pull` ends in a merge or a rebase. */
const MOVERS = new Set(["rebase", "cherry-pick", "revert", "merge", "pull", "am"]);

/** Tells the occasion from what git is in the middle of and from the command that runs the hook. */
export function tellOccasion(folder: GitFolder, git: GitCommand, untouchedMerge: () => boolean): Occasion {
  if (folder.rebase !== null && folder.fixups.length > 0) return { kind: "melted", parts: folder.fixups };
  // Also a reword: the sequencer has picked the commit already and now amends its text.
  if (git.amend) return { kind: "amend" };
  const mover = [git.command, git.driver].find((command) => command !== null && MOVERS.has(command)) ?? null;
  if (mover !== null) return carriedBy(mover, folder, git);
  if (folder.conflicted) return { kind: "carried", how: "pick", from: folder.rebased };
  if (folder.squashMessage !== null) return { kind: "gathered", parts: squashedCommits(folder.squashMessage) };
  if (folder.merging) return { kind: "carried", how: "merge", from: null };
  if (folder.reverted !== null) return { kind: "carried", how: "revert", from: folder.reverted };
  if (folder.picked !== null) return { kind: "carried", how: "pick", from: folder.picked };
  // Nothing is known of the command: a rebase in progress is then more likely the writer's than a person.
  if (git.command === null && folder.rebase !== null) return { kind: "carried", how: "pick", from: folder.rebased };
  // `cherry-pick -n` and `revert -n` leave their message and the tree they made; whoever changed that tree wrote something.
  if (folder.mergeMessage !== null && untouchedMerge()) {
    return { kind: "carried", how: /^Revert "/.test(folder.mergeMessage) ? "revert" : "pick", from: null };
  }
  return { kind: "new" };
}

function carriedBy(mover: string, folder: GitFolder, git: GitCommand): Occasion {
  if (mover === "revert") return { kind: "carried", how: "revert", from: folder.reverted };
  if (folder.rebase === null && (mover === "merge" || mover === "pull")) {
    // A merge that needs a `git commit` of its own, or is told to go on, was stopped by a conflict.
    const stopped =
      git.command === "commit" || git.arguments.some((word) => word.length > 4 && "--continue".startsWith(word));
    return { kind: "carried", how: stopped ? "merge" : "clean-merge", from: null };
  }
  return { kind: "carried", how: "pick", from: folder.picked ?? folder.rebased };
}

/** The commits that a SQUASH_MSG lists, oldest first (git writes the newest first); every other line of it is a stranger's text. */
function squashedCommits(message: string): readonly string[] {
  return [...message.matchAll(/^commit ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "").reverse();
}
