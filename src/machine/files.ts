/**
 * The file system as flows may use it. No other room than the edges imports Node's own modules for files and processes,
 * so this list and `processes.ts` are all that a flow can do to the machine (test/architecture.test.ts).
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
export { tmpdir } from "node:os";

/** A file's bytes; null when it is not there, is a folder, or may not be read. `path` is taken from `cwd` unless absolute. */
export function readFileIfPresent(path: string, cwd: string): Buffer | null {
  try {
    return readFileSync(resolve(cwd, path));
  } catch {
    return null;
  }
}
