import { dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, fstatSync, openSync, readSync } from "../machine/files.ts";
import type { Loaded, LoadReference } from "../policy/extends.ts";
import { MAX_POLICY_BYTES } from "../policy/read-yaml.ts";

/** Reads a policy or policy test, no more of it than a policy may hold; or half a sentence why not. */
export function readPolicyFile(path: string): Uint8Array | string {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : "it cannot be opened";
  }
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) return "it is a folder; name the policy file in it";
    if (stat.size > MAX_POLICY_BYTES) return `it has ${stat.size} bytes; a policy has at most ${MAX_POLICY_BYTES}`;
    const bytes = Buffer.alloc(MAX_POLICY_BYTES + 1);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch {
    return "it cannot be read";
  } finally {
    closeSync(file);
  }
}

/** The folder that paths under `extends` begin at: the nearest one above that git knows, else where the command stands. */
export function repositoryRoot(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return resolve(cwd);
  }
}

/** Reads references to files of this repository; other repositories are not reached from here. */
export function loadFromFolder(root: string): LoadReference {
  return async (reference): Promise<Loaded> => {
    if (reference.kind === "remote") return { failure: "it is in another repository, which is not read from here" };
    const path = resolve(root, reference.path);
    if (relative(root, path).split(sep)[0] === "..") return { failure: "it is outside of this repository" };
    const read = readPolicyFile(path);
    return typeof read === "string" ? { failure: read } : { bytes: read, ref: null };
  };
}
