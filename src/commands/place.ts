import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompiledPolicy } from "../policy/compiled.ts";
import type { Bundle } from "../setup/bundle-plan.ts";
import type { Place } from "../setup/hooks-folder.ts";
import { Refusal, type Terminal } from "./terminal.ts";

/** Where a command stands. @throws Refusal outside of a worktree. */
export async function findPlaceOrRefuse(cwd: string): Promise<Place> {
  const { findPlace } = await import("../setup/hooks-folder.ts");
  const { GitError } = await import("../git/git-error.ts");
  try {
    return await findPlace(cwd);
  } catch (error) {
    if (!(error instanceof GitError) || error.code === "git-missing") throw error;
    const why = error.code === "no-repository" ? "" : ` (${error.code})`;
    throw new Refusal(
      3,
      `this is no worktree of a git repository${why}`,
      "go into one, or make one with git init, and try again",
    );
  }
}

/** The policy as compiled for the hooks of this worktree, compiled anew where it is stale; null where there is none. */
export async function readPolicyHere(
  top: string,
  gitFolder: string,
  terminal: Pick<Terminal, "err">,
): Promise<CompiledPolicy | null> {
  const { POLICY_FILE, readLocalPolicy } = await import("../capture/local-policy.ts");
  return readLocalPolicy(top, gitFolder, await findCliHere(), () =>
    terminal.err(`toolmark: ${POLICY_FILE} has mistakes and is not followed; \`toolmark policy lint\` tells which\n`),
  );
}

/** The program that runs now, for what it starts in a process of its own. */
export async function findCliHere(): Promise<string> {
  const { findCli } = await import("../setup/bundle-plan.ts");
  return findCli(dirname(fileURLToPath(import.meta.url)));
}

/** The package that runs now; null when it runs from its sources. */
export async function findBundleHere(): Promise<Bundle | null> {
  const { findBundle } = await import("../setup/bundle-plan.ts");
  return findBundle(dirname(fileURLToPath(import.meta.url)));
}
