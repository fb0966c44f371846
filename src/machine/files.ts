import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A file's bytes; null when it is not there, is a folder, or may not be read. `path` is taken from `cwd` unless absolute. */
export function readFileIfPresent(path: string, cwd: string): Buffer | null {
  try {
    return readFileSync(resolve(cwd, path));
  } catch {
    return null;
  }
}
