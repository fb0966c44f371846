import { type Glob, matchesAnyGlob } from "./glob.ts";

/** What can be looked up by path: something with globs, where none means every path and no path at all. */
interface Scoped {
  readonly paths: readonly Glob[];
}

/** Finds the first of many whose globs match, without trying all: most name a folder or a file that the path has not. */
export interface PathIndex<One extends Scoped> {
  /** The first in order; undefined when none matches. `null`: no file at all, which only those without globs match. */
  first(path: string | null): One | undefined;
}

/** Keeps the order of `all`. */
export function indexPaths<One extends Scoped>(all: readonly One[]): PathIndex<One> {
  const byFolder = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const always: number[] = [];
  all.forEach(({ paths }, position) => {
    const positive = paths.filter(({ negated }) => !negated).flatMap(({ branches }) => branches);
    const keys = positive.map(({ folder, name }) => ({ folder, name }));
    if (paths.length === 0 || keys.some(({ folder, name }) => folder === null && name === null)) always.push(position);
    else for (const { folder, name } of keys) add(folder === null ? byName : byFolder, folder ?? name ?? "", position);
  });
  const matches = (position: number, path: string): boolean => {
    const one = all[position];
    return one !== undefined && (one.paths.length === 0 || matchesAnyGlob(one.paths, path));
  };
  return {
    first(path) {
      if (path === null) return all.find(({ paths }) => paths.length === 0);
      const keyed = [...(byFolder.get(folderOf(path)) ?? NONE), ...(byName.get(nameOf(path)) ?? NONE)].filter(
        (position) => matches(position, path),
      );
      const before = Math.min(...keyed, all.length);
      const found = always.find((position) => position > before || matches(position, path)) ?? before;
      return all[Math.min(found, before)];
    },
  };
}

const NONE: readonly number[] = [];

function add(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [position]);
  else if (known.at(-1) !== position) known.push(position);
}

function folderOf(path: string): string {
  const slash = path.indexOf("/");
  return slash < 0 ? path : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
