import { isBlank, lineEnd, trimSpace } from "./lines.ts";
import { parseTrailers, scissorsAt } from "./parse.ts";
import { findQuoted, type Quoted } from "./quoted.ts";

/**
 * Where a line stands. `title`: the first paragraph. `block`: git's trailer block. `body`: any other line at the left
 * margin. `indented`: behind white space or a list bullet, as squash messages copy the messages they replace.
 */
export type Place = "title" | "block" | "body" | "indented";

/** One line of a message with where it stood. Lines of fewer than three characters are left out. */
export interface MessageLine {
  /** Trimmed, and without the bullet that a squash list puts in front. */
  readonly text: string;
  /** As written, without its line end. */
  readonly raw: string;
  /** 0-based line of the message. */
  readonly line: number;
  readonly place: Place;
  /**
   * Why the line is no statement of this commit: it stands in a code fence, in a quoted diff, behind a `>`, or in a
   * comment that git will strip. Null for all others; never set inside the trailer block.
   */
  readonly excluded: Quoted | "comment" | null;
}

/** Shorter lines can hold neither a key with a value nor a name; leaving them out bounds the list of a hostile message. */
const SHORTEST = 3;

/**
 * Every line of a message and where it stands, so that marks are found outside the trailer block as well.
 * For a message that is not stored yet, `commentPrefix` says which lines git will strip, and the scissors line counts;
 * in a stored message nothing is a comment and nothing hides below scissors.
 */
export function scanMessage(
  message: string,
  options: { readonly commentPrefix?: string | null } = {},
): readonly MessageLine[] {
  const block = parseTrailers(message);
  const quoted = findQuoted(message);
  const prefix = options.commentPrefix ?? null;
  const cut = prefix === null ? message.length : scissorsAt(message, prefix);
  const lines: MessageLine[] = [];
  let title: "before" | "in" | "past" = "before";
  for (let start = 0, line = 0; start < message.length; line++) {
    const next = lineEnd(message, start, message.length);
    const isComment = start >= cut || (prefix !== null && message.startsWith(prefix, start));
    if (isBlank(message, start, next)) {
      if (title === "in") title = "past";
    } else {
      if (title === "before" && !isComment) title = "in";
      const inBlock = line >= block.start && line < block.end && block.trailers.length > 0;
      const raw = withoutLineEnd(message, start, next);
      const text = inBlock ? trimSpace(raw) : withoutBullet(trimSpace(raw));
      const place = inBlock ? "block" : title === "in" ? "title" : isIndented(raw) ? "indented" : "body";
      const excluded = isComment ? "comment" : inBlock ? null : (quoted[line] ?? null);
      if (text.length >= SHORTEST) lines.push({ text, raw, line, place, excluded });
    }
    start = next;
  }
  return lines;
}

function isIndented(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first === 32 || first === 9 || isBullet(raw, 0);
}

function withoutLineEnd(message: string, start: number, next: number): string {
  let end = next;
  if (message.charCodeAt(end - 1) === 10) end--;
  if (end > start && message.charCodeAt(end - 1) === 13) end--;
  return message.slice(start, end);
}

function withoutBullet(text: string): string {
  let at = 0;
  while (isBullet(text, at)) {
    at += 2;
    while (text.charCodeAt(at) === 32) at++;
  }
  return at === 0 ? text : text.slice(at);
}

/** `* `, `- ` or `+ `, as GitHub, GitLab and people list the commits of a squash. */
function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 42 || code === 45 || code === 43) && text.charCodeAt(at + 1) === 32;
}
