import { dirname, join } from "node:path";
import { runGitSync } from "../git/run.ts";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "../machine/files.ts";
import { replaceFile } from "../machine/replace-file.ts";
import { type CompiledPolicy, parseCompiledPolicy, writeCompiledPolicy } from "../policy/compiled.ts";
import { compilePolicy, mergePolicies } from "../policy/merge.ts";
import { parsePolicy } from "../policy/parse.ts";
import type { Policy } from "../policy/policy.ts";
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
  replaceFile(path, policy === null ? linesBefore(path) : compileBeside(policy, readPublished(top)));
  chmodSync(path, 0o600);
  // As old as what was read, so that an edit made meanwhile is newer. Rounded up: the clock of files is finer than ours.
  utimesSync(path, new Date(), new Date(Math.ceil(stat.mtimeMs)));
  return policy === null ? "invalid" : "compiled";
}

/**
 * The policy of the branch that everybody starts from, as last fetched. Null where there is none, or none that can be
 * read: then the worktree's stands alone.
 */
function readPublished(top: string): Policy | null {
  const args = ["cat-file", "blob", `refs/remotes/origin/HEAD:${POLICY_FILE}`];
  const bytes = runGitSync(top, args, { okCodes: [0, 128] });
  return bytes.length === 0 ? null : parsePolicy(bytes, { file: POLICY_FILE, ref: "origin/HEAD" }).policy;
}

/** A branch may ask for more recording than what is published, and never switch it off: that is for the merged policy to say. */
function compileBeside(own: Policy, published: Policy | null): string {
  if (published === null) return compilePolicy(mergePolicies(own, []));
  const unless = <Word>(said: Word | null, off: Word, there: Word | null) =>
    said === off && there !== off ? null : said;
  const { settings, recording } = own;
  const adding: Policy = {
    ...own,
    settings: {
      ...settings,
      declaration: unless(settings.declaration, "forbidden-trailer", published.settings.declaration),
    },
    recording: {
      ...recording,
      style: unless(recording.style, "none", published.recording.style),
      lines: unless(recording.lines, "off", published.recording.lines),
    },
  };
  return compilePolicy(mergePolicies(adding, [published]));
}

function linesBefore(path: string): string {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  return parseCompiledPolicy(before) === null ? writeCompiledPolicy(WITHOUT_POLICY) : before;
}
