import { join, relative, resolve } from "node:path";
import { runGit } from "../git/run.ts";
import { existsSync } from "../machine/files.ts";

/** A repository as `init` finds it. All paths are absolute. */
export interface Place {
  /** Top of this worktree. */
  readonly top: string;
  /** This worktree's git folder. */
  readonly gitFolder: string;
  /** The folder shared by all worktrees; Toolmark's state lies in `toolmark/` under it. */
  readonly common: string;
  readonly hooks: HooksFolder;
}

/** Where git looks for hooks, and whose that folder is. */
export type HooksFolder =
  /** In the git folder, or set by this repository to a place outside the worktree: this machine's own. */
  | { readonly kind: "own"; readonly path: string }
  /** Inside the worktree: tracked, shared with everybody who clones. */
  | { readonly kind: "shared"; readonly path: string }
  /** Husky 9: git runs the generated `.husky/_`, which runs the tracked files of `.husky`. */
  | { readonly kind: "husky"; readonly path: string }
  /** One folder for every repository of the user or the machine. */
  | { readonly kind: "everywhere"; readonly path: string; readonly scope: string }
  /** Git runs no hook here. */
  | { readonly kind: "none"; readonly reason: string };

/** @throws GitError when `cwd` is no worktree. */
export async function findPlace(cwd: string): Promise<Place> {
  const lines = await ask(cwd, [
    "rev-parse",
    "--show-toplevel",
    "--absolute-git-dir",
    "--path-format=absolute",
    "--git-common-dir",
  ]);
  const [top = cwd, gitFolder = "", common = gitFolder] = lines.split("\n");
  return { top, gitFolder, common, hooks: await findHooks(top, common) };
}

async function findHooks(top: string, common: string): Promise<HooksFolder> {
  const setting = await readSetting(top);
  if (setting === null) return { kind: "own", path: join(common, "hooks") };
  const { scope, value } = setting;
  const whose = scope === "local" || scope === "worktree" ? "this repository's" : `the ${scope}`;
  if (value === "")
    return { kind: "none", reason: `core.hooksPath is empty in ${whose} configuration, so git runs no hooks` };
  // Asked from the top, as git resolves a relative core.hooksPath there.
  const path = resolve(top, await ask(top, ["rev-parse", "--git-path", "hooks"]));
  if (path === "/dev/null" || value.toLowerCase() === "nul")
    return { kind: "none", reason: `core.hooksPath is ${value} in ${whose} configuration, so git runs no hooks` };
  if (scope === "command")
    return {
      kind: "none",
      reason: "core.hooksPath is set for this one command (git -c, or GIT_CONFIG_COUNT in the environment)",
    };
  if (scope !== "local" && scope !== "worktree") return { kind: "everywhere", path, scope };
  const inside = relative(top, path);
  if (inside.startsWith("..") || inside === ".git" || inside.startsWith(join(".git", "/")))
    return { kind: "own", path };
  if (isHusky(path)) return { kind: "husky", path: resolve(path, "..") };
  return { kind: "shared", path };
}

function isHusky(path: string): boolean {
  return path.replaceAll("\\", "/").endsWith("/.husky/_") && existsSync(join(path, "h"));
}

async function readSetting(top: string): Promise<{ readonly scope: string; readonly value: string } | null> {
  const args = ["config", "--show-scope", "-z", "--get", "core.hooksPath"];
  const output = (await runGit(top, args, { okCodes: [0, 1] })).toString("utf8");
  const [scope, value] = output.split("\0");
  return scope === undefined || value === undefined || scope === "" ? null : { scope, value };
}

async function ask(cwd: string, args: readonly string[]): Promise<string> {
  return (await runGit(cwd, args)).toString("utf8").replace(/\n$/, "");
}
