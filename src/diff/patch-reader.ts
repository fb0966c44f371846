import { unquotePath } from "./quoted-path.ts";

/** What a patch says, in the order in which it says it. Lines are latin1 strings: one character, one byte. */
export interface PatchEvents {
  /** A file begins; both names as bytes. They differ only where git was asked for renames. */
  file(before: string, after: string): void;
  /** A file of a merge's combined diff begins; its name as bytes. Its lines are not told apart. */
  combined?(path: string): void;
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

const LF = 10;
const NUL = 0;
const AT = 64;
const PLUS = 43;
const MINUS = 45;
const BACKSLASH = 92;
const SPACE = 32;

/**
 * Reads `git diff`/`git log` patches with full object names. Hunks are read by the counts in their headers, never by
 * what a line looks like: the content of a file that looks like a diff header, or like our own marker, stays content.
 */
export function createPatchReader(events: PatchEvents): PatchReader {
  let pending: Buffer[] = [];
  let owedRemoved = 0;
  let owedAdded = 0;
  let before = "";
  let after = "";

  function readLine(buffer: Buffer, start: number, end: number): void {
    const first = start < end ? buffer[start] : LF;
    if (owedRemoved > 0 || owedAdded > 0) {
      if (first === PLUS) {
        owedAdded--;
        events.added(buffer.toString("latin1", start + 1, end));
      } else if (first === MINUS) {
        owedRemoved--;
        events.removed(buffer.toString("latin1", start + 1, end));
      } else if (first !== BACKSLASH) {
        owedAdded--;
        owedRemoved--;
      }
      return;
    }
    if (first === AT) readHunkHeader(buffer.toString("latin1", start, Math.min(end, start + 100)));
    else if (first === NUL) events.marker?.(buffer.toString("latin1", start + 1, end));
    else if (first !== BACKSLASH && first !== SPACE && start < end) readHeader(buffer.toString("latin1", start, end));
  }

  function readHunkHeader(line: string): void {
    const counts = hunkCounts(line);
    if (counts === null) return;
    owedRemoved = counts.removed;
    owedAdded = counts.added;
    events.hunk?.(counts.start);
  }

  function readHeader(line: string): void {
    if (line.startsWith("diff --git ")) {
      const [from, to] = pathsOfHeader(line.slice("diff --git ".length));
      before = NO_BLOB;
      after = NO_BLOB;
      events.file(from, to);
    } else if (line.startsWith("diff --cc ")) {
      events.combined?.(unquotePath(line.slice("diff --cc ".length)));
    } else if (line.startsWith("index ")) {
      const match = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line);
      before = match?.[1] ?? NO_BLOB;
      after = match?.[2] ?? NO_BLOB;
    } else if (line.startsWith("Binary files ") && line.endsWith(" differ")) {
      events.binary(blobOrNull(before), blobOrNull(after));
    }
  }

  return {
    write(chunk) {
      let start = 0;
      let end = chunk.indexOf(LF);
      if (end < 0) {
        pending.push(chunk);
        return;
      }
      if (pending.length > 0) {
        const line = Buffer.concat([...pending, chunk.subarray(0, end)]);
        pending = [];
        readLine(line, 0, line.length);
        start = end + 1;
        end = chunk.indexOf(LF, start);
      }
      for (; end >= 0; end = chunk.indexOf(LF, start)) {
        readLine(chunk, start, end);
        start = end + 1;
      }
      if (start < chunk.length) pending.push(chunk.subarray(start));
    },
    end() {
      if (pending.length === 0) return;
      const line = Buffer.concat(pending);
      pending = [];
      readLine(line, 0, line.length);
    },
  };
}

const NO_BLOB = "0";

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
