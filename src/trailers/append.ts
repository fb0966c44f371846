import { isBlank, isSpace, lineEnd, separatorAt, trimSpace } from "./lines.ts";
import { parseTrailers, scissorsAt, type Trailer, type TrailerBlock, textEnd } from "./parse.ts";

/** What to change about a message's trailers. */
export interface TrailerEdit {
  /** Trailers of the block to take out, with their continuation lines. */
  readonly remove: (trailer: Trailer) => boolean;
  /** Whole trailer lines to put in, in order, without line ends; see `formatTrailer`. */
  readonly append: readonly string[];
}

/**
 * Takes trailers out of a message and puts others in, above comments and scissors, with `Signed-off-by` and GitHub's
 * `skip-checks` staying last. Nothing else of the message changes by a byte, so a hook can pass a file decoded as
 * latin1. A blank message stays blank, and doing the same edit twice changes nothing more.
 *
 * `commentPrefix`: what git will strip from the message (default `#`); null when it strips no comments.
 */
export function editTrailers(
  message: string,
  edit: TrailerEdit,
  options: { readonly commentPrefix?: string | null } = {},
): string {
  const prefix = options.commentPrefix === undefined ? "#" : options.commentPrefix;
  const end = ownTextEnd(message, prefix);
  const lines = splitLines(message.slice(0, end));
  const kept = lines.map((text, number) => ({ text, number })).filter((line) => !isComment(line.text, prefix));
  if (kept.every((line) => isBlank(line.text, 0, line.text.length))) return message;

  const block = parseTrailers(kept.map((line) => line.text).join(""));
  const removed = removedLines(kept, block, edit.remove);
  const left = block.trailers.filter((trailer) => !removed.has(trailer.line));
  const fresh = edit.append.filter(
    (line, at) => edit.append.indexOf(line) === at && !left.some((t) => isSame(t, line)),
  );
  if (removed.size === 0 && fresh.length === 0) return message;

  const breakAs = lines.some((line) => line.endsWith("\r\n")) ? "\r\n" : "\n";
  const added = fresh.map((line) => line + breakAs);
  const joins = isJoinable(block, removed);
  const at = joins ? insertionPoint(kept, block, removed) : kept.length;
  const original = kept[at]?.number ?? lines.length;
  const gone = new Set([...removed].map((line) => kept[line]?.number));
  const before = lines.slice(0, original).filter((_, number) => !gone.has(number));
  const after = lines.slice(original).filter((_, number) => !gone.has(number + original));
  return assemble(before, added, after, joins, breakAs) + message.slice(end);
}

/** Where the text that git will keep ends, comments and scissors of the caller's and of git's own reading cut off. */
function ownTextEnd(message: string, prefix: string | null): number {
  const complete = message.endsWith("\n") ? message : `${message}\n`;
  const end = Math.min(
    textEnd(complete, "#"),
    prefix === null ? message.length : textEnd(complete, prefix),
    message.length,
  );
  // A message of nothing but `#` lines that git will not strip is text, and git skips it only as a title.
  if (prefix === null && isBlank(message.slice(0, end).replaceAll("\n", " "), 0, end))
    return scissorsAt(complete, "#") > message.length ? message.length : end;
  return end;
}

function isComment(line: string, prefix: string | null): boolean {
  return prefix !== null && line.startsWith(prefix);
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

interface KeptLine {
  readonly text: string;
  /** Line of the whole message. */
  readonly number: number;
}

function removedLines(kept: readonly KeptLine[], block: TrailerBlock, remove: TrailerEdit["remove"]): Set<number> {
  const removed = new Set<number>();
  for (const trailer of block.trailers) {
    if (!remove({ ...trailer, line: kept[trailer.line]?.number ?? trailer.line })) continue;
    removed.add(trailer.line);
    for (let line = trailer.line + 1; line < block.end && isSpace(kept[line]?.text.charCodeAt(0) ?? 0); line++)
      removed.add(line);
  }
  return removed;
}

function isSame(trailer: Trailer, line: string): boolean {
  const separator = separatorAt(line, 0, line.length);
  if (separator < 1) return false;
  const key = trimSpace(line.slice(0, separator));
  return key.toLowerCase() === trailer.key.toLowerCase() && trimSpace(line.slice(separator + 1)) === trailer.value;
}

/** Whether new trailers belong into the block. A paragraph of bare links is prose to its writer, whatever git reads. */
function isJoinable(block: TrailerBlock, removed: ReadonlySet<number>): boolean {
  if (block.trailers.length === 0) return block.end > block.start;
  return removed.size > 0 || block.trailers.some((trailer) => !trailer.value.startsWith("//"));
}

/** In place of the first removed trailer, else at the block's end; in either case above the closing sign-offs. */
function insertionPoint(kept: readonly KeptLine[], block: TrailerBlock, removed: ReadonlySet<number>): number {
  const first = removed.size > 0 ? Math.min(...removed) : block.end;
  let closing = block.end;
  for (let line = block.end - 1; line >= block.start; line--) {
    const text = kept[line]?.text ?? "";
    if (removed.has(line) || isSpace(text.charCodeAt(0)) || text.startsWith("(cherry picked from commit ")) continue;
    if (!STAYS_LAST.some((key) => text.toLowerCase().startsWith(key))) break;
    closing = line;
  }
  return Math.min(first, closing);
}

/** `skip-checks` and `request-checks` must be a message's last trailers to be obeyed by GitHub. */
const STAYS_LAST = ["signed-off-by:", "skip-checks:", "request-checks:"] as const;

function assemble(
  before: string[],
  added: readonly string[],
  after: readonly string[],
  joins: boolean,
  breakAs: string,
): string {
  if (added.length > 0 || joins) {
    const last = before.at(-1);
    if (last !== undefined && !last.endsWith("\n")) before[before.length - 1] = last + breakAs;
  }
  if (joins) {
    const emptied = added.length === 0 && after.length === 0;
    if (emptied) dropTrailingBlanks(before);
    return [...before, ...added, ...after].join("");
  }
  dropTrailingBlanks(before);
  return [...before, breakAs, ...added].join("");
}

function dropTrailingBlanks(lines: string[]): void {
  while (lines.length > 0 && isBlank(lines.at(-1) ?? "", 0, lines.at(-1)?.length ?? 0)) lines.pop();
}
