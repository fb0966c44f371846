import { isObjectName } from "../commit/object-name.ts";
import { type JsonObject, parsePayload } from "./json.ts";
import type { Note } from "./report.ts";
import { readTar } from "./tar.ts";

/** A stored call, as the sh command left it in the spool. */
export interface StoredEntry {
  /** Unique in the spool's whole life: the file's name and time. */
  readonly name: string;
  /** When it was stored, in milliseconds since the epoch. */
  readonly time: number;
  /** Good until the next entry is read. */
  readonly bytes: Buffer;
  /** The files that differed from HEAD at that moment; null when none were kept. */
  readonly archive: Buffer | null;
}

/** A stored call, read. */
export interface Entry {
  readonly name: string;
  readonly time: number;
  readonly note: Note;
  /** The commit that HEAD was; null when the command could not tell. */
  readonly head: string | null;
  readonly payload: JsonObject;
  /** Content by path from the top of the worktree; null when nothing was kept. */
  readonly files: ReadonlyMap<string, string> | null;
  /** Whether the archive holds all files that differed: it is cut off at a size. */
  readonly whole: boolean;
}

const FIRST_LINE = /^toolmark 1 (\S+) (\S+) (\S*)\n/;

/** Reads an entry; null when it is no entry of ours or its payload is no JSON object. */
export function readEntry(stored: StoredEntry): Entry | null {
  const { bytes } = stored;
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (first < 0 || second < 0) return null;
  // Apart from the payload: what is kept of a text may be a window on it, which would hold the whole of it.
  const header = bytes.toString("utf8", 0, second);
  const [, hint, head, marks] = FIRST_LINE.exec(header) ?? [];
  const payload = parsePayload(bytes.toString("utf8", second + 1));
  if (hint === undefined || head === undefined || payload === null) return null;
  const archive = stored.archive === null ? null : readTar(stored.archive);
  return {
    name: stored.name,
    time: stored.time,
    note: { hint, marks: (marks ?? "").split(","), model: header.slice(header.indexOf("\n") + 1) },
    head: isObjectName(head) ? head : null,
    payload,
    files: archive === null ? null : new Map(archive.files.map((file) => [file.path, file.content.toString("utf8")])),
    whole: archive?.whole ?? false,
  };
}
