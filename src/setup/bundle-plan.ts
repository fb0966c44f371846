import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { HOOK_NAMES } from "./hook-line.ts";
import type { Plan, Step } from "./plan.ts";

/** The installed package: where the running bundles and the sh files lie. */
export interface Bundle {
  /** Folder of `hook.js` and `cli.js`. */
  readonly scripts: string;
  /** Folder of the sh files. */
  readonly hooks: string;
}

const SCRIPTS = ["hook.js", "cli.js"];
/** Every file of `hooks/` that is copied: the lookout and one for each git hook. */
export const SH_FILES: readonly string[] = [...HOOK_NAMES, "lookout.sh"];

/** Finds the package around the folder of the running bundle; null when it runs from anywhere else (the sources, say). */
export function findBundle(folder: string): Bundle | null {
  if (!SCRIPTS.every((name) => existsSync(join(folder, name)))) return null;
  const hooks = [join(folder, "../hooks"), folder].find((path) => existsSync(join(path, "lookout.sh")));
  return hooks === undefined ? null : { scripts: folder, hooks: resolve(hooks) };
}

/** Toolmark's state in a repository. */
export function stateFolder(common: string): string {
  return join(common, "toolmark");
}

/**
 * The steps that copy what the hooks need into the repository's own state, with the Node that runs now remembered
 * beside it: a GUI client's bare PATH finds it all the same, and no tracked file names this machine.
 */
export function planBundle(bundle: Bundle, common: string, node: string): Plan {
  const bin = join(stateFolder(common), "bin");
  const copy = (folder: string, name: string, mode: number): Step[] =>
    resolve(folder) === resolve(bin)
      ? []
      : [{ kind: "copy", from: join(folder, name), to: join(bin, name), mode, say: null }];
  return [
    {
      kind: "folder",
      path: stateFolder(common),
      mode: 0o700,
      say: `installed Toolmark's own files in ${stateFolder(common)}`,
    },
    { kind: "folder", path: bin, mode: 0o700, say: null },
    ...SCRIPTS.flatMap((name) => copy(bundle.scripts, name, 0o600)),
    ...SH_FILES.flatMap((name) => copy(bundle.hooks, name, 0o700)),
    // Node below 22 takes a .js file for CommonJS unless the nearest package.json says otherwise.
    { kind: "write", path: join(bin, "package.json"), text: '{"type":"module"}\n', mode: 0o600, say: null },
    {
      kind: "write",
      path: join(bin, "node"),
      text: utf8(`${node}\n`),
      mode: 0o600,
      say: `remembered the Node at ${node}`,
    },
  ];
}

/** Plans write latin1, so that other people's bytes survive; our own text goes through as the bytes of its UTF-8. */
function utf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
