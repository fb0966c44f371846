import { lineEnd, trimSpace } from "./lines.ts";

/** What a line is quoted by. */
export type Quoted = "fence" | "diff" | "quote";

/** An open code fence: which character, how many of them, and on which line it was opened. */
interface Fence {
  readonly character: string;
  readonly length: number;
  readonly line: number;
}

/** An open hunk of a quoted diff: how far the diff is indented, and how many lines the hunk still owes. */
interface Hunk {
  readonly indent: number;
  removed: number;
  added: number;
}

/** Without one of these in it a message quotes nothing, which spares nearly every message the pass over its lines. */
const TELLTALES = [">", "```", "~~~", "diff --", "@@ -", "--- "] as const;

/**
 * What quotes each line of a message: code fences, diffs, mail quoting; null or absent for most. One pass.
 * A fence that is never closed is none, and a diff ends at the first line that its hunk does not allow, so that
 * neither can be opened to hide the marks below it.
 */
export function findQuoted(message: string): readonly (Quoted | null)[] {
  if (!TELLTALES.some((text) => message.includes(text))) return [];
  const lines: (Quoted | null)[] = [];
  let fence: Fence | null = null;
  let diff: Hunk | null = null;
  for (let start = 0, line = 0; start < message.length; line++) {
    const next = lineEnd(message, start, message.length);
    const indent = indentOf(message, start, next);
    const first = message.charCodeAt(start + indent);
    diff = continueDiff(message, start, next, indent, diff);
    lines.push(diff !== null ? "diff" : first === 62 /* > */ ? "quote" : null);
    const edge = first === 96 || first === 126 ? readFence(message.slice(start + indent, next), line) : null;
    if (edge !== null) {
      if (fence === null) fence = edge.opens ? edge.fence : null;
      else if (edge.closes && edge.fence.character === fence.character && edge.fence.length >= fence.length) {
        lines.fill("fence", fence.line);
        fence = null;
      }
    }
    start = next;
  }
  return lines;
}

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at - start;
}

interface FenceEdge {
  readonly fence: Fence;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A line of three or more backticks or tildes, by CommonMark 4.5, at any depth since squash messages indent. */
function readFence(line: string, number: number): FenceEdge | null {
  const character = line.charAt(0);
  let length = 0;
  while (line.charAt(length) === character) length++;
  if (length < 3) return null;
  const rest = trimSpace(line.slice(length));
  // ```x``` on one line is a code span.
  const opens = character === "~" || !rest.includes("`");
  return { fence: { character, length, line: number }, opens, closes: rest === "" };
}

/** The diff that a line belongs to, or null when it belongs to none. */
function continueDiff(text: string, start: number, end: number, indent: number, diff: Hunk | null): Hunk | null {
  if (diff !== null && takesHunkLine(text, start, end, diff)) return diff;
  const at = start + indent;
  if (diff === null && !mayBeginDiff(text.charCodeAt(at))) return null;
  if (text.startsWith("diff --git ", at) || text.startsWith("diff --cc ", at)) return { indent, removed: 0, added: 0 };
  if (text.startsWith("@@ -", at)) {
    const counts = hunkCounts(text.slice(at, Math.min(end, at + 80)));
    if (counts !== null) return { indent, ...counts };
  }
  if (diff === null)
    return text.startsWith("--- a/", at) || text.startsWith("--- /dev/null", at)
      ? { indent, removed: 0, added: 0 }
      : null;
  return isDiffHeader(text, at) && indent === diff.indent ? diff : null;
}

/** `d`, `@` or `-`: asked of every line of a message, so the one cheap question comes first. */
function mayBeginDiff(code: number): boolean {
  return code === 100 || code === 64 || code === 45;
}

function takesHunkLine(text: string, start: number, end: number, hunk: Hunk): boolean {
  const at = start + hunk.indent;
  const code = at < end ? text.charCodeAt(at) : 10;
  if (code === 92 /* \ */) return text.startsWith("\\ No newline", at);
  if (hunk.removed <= 0 && hunk.added <= 0) return false;
  if (code === 43) return hunk.added-- > 0;
  if (code === 45) return hunk.removed-- > 0;
  if (code !== 32 && code !== 10 && code !== 13) return false;
  hunk.added--;
  hunk.removed--;
  return true;
}

function hunkCounts(line: string): { removed: number; added: number } | null {
  const match = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
  return match === null ? null : { removed: Number(match[1] ?? 1), added: Number(match[2] ?? 1) };
}

const DIFF_HEADERS = [
  "index ",
  "--- ",
  "+++ ",
  "new file mode ",
  "deleted file mode ",
  "old mode ",
  "new mode ",
  "similarity index ",
  "dissimilarity index ",
  "rename from ",
  "rename to ",
  "copy from ",
  "copy to ",
  "Binary files ",
] as const;

function isDiffHeader(text: string, at: number): boolean {
  return DIFF_HEADERS.some((header) => text.startsWith(header, at));
}
