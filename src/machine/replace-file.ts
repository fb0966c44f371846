import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Replaces a file's bytes: written beside it and renamed, so that a kill or a full disk at any moment leaves either the
 * old bytes or the new ones. The name beside is fixed, so that what a kill leaves is overwritten by the next call.
 * @throws the system's error; the file is then as it was.
 */
export function replaceFile(path: string, bytes: Buffer | string): void {
  const beside = `${path}.toolmark`;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(beside, bytes, { flush: false });
    if (mode !== undefined) chmodSync(beside, mode & 0o7777);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
