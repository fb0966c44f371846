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

const HEADER = /^toolmark 1 (\S+) (\S+) (\S*)\n([^\n]*)$/;

/** Reads an entry; null when it is no entry of ours or its payload is no JSON object. */
export function readEntry(stored: StoredEntry): Entry | null {
  // Decoded once: a call of Node's buffers costs more than a search in a text.
  const text = stored.bytes.toString("utf8");
  const end = text.indexOf("\n", text.indexOf("\n") + 1);
  const header = end < 0 ? null : readHeader(text.slice(0, end));
  const payload = header === null ? null : parsePayload(text.slice(end + 1));
  if (header === null || payload === null) return null;
  const archive = stored.archive === null ? null : readTar(stored.archive);
  return {
    name: stored.name,
    time: stored.time,
    note: header.note,
    head: header.head,
    payload,
    files: archive === null ? null : new Map(archive.files.map((file) => [file.path, file.content.toString("utf8")])),
    whole: archive?.whole ?? false,
  };
}

/** The two lines in front of a payload. */
interface Header {
  readonly text: string;
  readonly note: Note;
  readonly head: string | null;
}

/** Hundreds of calls stand behind the same header. */
let lastHeader: Header | null = null;

function readHeader(window: string): Header | null {
  if (lastHeader?.text === window) return lastHeader;
  // A copy: what is cut from a text is a window on it, and holds the whole payload for as long as it is held itself.
  const text = Buffer.from(window).toString("utf8");
  const [, hint, head, marks = "", model = ""] = HEADER.exec(text) ?? [];
  if (hint === undefined || head === undefined) return null;
  lastHeader = { text, note: { hint, marks: marks.split(","), model }, head: isObjectName(head) ? head : null };
  return lastHeader;
}
