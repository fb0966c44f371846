import { isBlank, isSpace, lineEnd, separatorAt, trimSpace } from "./lines.ts";

/** One `Key: value` of a message's trailer block. */
export interface Trailer {
  /** As written; keys compare without regard to case. */
  readonly key: string;
  /** Unfolded: each line break with the white space after it is one space. May be empty. */
  readonly value: string;
  /** 0-based line of the message on which the key stands. */
  readonly line: number;
}

/** The one paragraph of a message that git reads trailers from. */
export interface TrailerBlock {
  readonly trailers: readonly Trailer[];
  /** First line of the block, 0-based. Equal to `end` when there is no block. */
  readonly start: number;
  /** The line after the block's last. Without a block: the line at which the message's own text ends. */
  readonly end: number;
}

/** Lines that git itself writes; one of them lets prose share the paragraph. Case and the space count. */
const GIT_MADE = ["Signed-off-by: ", "(cherry picked from commit "] as const;

/** The line under which git puts what must not enter the message; hides trailers in stored messages too. */
const SCISSORS = " ------------------------ >8 ------------------------\n";

/**
 * The trailers of a stored commit message, by git's own rules: what `git interpret-trailers --parse --no-divider`
 * prints under empty configuration. Time is linear in the message.
 */
export function parseTrailers(message: string): TrailerBlock {
  const end = textEnd(message, "#");
  const start = blockStart(message, end);
  const firstLine = countLines(message, 0, start);
  const trailers = readTrailers(message, start, end, firstLine);
  return {
    trailers,
    start: firstLine,
    end: firstLine + countLines(message, start, withoutBlanks(message, start, end)),
  };
}

/**
 * Where a message's own text ends: before the scissors line, and before the trailing run of comments, empty lines and
 * an old `Conflicts:` list; git's `ignored_log_message_bytes`, its oddities included.
 */
export function textEnd(text: string, commentPrefix: string): number {
  const cutoff = scissorsAt(text, commentPrefix);
  let tail = 0;
  let inConflicts = false;
  // From its first byte on git keeps a state that an ordinary line does not reset; any other line does.
  const from = text.startsWith("Conflicts:\n") ? 0 : pastOrdinaryLines(text, cutoff, commentPrefix);
  for (let line = from; line < cutoff; line = lineEnd(text, line, text.length)) {
    if (text.startsWith(commentPrefix, line) || text.charCodeAt(line) === 10) {
      tail ||= line;
    } else if (text.startsWith("Conflicts:\n", line)) {
      inConflicts = true;
      tail ||= line;
    } else if (tail !== 0 && !(inConflicts && text.charCodeAt(line) === 9)) {
      tail = 0;
      inConflicts = false;
    }
  }
  return tail || cutoff;
}

/** Past the last line that can be no part of the tail, so that a long message is not walked from its beginning. */
function pastOrdinaryLines(text: string, cutoff: number, commentPrefix: string): number {
  let line = cutoff;
  while (line > 0) {
    const above = lastLine(text, line);
    const first = text.charCodeAt(above);
    const isTail =
      first === 10 || first === 9 || text.startsWith(commentPrefix, above) || text.startsWith("Conflicts:\n", above);
    if (!isTail) return line;
    line = above;
  }
  return 0;
}

/** Where the scissors line begins; the text's length when there is none. */
export function scissorsAt(text: string, commentPrefix: string): number {
  const scissors = commentPrefix + SCISSORS;
  if (text.startsWith(scissors)) return 0;
  const at = text.indexOf(`\n${scissors}`);
  return at < 0 ? text.length : at + 1;
}

/** Where the block begins; `end` when the last paragraph is none. git's `find_trailer_start`. */
function blockStart(text: string, end: number): number {
  const title = titleEnd(text, end);
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  let gitMade = false;
  let begun = false;
  for (let line = lastLine(text, end); line >= title; line = lastLine(text, line)) {
    const first = text.charCodeAt(line);
    if (first === 35 /* # */) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(text, line, end)) {
      if (!begun) continue;
      others += continuations;
      const isBlock = (gitMade && trailers * 3 >= others) || (trailers > 0 && others === 0);
      return isBlock ? lineEnd(text, line, end) : end;
    } else {
      begun = true;
      const made = GIT_MADE.some((prefix) => text.startsWith(prefix, line));
      if (made || (!isSpace(first) && separatorAt(text, line, end) >= 1)) {
        trailers++;
        continuations = 0;
        gitMade ||= made;
      } else if (isSpace(first)) {
        continuations++;
      } else {
        others += 1 + continuations;
        continuations = 0;
      }
    }
  }
  return end;
}

/** The first paragraph is the title and never holds trailers; comments before it are passed over. */
function titleEnd(text: string, end: number): number {
  let line = 0;
  while (line < end && (text.charCodeAt(line) === 35 || !isBlank(text, line, text.length))) {
    line = lineEnd(text, line, text.length);
  }
  return line;
}

function lastLine(text: string, end: number): number {
  if (end === 0) return -1;
  if (end === 1 || text.charCodeAt(end - 2) === 10) return end - 1;
  return text.lastIndexOf("\n", end - 2) + 1;
}

function readTrailers(text: string, start: number, end: number, firstLine: number): Trailer[] {
  const trailers: Trailer[] = [];
  let number = firstLine;
  let line = start;
  while (line < end) {
    let next = lineEnd(text, line, end);
    let lines = 1;
    const separator = separatorAt(text, line, next);
    if (separator >= 1) {
      while (next < end && isSpace(text.charCodeAt(next))) {
        next = lineEnd(text, next, end);
        lines++;
      }
      const key = trimSpace(text.slice(line, line + separator));
      trailers.push({ key, value: unfold(text.slice(line + separator + 1, next)), line: number });
    }
    line = next;
    number += lines;
  }
  return trailers;
}

/** git's `unfold_value`: a line break and the white space after it become one space, what stands before it stays. */
function unfold(value: string): string {
  return trimSpace(value).replace(/\n[\t\n\r ]*/g, " ");
}

/** Lines of white space at the end belong to the block for git, and to nobody for a reader. */
function withoutBlanks(text: string, start: number, end: number): number {
  let line = end;
  for (let last = lastLine(text, line); last >= start && isBlank(text, last, line); last = lastLine(text, line))
    line = last;
  return line;
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let line = start; line < end; line = lineEnd(text, line, end)) count++;
  return count;
}
