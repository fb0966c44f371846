import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "../machine/replace-file.ts";
import { type CompiledPolicy, parseCompiledPolicy, writeCompiledPolicy } from "../policy/compiled.ts";
import { compilePolicy, mergePolicies } from "../policy/merge.ts";
import { parsePolicy } from "../policy/parse.ts";
import { compiledPolicyPath, POLICY_FILE } from "./local-policy.ts";

/** What recording goes by where no policy says anything. */
const WITHOUT_POLICY: CompiledPolicy = {
  digest: "none",
  declaration: "optional",
  local: "warn",
  record: { style: "assisted-by", lines: "exact", notes: false },
  assistants: [],
};

/**
 * Compiles the worktree's policy for its hooks. A policy with mistakes in it leaves in force what was compiled before:
 * hooks fail open, and a half-written file must not take recording away.
 */
export function compileLocalPolicy(top: string, gitFolder: string): "compiled" | "no-policy" | "invalid" {
  const source = join(top, POLICY_FILE);
  const path = compiledPolicyPath(gitFolder);
  const stat = statSync(source, { throwIfNoEntry: false });
  if (stat === undefined) {
    rmSync(path, { force: true });
    return "no-policy";
  }
  const { policy } = parsePolicy(readFileSync(source), { file: POLICY_FILE, ref: null });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceFile(path, policy === null ? linesBefore(path) : compilePolicy(mergePolicies(policy, [])));
  chmodSync(path, 0o600);
  // As old as what was read, so that an edit made meanwhile is newer. Rounded up: the clock of files is finer than ours.
  utimesSync(path, new Date(), new Date(Math.ceil(stat.mtimeMs)));
  return policy === null ? "invalid" : "compiled";
}

function linesBefore(path: string): string {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  return parseCompiledPolicy(before) === null ? writeCompiledPolicy(WITHOUT_POLICY) : before;
}
