import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
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
  /** Stored entries in no order, each read when it is asked for. What vanishes meanwhile was taken by somebody else. */
  entries(): Iterable<StoredEntry>;
  /**
   * The text of each batch that lies there now, with the name under which it can be removed: an entry that vanished while it
   * was to be read stands in one of them, since whoever thins puts the batch in place first.
   */
  batches(): readonly StoredBatch[];
  /** Writes a batch under a name of its own, which it gives. */
  addBatch(text: string): string;
  /** Takes entries or batches away. One that is gone already is no matter. */
  remove(names: readonly string[]): void;
  /** Takes away what calls left that were killed before this time (ms): an entry half written, or its files without it. */
  sweep(before: number): void;
  /** How many files lie in it. */
  readonly size: number;
}

/** A batch as it lies in the spool. */
export interface StoredBatch {
  readonly name: string;
  readonly text: string;
}

/** Opens the spool of a repository by its common git folder; null when nothing was ever stored. */
export function openSpool(common: string): Spool | null {
  const folder = join(common, "toolmark", "spool");
  if (!existsSync(folder)) return null;
  const all = readdirSync(folder);
  const names = all.filter((name) => !name.startsWith("."));
  const listed = new Set(names);
  return {
    size: names.length,
    entries: () => readEntries(folder, names),
    batches: () => readBatches(folder),
    addBatch: (text) => addFile(folder, text),
    remove: (given) => {
      for (const name of given) {
        const file = name.split("@")[0] ?? name;
        removeFile(join(folder, file));
        if (listed.has(`${file}.tar`)) removeFile(join(folder, `${file}.tar`));
      }
    },
    sweep: (before) => {
      const isWhole = (name: string) => !name.endsWith(".tar") || listed.has(name.slice(0, -".tar".length));
      for (const name of all.filter((name) => name.startsWith(".") || !isWhole(name))) {
        const path = join(folder, name);
        const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before;
        if (time < before) removeFile(path);
      }
    },
  };
}

/** Somebody else may write many batches anew as one while they are read: then they are listed again. */
const MOST_LISTINGS = 5;

function readBatches(folder: string): readonly StoredBatch[] {
  for (let listing = 1; ; listing += 1) {
    const names = readdirSync(folder).filter((name) => name.startsWith(BATCH));
    const found = names.sort().flatMap((name): StoredBatch[] => {
      const bytes = readOrNull(join(folder, name));
      return bytes === null ? [] : [{ name, text: bytes.toString("utf8") }];
    });
    if (found.length === names.length || listing === MOST_LISTINGS) return found;
  }
}

function* readEntries(folder: string, names: readonly string[]): Generator<StoredEntry> {
  const archives = new Set(names.filter((name) => name.endsWith(".tar")));
  const read = payloadReader();
  for (const name of names) {
    if (name.startsWith(BATCH) || name.endsWith(".tar")) continue;
    // Not joined: hundreds of names that were just listed hold nothing to make plain.
    const found = read(`${folder}/${name}`);
    if (found === null) continue;
    const archive = archives.has(`${name}.tar`) ? readOrNull(join(folder, `${name}.tar`)) : null;
    // Process ids come again: the time makes the name unique, and keeps what was thinned from counting twice.
    yield { name: `${name}@${found.time}`, time: found.time, bytes: found.bytes, archive };
  }
}

/** Reads file after file into the same memory: hundreds of payloads lie there, most of them small. */
function payloadReader(): (path: string) => { readonly time: number; readonly bytes: Buffer } | null {
  let memory = Buffer.allocUnsafe(64 * 1024);
  return (path) => {
    let file: number;
    try {
      file = openSync(path, "r");
    } catch {
      return null;
    }
    try {
      const { size, mtimeMs } = fstatSync(file);
      const wanted = size > PAYLOAD_LIMIT_BYTES ? 0 : size;
      if (wanted > memory.length) memory = Buffer.allocUnsafe(wanted);
      let length = 0;
      for (let more = 1; more > 0 && length < wanted; length += more) {
        more = readSync(file, memory, length, wanted - length, length);
      }
      return { time: mtimeMs, bytes: memory.subarray(0, length) };
    } catch {
      return null;
    } finally {
      closeSync(file);
    }
  };
}

function addFile(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const name = `${BATCH}${Date.now()}.${hash}${randomBytes(4).toString("hex")}`;
  writeFileSync(join(folder, `.${name}`), text, { mode: 0o600, flag: "wx" });
  renameSync(join(folder, `.${name}`), join(folder, name));
  return name;
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
