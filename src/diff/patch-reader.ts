import { unquotePath } from "./quoted-path.ts";

/** What a patch says, in the order in which it says it. Lines are latin1 strings: one character, one byte. */
export interface PatchEvents {
  /** A file begins; both names as bytes. They differ only where git was asked for renames. */
  file(before: string, after: string): void;
  /** A file of a merge's combined diff begins; its name as bytes. Its lines are not told apart. */
  combined?(path: string): void;
  /** The blob that a file's change ends in; all zeros where the file goes. Not told of a change of its mode alone. */
  blob?(after: string): void;
  /** A hunk begins; the number, from 1, of the line after the change that it starts at. */
  hunk?(start: number): void;
  added(line: string): void;
  removed(line: string): void;
  /** A binary file with its blob ids; null where it did not exist. */
  binary(before: string | null, after: string | null): void;
  /** A line outside any file's patch that begins with NUL: where `git log` was told to name the commit. */
  marker?(text: string): void;
}

/** Takes the output of git in any pieces. */
export interface PatchReader {
  write(chunk: Buffer): void;
  /** Reads a last line that has no LF. */
  end(): void;
}

const NUL = 0;
const AT = 64;
const PLUS = 43;
const MINUS = 45;
const BACKSLASH = 92;
const SPACE = 32;
const LETTER_B = 66;
const LETTER_D = 100;
const LETTER_I = 105;
/** Longer is no hunk header up to its second `@@`. */
const LONGEST_COUNTS = 60;

/** How far a patch has been read. */
interface Progress {
  /** Lines that the open hunk still owes. */
  removed: number;
  added: number;
  /** The `index` line of the current file; empty before it. */
  index: string;
}

/**
 * Reads `git diff`/`git log` patches with full object names. Hunks are read by the counts in their headers, never by
 * what a line looks like: the content of a file that looks like a diff header, or like our own marker, stays content.
 * What events are given are parts of larger texts: who keeps one for long should copy it.
 */
export function createPatchReader(events: PatchEvents): PatchReader {
  const progress: Progress = { removed: 0, added: 0, index: "" };
  return splitLines((text, start, end) => {
    if (progress.removed > 0 || progress.added > 0) readHunkLine(events, progress, text, start, end);
    else readOutside(events, progress, text, start, end);
  });
}

function readHunkLine(events: PatchEvents, progress: Progress, text: string, start: number, end: number): void {
  const sign = start < end ? text.charCodeAt(start) : SPACE;
  if (sign === PLUS) {
    progress.added--;
    events.added(text.slice(start + 1, end));
  } else if (sign === MINUS) {
    progress.removed--;
    events.removed(text.slice(start + 1, end));
  } else if (sign !== BACKSLASH) {
    progress.added--;
    progress.removed--;
  }
}

function readOutside(events: PatchEvents, progress: Progress, text: string, start: number, end: number): void {
  const first = start < end ? text.charCodeAt(start) : SPACE;
  if (first === AT) {
    const counts = hunkCounts(text.slice(start, Math.min(end, start + LONGEST_COUNTS)));
    if (counts === null) return;
    progress.removed = counts.removed;
    progress.added = counts.added;
    events.hunk?.(counts.start);
  } else if (first === NUL) {
    events.marker?.(text.slice(start + 1, end));
  } else if (first === LETTER_D || first === LETTER_I || first === LETTER_B) {
    readHeader(events, progress, text.slice(start, end));
  }
}

function readHeader(events: PatchEvents, progress: Progress, line: string): void {
  if (line.startsWith("index ")) {
    progress.index = line;
    events.blob?.(blobsOf(line)[1]);
  } else if (line.startsWith("diff --git ")) {
    const [from, to] = pathsOfHeader(line.slice("diff --git ".length));
    progress.index = "";
    events.file(from, to);
  } else if (line.startsWith("diff --cc ")) {
    events.combined?.(unquotePath(line.slice("diff --cc ".length)));
  } else if (line.startsWith("Binary files ") && line.endsWith(" differ")) {
    const [before, after] = blobsOf(progress.index);
    events.binary(blobOrNull(before), blobOrNull(after));
  }
}

/** At most so many bytes become one text: V8 has none of more than 512 MiB, and a patch may be larger. */
const LONGEST_TEXT = 1 << 24;

/**
 * Gives each line where it lies in a text, without its LF; a line of any length that came in pieces is joined once. The
 * search for an LF in a text costs a fraction of one in a buffer.
 */
function splitLines(readLine: (text: string, start: number, end: number) => void): PatchReader {
  let pieces: string[] = [];
  const join = (rest: string) => {
    const line = pieces.join("") + rest;
    pieces = [];
    readLine(line, 0, line.length);
  };
  const write = (text: string) => {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      if (pieces.length > 0) join(text.slice(start, end));
      else readLine(text, start, end);
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
  };
  return {
    write(chunk) {
      for (let at = 0; at < chunk.length; at += LONGEST_TEXT) write(chunk.toString("latin1", at, at + LONGEST_TEXT));
    },
    end() {
      if (pieces.length > 0) join("");
    },
  };
}

const NO_BLOB = "0";

/** The blobs before and after, of an `index` line. */
function blobsOf(line: string): readonly [string, string] {
  const match = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line);
  return [match?.[1] ?? NO_BLOB, match?.[2] ?? NO_BLOB];
}

function blobOrNull(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}

/** How many lines a hunk header announces, and at which line after the change they start; null when it is none. */
export function hunkCounts(
  line: string,
): { readonly removed: number; readonly added: number; readonly start: number } | null {
  const match = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/.exec(line);
  if (match === null) return null;
  return { removed: Number(match[1] ?? 1), added: Number(match[3] ?? 1), start: Number(match[2]) };
}

/**
 * The two names of a `diff --git` line, prefixes dropped. Unquoted names may hold blanks; without renames both are
 * the same, so the middle is where they part. With renames the lines `rename from` and `rename to` tell.
 */
export function pathsOfHeader(names: string): readonly [string, string] {
  if (names.startsWith('"')) {
    const end = closingQuote(names);
    return [unprefixed(names.slice(0, end)), unprefixed(names.slice(end + 1))];
  }
  const middle = (names.length - 1) / 2;
  if (names.charCodeAt(middle) === SPACE && names.slice(2, middle) === names.slice(middle + 3)) {
    const path = names.slice(2, middle);
    return [path, path];
  }
  const quoted = names.indexOf(' "');
  const at = quoted >= 0 && names.endsWith('"') ? quoted : names.indexOf(" b/");
  return [unprefixed(names.slice(0, at)), unprefixed(names.slice(at + 1))];
}

function closingQuote(text: string): number {
  let at = 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function unprefixed(name: string): string {
  return unquotePath(name).replace(/^[ab]\//, "");
}
