import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The last bytes of a file as text, null when it cannot be read. A character cut in two becomes U+FFFD. */
export function readTail(path: string, bytes: number): string | null {
  let file: number;
  try {
    file = openSync(path.startsWith("~/") ? join(homedir(), path.slice(2)) : path, "r");
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(file);
    const length = Math.min(size, bytes);
    const tail = Buffer.alloc(length);
    return tail.toString("utf8", 0, readSync(file, tail, 0, length, size - length));
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
