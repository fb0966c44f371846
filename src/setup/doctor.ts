import { join } from "node:path";
import { compiledPolicyPath, POLICY_FILE } from "../capture/local-policy.ts";
import { runGitSync } from "../git/run.ts";
import { readEnvironment } from "../machine/environment.ts";
import { existsSync, readFileSync, statSync } from "../machine/files.ts";
import { spawnSync } from "../machine/processes.ts";
import { type Bundle, stateFolder } from "./bundle-plan.ts";
import { HOOK_NAMES, hasOurLine, isOurFile, isOurLineFirst } from "./hook-line.ts";
import type { Place } from "./hooks-folder.ts";
import { readBytes } from "./plan.ts";

/** One thing that was looked at. */
export interface Examined {
  readonly well: boolean;
  /** What was found, one sentence. */
  readonly found: string;
  /** The one thing to do about it; null when all is well. */
  readonly remedy: string | null;
}

const AGAIN = "run toolmark init again";
const LET_IN = "git sparse-checkout add .github";

/** Looks at everything that has to be in place for a commit to be recorded. Changes nothing. */
export function examine(place: Place, bundle: Bundle | null): readonly Examined[] {
  const { hooks } = place;
  if (hooks.kind === "none") return [ill(hooks.reason, "unset core.hooksPath, then run toolmark init")];
  return [...examineHooks(hooks.path), ...examineState(place, bundle), ...examineNode(place), ...examinePolicy(place)];
}

function examineHooks(folder: string): readonly Examined[] {
  return HOOK_NAMES.map((name) => {
    const path = join(folder, name);
    const text = readBytes(path);
    if (text === null) return ill(`${path} is missing`, AGAIN);
    const ours = isOurFile(text);
    if (!ours && !hasOurLine(text)) return ill(`${path} does not run Toolmark`, AGAIN);
    if (!ours && !isOurLineFirst(text))
      return ill(
        `${path} does other things before it runs Toolmark`,
        "move the line that ends in '# toolmark' to the top",
      );
    if (!isRunnable(path)) return ill(`${path} is not executable, so git does not run it`, `chmod +x '${path}'`);
    return well(`${path} runs Toolmark first`);
  });
}

/** Husky starts its files by name; git only what is executable. */
function isRunnable(path: string): boolean {
  return path.replaceAll("\\", "/").includes("/.husky/") || (statSync(path).mode & 0o111) !== 0;
}

function examineState(place: Place, bundle: Bundle | null): readonly Examined[] {
  const bin = join(stateFolder(place.common), "bin");
  const needed = [
    "hook.cjs",
    "recorder.js",
    "witness.cjs",
    "cli.cjs",
    "command.cjs",
    "lookout.sh",
    "journal",
    ...HOOK_NAMES,
  ];
  const missing = needed.filter((name) => !existsSync(join(bin, name)));
  if (missing.length > 0) return [ill(`${bin} lacks ${missing.join(", ")}`, AGAIN)];
  const older = (bundle?.scripts ?? []).filter(
    ({ path, as }) => !readFileSync(path).equals(readFileSync(join(bin, as))),
  );
  if (older.length > 0) return [ill(`${bin} holds another version than this one`, AGAIN)];
  return [well(`${bin} is complete`)];
}

function examineNode(place: Place): readonly Examined[] {
  const remembered = readBytes(join(stateFolder(place.common), "bin", "node"))?.trim() ?? "";
  const node = Buffer.from(remembered, "latin1").toString("utf8");
  const version = spawnSync(node === "" ? "node" : node, ["--version"], { encoding: "utf8", timeout: 10_000 });
  if (version.status !== 0) {
    const away = `the Node at ${node} is gone: the hooks use the one on the PATH, and let commits through where there is none`;
    return [ill(away, AGAIN)];
  }
  const major = Number(/^v(\d+)/.exec(version.stdout)?.[1] ?? 0);
  if (major < 20)
    return [
      ill(
        `the hooks run on Node ${version.stdout.trim()}, which is too old`,
        "run toolmark init with Node 20 or later",
      ),
    ];
  return [well(`the hooks run on Node ${version.stdout.trim()}`)];
}

function examinePolicy(place: Place): readonly Examined[] {
  const source = existsSync(join(place.top, POLICY_FILE));
  if (!source && isLeftOut(place.top))
    return [ill(`${POLICY_FILE} is left out of this sparse checkout, so the hooks do not follow it`, LET_IN)];
  if (!source)
    return [well(`there is no ${POLICY_FILE}: assistants are recorded, and nothing is asked of other commits`)];
  const compiled = existsSync(compiledPolicyPath(place.gitFolder));
  return [well(`${POLICY_FILE} is followed${compiled ? "" : " from the next commit on"}`)];
}

/** Whether git knows of a policy here that is not checked out. */
function isLeftOut(top: string): boolean {
  return runGitSync(top, ["ls-files", "-t", "--", POLICY_FILE]).toString("latin1").startsWith("S ");
}

/**
 * Proves that the hooks fire: a commit in a scratch worktree, as an assistant would make it, removed again. The commit
 * never gets a name, so that nothing can push it.
 */
export function flyCanary(place: Place, scratch: string): Examined {
  if (place.hooks.kind === "none") return ill(place.hooks.reason, "unset core.hooksPath");
  const hooks = place.hooks.kind === "husky" ? join(place.hooks.path, "_") : place.hooks.path;
  // A worktree of its own has no untracked files, such as husky's: so the folder is named in full.
  const git = (cwd: string, args: readonly string[], environment = {}) =>
    spawnSync("git", ["-c", `core.hooksPath=${hooks}`, "-c", "commit.gpgSign=false", ...args], {
      cwd,
      encoding: "utf8",
      env: { ...readEnvironment(), TOOLMARK: "1", ...environment },
      timeout: 60_000,
    });
  const added = git(place.top, ["worktree", "add", "--quiet", "--detach", "--no-checkout", scratch, "HEAD"]);
  if (added.status !== 0)
    return ill(`no scratch worktree could be made: ${firstLine(added.stderr)}`, "make a first commit, then try again");
  try {
    const canary = { CLAUDE_CODE_CHILD_SESSION: "canary" };
    const made = git(scratch, ["commit", "--quiet", "--allow-empty", "-m", "canary"], canary);
    if (made.status !== 0)
      return ill(`git refused the canary: ${firstLine(made.stderr)}`, "look at the other hooks of this repository");
    const message = git(scratch, ["log", "-1", "--format=%B"]).stdout;
    if (message.includes("\nAI-Provenance: ")) return well("the hooks fire: the canary was recorded");
    return ill(
      "the hooks did not fire: the canary carries no record",
      "TOOLMARK_DEBUG=1 git commit … tells what each hook sees",
    );
  } finally {
    git(place.top, ["worktree", "remove", "--force", scratch]);
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function well(found: string): Examined {
  return { well: true, found, remedy: null };
}

function ill(found: string, remedy: string): Examined {
  return { well: false, found, remedy };
}
