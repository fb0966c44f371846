import { isBlank, isSpace, lineEnd, separatorAt, trimSpace, trimSpaceEnd } from "./lines.ts";
import { parseTrailers, scissorsAt, type Trailer, type TrailerBlock } from "./parse.ts";

/** What to change about a message's trailers. */
export interface TrailerEdit {
  /** Trailers to take out, with their continuation lines. */
  readonly remove: (trailer: Trailer) => boolean;
  /** Whole trailer lines to put in, in order, without line ends; see `formatTrailer`. One that is there is not doubled. */
  readonly append: readonly string[];
}

/** How the message will be stored. */
export interface EditOptions {
  /** What begins the lines that git will strip from the message (default `#`); null when it strips none. */
  readonly commentPrefix?: string | null;
}

/**
 * Takes trailers out of a message and puts others in: into the block in place of the first one taken out, else at its
 * end, else in a new last paragraph; above comments and scissors; `Signed-off-by` and GitHub's `skip-checks` stay last.
 * Nothing else changes by a byte, so a hook can pass a file decoded as latin1. A blank message stays blank, and doing
 * the same edit twice changes nothing more.
 */
export function editTrailers(message: string, edit: TrailerEdit, options: EditOptions = {}): string {
  const prefix = options.commentPrefix === undefined ? "#" : options.commentPrefix;
  const cut = Math.min(cutOf(message, "#"), prefix === null ? message.length : cutOf(message, prefix));
  const lines = splitLines(message.slice(0, cut));
  const kept = keptLines(lines, prefix);
  if (kept.length === 0) return message;

  const block = parseTrailers(kept.map(({ text }) => `${trimSpaceEnd(text)}\n`).join(""));
  const removed = removedLines(kept, block, edit.remove);
  const left = block.trailers.filter((trailer) => !removed.has(trailer.line));
  const fresh = edit.append.filter(
    (line, n) => edit.append.indexOf(line) === n && !left.some((old) => isSame(old, line)),
  );
  if (removed.size === 0 && fresh.length === 0) return message;

  const joins = isJoinable(block, removed);
  const at = joins ? insertionPoint(kept, block, removed) : kept.length;
  // Straight behind the line above, before any comment that stands between.
  const original = (kept[at - 1]?.number ?? -1) + 1;
  const gone = new Set([...removed].map((line) => kept[line]?.number));
  const isLeft = (_: string, number: number) => !gone.has(number);
  const before = lines.slice(0, original).filter(isLeft);
  const after = lines.slice(original).filter((line, number) => isLeft(line, number + original));
  const breakAs = /\r\n?$/.test(kept[0]?.text ?? "") ? "\r\n" : "\n";
  const isNew = !joins && fresh.length > 0;
  const isEmptied = joins && fresh.length === 0 && left.length === 0 && removed.size === block.end - block.start;
  if (isNew || isEmptied) dropTrailingBlanks(before);
  endLastLine(before, breakAs);
  const added = fresh.map((line) => line + breakAs);
  return [...before, ...(isNew ? [breakAs] : []), ...added, ...after].join("") + message.slice(cut);
}

/** Where the scissors stand, also as a last line whose end is still to be written. */
function cutOf(message: string, prefix: string): number {
  return Math.min(scissorsAt(`${message}\n`, prefix), message.length);
}

/** A line that git will keep, and its number in the whole message. */
interface KeptLine {
  readonly text: string;
  readonly number: number;
}

/**
 * What git will store: without comments, and without blank lines at either end. Blanks at a line's end go as well,
 * which matters: `Signed-off-by: ` is git-made by its last blank.
 */
function keptLines(lines: readonly string[], prefix: string | null): readonly KeptLine[] {
  const all = lines.map((text, number) => ({ text, number }));
  const kept = prefix === null ? all : all.filter((line) => !line.text.startsWith(prefix));
  const isText = ({ text }: KeptLine) => !isBlank(text, 0, text.length);
  return kept.slice(Math.max(kept.findIndex(isText), 0), kept.findLastIndex(isText) + 1);
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    const next = lineEnd(text, start, text.length);
    lines.push(text.slice(start, next));
    start = next;
  }
  return lines;
}

function removedLines(
  kept: readonly KeptLine[],
  block: TrailerBlock,
  remove: TrailerEdit["remove"],
): ReadonlySet<number> {
  const removed = new Set<number>();
  for (const trailer of block.trailers) {
    if (!remove(trailer)) continue;
    removed.add(trailer.line);
    for (let line = trailer.line + 1; line < block.end && beginsWithSpace(kept[line]); line++) removed.add(line);
  }
  return removed;
}

function trailerOfLine(text: string, line: number): Trailer | null {
  const separator = separatorAt(text, 0, text.length);
  if (separator < 1) return null;
  return { key: trimSpace(text.slice(0, separator)), value: trimSpace(text.slice(separator + 1)), line };
}

function beginsWithSpace(line: KeptLine | undefined): boolean {
  return line !== undefined && isSpace(line.text.charCodeAt(0));
}

function isSame(trailer: Trailer, line: string): boolean {
  const other = trailerOfLine(line, 0);
  return other !== null && other.key.toLowerCase() === trailer.key.toLowerCase() && other.value === trailer.value;
}

/** Whether new trailers belong into the block. A paragraph of bare links is prose to its writer, whatever git reads. */
function isJoinable(block: TrailerBlock, removed: ReadonlySet<number>): boolean {
  if (block.end === block.start) return false;
  return (
    removed.size > 0 || block.trailers.length === 0 || block.trailers.some((trailer) => !trailer.value.startsWith("//"))
  );
}

/** In place of the first removed trailer, else at the block's end; in either case above what stays last. */
function insertionPoint(kept: readonly KeptLine[], block: TrailerBlock, removed: ReadonlySet<number>): number {
  let closing = block.end;
  for (let line = block.end - 1; line >= block.start; line--) {
    const text = kept[line]?.text.toLowerCase() ?? "";
    if (removed.has(line) || isSpace(text.charCodeAt(0)) || text.startsWith("(cherry picked from commit ")) continue;
    if (!STAYS_LAST.some((key) => text.startsWith(key))) break;
    closing = line;
  }
  const [first = closing] = removed;
  return Math.min(closing, first);
}

/** GitHub obeys `skip-checks` and `request-checks` only as a message's last trailers. */
const STAYS_LAST = ["signed-off-by:", "skip-checks:", "request-checks:"] as const;

function dropTrailingBlanks(lines: string[]): void {
  while (lines.length > 0 && isBlank(lines.at(-1) ?? "", 0, lines.at(-1)?.length ?? 0)) lines.pop();
}

function endLastLine(lines: string[], breakAs: string): void {
  const last = lines.at(-1);
  if (last !== undefined && !last.endsWith("\n")) lines[lines.length - 1] = last + breakAs;
}
