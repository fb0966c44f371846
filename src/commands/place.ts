import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bundle } from "../setup/bundle-plan.ts";
import type { Place } from "../setup/hooks-folder.ts";
import { Refusal } from "./terminal.ts";

/** Where a command stands. @throws Refusal outside of a worktree. */
export async function findPlaceOrRefuse(cwd: string): Promise<Place> {
  const { findPlace } = await import("../setup/hooks-folder.ts");
  const { GitError } = await import("../git/git-error.ts");
  try {
    return await findPlace(cwd);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why = error.code === "no-repository" ? "" : ` (${error.code})`;
    throw new Refusal(
      3,
      `this is no worktree of a git repository${why}`,
      "go into one, or make one with git init, and try again",
    );
  }
}

/** The package that runs now; null when it runs from its sources. */
export async function findBundleHere(): Promise<Bundle | null> {
  const { findBundle } = await import("../setup/bundle-plan.ts");
  return findBundle(dirname(fileURLToPath(import.meta.url)));
}
