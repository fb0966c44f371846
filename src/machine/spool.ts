import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { StoredEntry } from "../journal/entry.ts";

/** A payload beyond this is not read into memory: it is taken away and counted. */
const PAYLOAD_LIMIT_BYTES = 64 * 1024 * 1024;
const BATCH = "thin.";

/** The journal's folder: entries as the sh command stores them, and batches as they were thinned. */
export interface Spool {
  /** Stored entries in order of time. What vanishes while it is read was taken by somebody else. */
  entries(): readonly StoredEntry[];
  /** The text of each batch, with the name under which it can be removed. */
  batches(): readonly { readonly name: string; readonly text: string }[];
  /** Writes a batch under a name of its own. */
  addBatch(text: string): void;
  /** Takes entries or batches away. One that is gone already is no matter. */
  remove(names: readonly string[]): void;
  /** How many files lie in it. */
  readonly size: number;
}

/** Opens the spool of a repository by its common git folder; null when nothing was ever stored. */
export function openSpool(common: string): Spool | null {
  const folder = join(common, "toolmark", "spool");
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  const listed = new Set(names);
  return {
    size: names.length,
    entries: () => readEntries(folder, names),
    batches: () =>
      names
        .filter((name) => name.startsWith(BATCH))
        .sort()
        .flatMap((name) => {
          const bytes = readOrNull(join(folder, name));
          return bytes === null ? [] : [{ name, text: bytes.toString("utf8") }];
        }),
    addBatch: (text) => addFile(folder, text),
    remove: (given) => {
      for (const name of given) {
        const file = name.split("@")[0] ?? name;
        removeFile(join(folder, file));
        if (listed.has(`${file}.tar`)) removeFile(join(folder, `${file}.tar`));
      }
    },
  };
}

function readEntries(folder: string, names: readonly string[]): readonly StoredEntry[] {
  const archives = new Set(names.filter((name) => name.endsWith(".tar")));
  return names
    .filter((name) => !name.startsWith(BATCH) && !name.endsWith(".tar"))
    .flatMap((name): StoredEntry[] => {
      const path = join(folder, name);
      const facts = statSync(path, { throwIfNoEntry: false });
      const bytes = facts === undefined ? null : facts.size > PAYLOAD_LIMIT_BYTES ? Buffer.alloc(0) : readOrNull(path);
      if (facts === undefined || bytes === null) return [];
      const archive = archives.has(`${name}.tar`) ? readOrNull(join(folder, `${name}.tar`)) : null;
      // Process ids come again: the time makes the name unique, and keeps what was thinned from counting twice.
      return [{ name: `${name}@${facts.mtimeMs}`, time: facts.mtimeMs, bytes, archive }];
    })
    .sort((one, other) => one.time - other.time);
}

function addFile(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const name = `${BATCH}${Date.now()}.${hash}${randomBytes(4).toString("hex")}`;
  writeFileSync(join(folder, `.${name}`), text, { mode: 0o600, flag: "wx" });
  renameSync(join(folder, `.${name}`), join(folder, name));
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else took it away, or it cannot be: then it is thinned again, and counts once.
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
