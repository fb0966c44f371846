/** A line of a message that may carry a mark: the author's own words, not quoted code. */
export type LineVisitor = (text: string) => void;

/** Marks are short. A longer line is prose or a payload, and is not looked at. */
const MAX_LINE = 500;

const BULLETS = new Set(["*", "-", "•", "+"]);

/**
 * Visits each line of a message, trimmed and without the bullet a squash gives it, from the title to what stands below
 * GitHub's nine dashes. Left out: fenced code, quoted diffs, and indented examples (`such as:` and then four spaces).
 */
export function visitLines(message: string, visit: LineVisitor): void {
  let inDiff = false;
  let fenceEnd = -1;
  let fencesLeft = true;
  let introduces = false;
  for (let start = 0; start < message.length; ) {
    const newline = message.indexOf("\n", start);
    const end = newline < 0 ? message.length : newline;
    const lineStart = start;
    start = end + 1;
    if (end - lineStart > MAX_LINE) {
      inDiff = false;
      continue;
    }
    if (lineStart < fenceEnd) continue;
    const raw = message.slice(lineStart, end);
    const text = raw.trim();
    if (text === "") continue;
    if (fencesLeft && (text.startsWith("```") || text.startsWith("~~~"))) {
      fenceEnd = endOfFence(message, end, text.slice(0, 3));
      // A fence that nobody closes would hide all that follows: it is none.
      if (fenceEnd < 0) fencesLeft = false;
      continue;
    }
    inDiff = isDiffLine(raw, inDiff);
    if (inDiff) continue;
    if (indentOf(raw) < 4) introduces = text.endsWith(":");
    else if (introduces) continue;
    visit(dropBullet(text));
  }
}

/** Where the line after the closing fence begins; -1 when there is none. */
function endOfFence(message: string, from: number, fence: string): number {
  for (let at = message.indexOf(fence, from); at >= 0; at = message.indexOf(fence, at + 3)) {
    const lineStart = message.lastIndexOf("\n", at) + 1;
    if (at - lineStart <= 12 && message.slice(lineStart, at).trim() === "") {
      const newline = message.indexOf("\n", at);
      return newline < 0 ? message.length : newline + 1;
    }
  }
  return -1;
}

function isDiffLine(raw: string, inDiff: boolean): boolean {
  if (raw.startsWith("diff --git ") || raw.startsWith("@@ -")) return true;
  if (!inDiff) return false;
  return /^(?:[-+ @\\]|index |new file|deleted file|similarity|rename|old mode|new mode)/.test(raw);
}

/** Columns of white space before the text; a tab counts as four. */
function indentOf(raw: string): number {
  let columns = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const char = raw[at];
    if (char === " ") columns += 1;
    else if (char === "\t") columns += 4;
    else break;
  }
  return columns;
}

function dropBullet(text: string): string {
  return BULLETS.has(text[0] ?? "") && text[1] === " " ? text.slice(2).trim() : text;
}
