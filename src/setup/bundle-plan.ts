import { join, resolve } from "node:path";
import { existsSync, readdirSync } from "../machine/files.ts";
import { planBoot } from "./boot.ts";
import { canDigestPlainly } from "./plain-digest.ts";
import type { Plan, Step } from "./plan.ts";

/** The installed package: where the running bundles and the sh files lie. */
export interface Bundle {
  /** The bundles of the hook, of the journal's part of it, and of the CLI and what it loads, each under the name it has in the package or in a repository's state. */
  readonly scripts: readonly { readonly path: string; readonly as: string }[];
  /** Folder of the sh files. */
  readonly hooks: string;
}

const CLI = { package: "cli.js", state: "cli.cjs" } as const;

/**
 * By package name and by the name in a repository's state, which says what Node is to take it for, whatever package.json
 * lies above. The hook is a script that `hook.cjs` boots: it starts sooner, and in folders where no module can (`back\slash`).
 */
const SCRIPTS = [
  { package: "hook.js", state: "recorder.js" },
  { package: "witness.cjs", state: "witness.cjs" },
  CLI,
  { package: "command.cjs", state: "command.cjs" },
] as const;

/** Finds the package around the folder of the running bundle; null when it runs from anywhere else (the sources, say). */
export function findBundle(folder: string): Bundle | null {
  const scripts = SCRIPTS.flatMap((script) => {
    const path = [script.package, script.state].map((name) => join(folder, name)).find((name) => existsSync(name));
    return path === undefined ? [] : [{ path, as: script.state }];
  });
  const hooks = [join(folder, "../hooks"), folder].find((path) => existsSync(join(path, "lookout.sh")));
  return hooks === undefined || scripts.length < SCRIPTS.length ? null : { scripts, hooks: resolve(hooks) };
}

/** The program beside the running bundle that starts it: Node cannot run the bundle by itself. */
export function findCli(folder: string): string {
  return join(folder, existsSync(join(folder, CLI.state)) ? CLI.state : CLI.package);
}

/** Toolmark's state in a repository. */
export function stateFolder(common: string): string {
  return join(common, "toolmark");
}

/**
 * The steps that copy what the hooks need into the repository's own state, with the Node that runs now remembered
 * beside it: a GUI client's bare PATH finds it all the same, and no tracked file names this machine.
 */
export function planBundle(
  bundle: Bundle,
  place: { readonly common: string; readonly top: string },
  node: string,
): Plan {
  const { common } = place;
  const bin = join(stateFolder(common), "bin");
  const copy = (from: string, name: string, mode: number): Step[] =>
    resolve(from) === join(bin, name) ? [] : [{ kind: "copy", from, to: join(bin, name), mode, say: null }];
  return [
    {
      kind: "folder",
      path: stateFolder(common),
      mode: 0o700,
      say: `installed Toolmark's own files in ${stateFolder(common)}`,
    },
    { kind: "folder", path: bin, mode: 0o700, say: null },
    ...bundle.scripts.flatMap(({ path, as }) => copy(path, as, 0o600)),
    ...shFiles(bundle.hooks).flatMap((name) => copy(join(bundle.hooks, name), name, 0o700)),
    {
      kind: "write",
      path: join(bin, "node"),
      text: utf8(`${node}\n`),
      mode: 0o600,
      say: `remembered the Node at ${node}`,
    },
    ...planPlain(join(bundle.hooks, "none.awk"), join(bin, "plain")),
    ...planBoot(bin, node, place.top),
  ];
}

/** Says to the lookout that it may compute a digest by itself: only where that was tried and agreed. */
function planPlain(awkFile: string, path: string): Step[] {
  if (!canDigestPlainly(awkFile)) return [{ kind: "remove", path, say: null }];
  return [{ kind: "write", path, text: "", mode: 0o600, say: null }];
}

/** Every file of `hooks/`: the git hooks, and what else is called by name. */
function shFiles(folder: string): readonly string[] {
  const others = new Set<string>([
    ...SCRIPTS.map((script) => script.state),
    "hook.cjs",
    "recorder.code",
    "witness.code",
    "thin.code",
    "plain",
    "node",
  ]);
  return readdirSync(folder).filter((name) => !others.has(name));
}

/** Plans write latin1, so that other people's bytes survive; our own text goes through as the bytes of its UTF-8. */
function utf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
