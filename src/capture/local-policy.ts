import { join } from "node:path";
import { existsSync, readFileSync, statSync } from "../machine/files.ts";
import { spawnSync } from "../machine/processes.ts";
import { type CompiledPolicy, parseCompiledPolicy } from "../policy/compiled.ts";

/** Where the policy stands in the worktree. */
export const POLICY_FILE = ".github/toolmark.yml";

/** The policy as compiled for this worktree's hooks. */
export function compiledPolicyPath(gitFolder: string): string {
  return join(gitFolder, "toolmark", "policy");
}

/**
 * The compiled policy, compiled anew first when its source is newer or either is missing. Reading YAML is not for the
 * hook, which has to be small: the CLI beside it does that in a process of its own. Null: there is no policy.
 * `mistaken` is told of a policy that could not be used.
 */
export function readLocalPolicy(
  top: string,
  gitFolder: string,
  cli: string,
  mistaken: () => void,
): CompiledPolicy | null {
  const path = compiledPolicyPath(gitFolder);
  if (isStale(join(top, POLICY_FILE), path)) {
    const compiled = spawnSync(process.execPath, [cli, "hook", "compile-policy", gitFolder], {
      cwd: top,
      stdio: "ignore",
      timeout: COMPILE_TIMEOUT_MS,
      windowsHide: true,
    });
    if (compiled.status === 2) mistaken();
  }
  return existsSync(path) ? parseCompiledPolicy(readFileSync(path, "utf8")) : null;
}

/** A policy of 2 MB takes a second; nothing that takes longer is worth a person's wait. */
const COMPILE_TIMEOUT_MS = 10_000;

function isStale(source: string, compiled: string): boolean {
  const from = statSync(source, { throwIfNoEntry: false, bigint: true });
  const to = statSync(compiled, { throwIfNoEntry: false, bigint: true });
  if (from === undefined) return to !== undefined;
  if (to === undefined || from.mtimeNs > to.mtimeNs) return true;
  return parseCompiledPolicy(readFileSync(compiled, "utf8")) === null;
}
