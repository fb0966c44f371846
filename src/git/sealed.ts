import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "./environment.ts";
import { runGit, runGitSync } from "./run.ts";
import { requireNames } from "./walk.ts";

/**
 * Where the parts of a repository lie that a diff of its objects needs, all absolute, and the revs that were asked for
 * as object names (`^` in front of those to leave out).
 */
export interface Whereabouts {
  readonly objects: string;
  readonly index: string;
  readonly shallow: string;
  readonly objectFormat: string;
  readonly revs: readonly string[];
}

/** What `git rev-parse` is asked for it, before any revs. */
export const WHEREABOUTS = [
  "--path-format=absolute",
  "--git-path",
  "objects",
  "--git-path",
  "index",
  "--git-path",
  "shallow",
  "--show-object-format",
] as const;

/** Asks git for all of it in one process. Throws a GitError, also for a rev that does not exist. */
export async function locate(cwd: string, revs: readonly string[]): Promise<Whereabouts> {
  const output = await runGit(cwd, ["rev-parse", ...WHEREABOUTS, ...requireNames(revs), "--"]);
  return readWhereabouts(output.toString("utf8").split("\n"));
}

/** The same for hooks, where a rev that does not exist is missing from the list: HEAD before the first commit. */
export function locateSync(cwd: string, revs: readonly string[]): Whereabouts {
  const output = runGitSync(cwd, ["rev-parse", ...WHEREABOUTS, "--revs-only", ...requireNames(revs)]);
  return readWhereabouts(output.toString("utf8").split("\n"));
}

/** Reads the lines that git answers to `WHEREABOUTS` and revs behind them. */
export function readWhereabouts(lines: readonly string[]): Whereabouts {
  const [objects = "", index = "", shallow = "", objectFormat = "", ...names] = lines;
  return { objects, index, shallow, objectFormat, revs: names.filter((name) => /^\^?[0-9a-f]{40,64}$/.test(name)) };
}

/** An empty repository around another's objects. */
export interface Seal {
  /** For `runGit`: git then works in the seal. */
  readonly environment: Environment;
  /** Takes the folder away. */
  remove(): void;
}

/**
 * Makes a bare repository of our own, empty but for pointing at another's objects. What git shows of them then
 * depends on nothing but them: neither on configuration (`diff.*`, programs named in it), nor on `.gitattributes` of
 * whatever is checked out, which would turn a text file into a binary one (`*.lock -diff`) in one clone and not in
 * the next. Null when no folder can be made; the caller then has to do without.
 */
export function makeSeal(where: Whereabouts): Seal | null {
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), "toolmark-seal-"));
    mkdirSync(join(folder, "refs"));
    for (const [name, text] of Object.entries(emptyRepository(where.objectFormat)))
      writeFileSync(join(folder, name), text);
  } catch {
    if (folder !== null) removeFolder(folder);
    return null;
  }
  const made = folder;
  return { environment: sealedEnvironment(made, where), remove: () => removeFolder(made) };
}

/** The files of an empty repository for one kind of object names, `sha1` or `sha256`, beside a folder `refs`. */
export function emptyRepository(objectFormat: string): { readonly [name: string]: string } {
  return { HEAD: "ref: refs/heads/none\n", config: configFor(objectFormat) };
}

function configFor(objectFormat: string): string {
  const version = objectFormat === "sha1" ? 0 : 1;
  const extension = version === 0 ? "" : `[extensions]\n\tobjectformat = ${objectFormat}\n`;
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`;
}

/** What git or a person may have set for the repository outside the seal. */
const UNSET: Environment = {
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_NAMESPACE: undefined,
  GIT_PREFIX: undefined,
  GIT_ATTR_SOURCE: undefined,
  GIT_CONFIG: undefined,
  GIT_CONFIG_COUNT: undefined,
  GIT_CONFIG_PARAMETERS: undefined,
  GIT_DEFAULT_HASH: undefined,
};

/** What makes git work in an empty repository, in `folder`, around another's objects. */
export function sealedEnvironment(
  folder: string,
  where: Pick<Whereabouts, "objects" | "index" | "shallow">,
): Environment {
  return {
    ...UNSET,
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: where.objects,
    GIT_INDEX_FILE: where.index,
    GIT_SHALLOW_FILE: where.shallow,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
  };
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A folder of four small files left in the temporary folder harms nobody.
  }
}
