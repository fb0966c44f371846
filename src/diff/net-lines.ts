import { createHash, type Hash } from "node:crypto";
import { type ChangeDigest, EMPTY_DIGEST } from "./change.ts";
import { sha256 } from "./sha256.ts";

/**
 * A tally of one commit's net lines: each text line, as bytes, times added minus times removed, and the blobs of binary
 * files before and after. Paths, modes, order and context never enter it.
 */
export interface NetLines {
  /** `line`: the line's bytes without LF, decoded as latin1 so that one character is one byte. */
  add(line: string): void;
  remove(line: string): void;
  /** A binary file; null where it did not exist before or does not after. */
  binary(before: string | null, after: string | null): void;
  digest(): ChangeDigest;
  /** Makes it empty again, for the next commit: a tally for each of thousands is work for the garbage collector. */
  clear(): void;
}

/** An empty tally. */
export function createNetLines(): NetLines {
  const lines = new Map<string, number>();
  const blobs = new Map<string, { before: number; after: number }>();
  const count = (line: string, by: number) => lines.set(line, (lines.get(line) ?? 0) + by);
  const blob = (id: string) => {
    const known = blobs.get(id) ?? { before: 0, after: 0 };
    blobs.set(id, known);
    return known;
  };
  return {
    add: (line) => count(line, 1),
    remove: (line) => count(line, -1),
    binary(before, after) {
      if (before !== null) blob(before).before++;
      if (after !== null) blob(after).after++;
    },
    digest: () => hashNetLines(lines, blobs),
    clear() {
      lines.clear();
      blobs.clear();
    },
  };
}

/**
 * SHA-256 over `<count> <line>\n` sorted by the line's bytes, then `bin <blob>\n` sorted, 16 hex digits of it.
 * A binary that only moved is as much in the blobs before as in those after, so it writes nothing, like a deletion.
 */
function hashNetLines(
  lines: ReadonlyMap<string, number>,
  blobs: ReadonlyMap<string, { before: number; after: number }>,
): ChangeDigest {
  const changed: string[] = [];
  lines.forEach((count, line) => {
    if (count !== 0) changed.push(line);
  });
  const binaries: string[] = [];
  blobs.forEach(({ before, after }, id) => {
    for (let n = before; n < after; n++) binaries.push(id);
  });
  if (changed.length === 0 && binaries.length === 0) return EMPTY_DIGEST;
  let hash: Hash | null = null;
  // Latin1 strings compare by code unit, which is by byte.
  changed.sort();
  let text = "";
  for (const line of changed) {
    text += `${lines.get(line)} ${line}\n`;
    if (text.length > FLUSH_AT) {
      hash ??= createHash("sha256");
      hash.update(text, "latin1");
      text = "";
    }
  }
  for (const id of binaries.sort()) text += `bin ${id}\n`;
  const whole = hash === null ? sha256(text) : hash.update(text, "latin1").digest("hex");
  return whole.slice(0, EMPTY_DIGEST.length);
}

const FLUSH_AT = 1 << 16;
