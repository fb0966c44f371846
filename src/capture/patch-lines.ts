import type { ChangeDigest } from "../diff/change.ts";
import { digestOfPatch } from "../diff/digest.ts";
import { createNetLines, type NetLines } from "../diff/net-lines.ts";
import { createPatchReader } from "../diff/patch-reader.ts";

/** What a patch adds to and takes from one file. */
export interface PatchLines {
  readonly path: string;
  readonly added: readonly string[];
  /** For each added line its position in the file, from 0. */
  readonly positions: readonly number[];
  readonly removed: readonly string[];
  /** Name of the blob that the file becomes; null when the patch does not tell. */
  readonly blob: string | null;
}

/**
 * Reads a patch without context lines, as `readStagedDiff` gives it. Binary files have no lines.
 * @param net counts all of it, so that a patch whose digest is wanted as well is read once.
 */
export function readPatchLines(patch: Buffer, net = createNetLines()): readonly PatchLines[] {
  const files: { path: string; added: string[]; positions: number[]; removed: string[]; blob: string | null }[] = [];
  let next = 0;
  const reader = createPatchReader({
    file: (_, path) => files.push({ path: decoded(path), added: [], positions: [], removed: [], blob: null }),
    blob: (after) => {
      const file = files.at(-1);
      if (file !== undefined) file.blob = after;
    },
    hunk: (start) => {
      next = start - 1;
    },
    added: (line) => {
      net.add(line);
      files.at(-1)?.added.push(decoded(line));
      files.at(-1)?.positions.push(next++);
    },
    removed: (line) => {
      net.remove(line);
      files.at(-1)?.removed.push(decoded(line));
    },
    binary: net.binary,
  });
  reader.write(patch);
  reader.end();
  return files;
}

/** A patch that is asked for when it is first wanted, and read once for its lines and its digest. */
export interface Patch {
  bytes(): Buffer;
  lines(): readonly PatchLines[];
  digest(): ChangeDigest;
}

export function openPatch(ask: () => Buffer): Patch {
  let asked: Buffer | null = null;
  let read: { readonly lines: readonly PatchLines[]; readonly net: NetLines } | null = null;
  const bytes = (): Buffer => {
    asked ??= ask();
    return asked;
  };
  const lines = (): readonly PatchLines[] => {
    if (read === null) {
      const net = createNetLines();
      read = { lines: readPatchLines(bytes(), net), net };
    }
    return read.lines;
  };
  // Most commits have nothing in the journal, and their lines are of no use beside the digest.
  return { bytes, lines, digest: () => read?.net.digest() ?? digestOfPatch(bytes()) };
}

/** Bytes, one a character, as the text they are in UTF-8: what payloads hold. */
function decoded(bytes: string): string {
  return /[^\0-\x7f]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
