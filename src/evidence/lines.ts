import type { WordScan } from "./word-scan.ts";

/** Marks are short. A longer line is prose or a payload, and is not looked at. */
const MAX_LINE = 500;
const MIN_LINE = 5;

const SPACE = 32;
const TAB = 9;
const BACKTICK = 96;
const TILDE = 126;
const COLON = 58;

/**
 * Visits the lines of a message that hold one of a scan's words, trimmed and without the bullet a squash gives them, from
 * the title to what stands below GitHub's nine dashes. Left out: fenced code, quoted diffs, and indented examples (a line
 * that ends in a colon, then four spaces). Unlike `scanMessage` it keeps nothing of the other lines, so that a message of
 * five megabytes costs no more than looking at it.
 */
export function visitLines(message: string, holdsWord: WordScan, visit: (text: string) => void): void {
  let inDiff = false;
  let fencesLeft = true;
  let introduces = false;
  for (let start = 0; start < message.length; ) {
    const newline = message.indexOf("\n", start);
    const end = newline < 0 ? message.length : newline;
    const from = start;
    start = end + 1;
    const first = firstText(message, from, end);
    const last = lastText(message, first, end);
    if (first === last) continue;
    const code = message.charCodeAt(first);
    if (fencesLeft && (code === BACKTICK || code === TILDE) && isFence(message, first)) {
      const close = endOfFence(message, end, message.slice(first, first + 3));
      // A fence that nobody closes would hide all that follows: it is none.
      if (close < 0) fencesLeft = false;
      else start = close;
      continue;
    }
    inDiff = isDiffLine(message, from, inDiff);
    if (inDiff) continue;
    const indent = indentOf(message, from, first);
    if (indent < 4) introduces = message.charCodeAt(last - 1) === COLON;
    else if (introduces) continue;
    if (last - first < MIN_LINE || !holdsWord(message, first, last)) continue;
    if (last - first <= MAX_LINE) visit(dropBullet(message.slice(first, last)));
    visitJoined(message.slice(first, last), visit);
  }
}

const JOINT = /\\n| (?=🤖 )| {2}(?=Co-[Aa]uthored-[Bb]y: )/;
/** The first quote that stands in it closes: `'Mend it 🤖 Generated with Codex' and the like are titles`. */
const IN_QUOTES = /^[^'"`]*['"`](?:[\s.,;:)]|$)/;
const QUOTING = new Set([">", "|", "#", "`", '"', "'"]);

/**
 * Messages that somebody put on one line: agents that quote their shell wrongly leave `\n` in two characters, and others
 * lose the line breaks before a footer (`Mend it 🤖 Generated with Codex (#12)`) or a trailer.
 */
function visitJoined(line: string, visit: (text: string) => void): void {
  const isJoined = line.includes("\\n") || line.includes(" 🤖 ") || line.includes("  ");
  if (!isJoined) return;
  const parts = QUOTING.has(line.charAt(0)) ? line.split("\\n") : line.split(JOINT);
  for (const part of parts.slice(1)) {
    const text = part.trim();
    if (text.length >= MIN_LINE && text.length <= MAX_LINE && !IN_QUOTES.test(text)) visit(dropBullet(text));
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === 13;
}

function firstText(message: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(message.charCodeAt(at))) at += 1;
  return at;
}

function lastText(message: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(message.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isFence(message: string, at: number): boolean {
  return message.startsWith("```", at) || message.startsWith("~~~", at);
}

/** Where the line after the closing fence begins; -1 when there is none. */
function endOfFence(message: string, from: number, fence: string): number {
  for (let start = from + 1; start < message.length; ) {
    const newline = message.indexOf("\n", start);
    const end = newline < 0 ? message.length : newline;
    if (message.startsWith(fence, firstText(message, start, end))) return end + 1;
    start = end + 1;
  }
  return -1;
}

const DIFF_HEADERS = ["index ", "new file", "deleted file", "similarity ", "rename ", "old mode", "new mode"];

function isDiffLine(message: string, from: number, inDiff: boolean): boolean {
  if (message.startsWith("diff --git ", from) || message.startsWith("@@ -", from)) return true;
  if (!inDiff) return false;
  return " +-@\\".includes(message.charAt(from)) || DIFF_HEADERS.some((header) => message.startsWith(header, from));
}

/** Columns of white space before the text; a tab counts as four. */
function indentOf(message: string, start: number, first: number): number {
  let columns = 0;
  for (let at = start; at < first; at += 1) columns += message.charCodeAt(at) === TAB ? 4 : 1;
  return columns;
}

const BULLETS = new Set(["*", "-", "•", "+"]);

function dropBullet(text: string): string {
  return BULLETS.has(text.charAt(0)) && text[1] === " " ? text.slice(2).trim() : text;
}
