import type { Known, MarkIndex } from "./mark-index.ts";

/** Shortest id of a session. What is shorter is a page about sessions. */
const MIN_ID = 8;

/**
 * Whose session a line links to: `https://ampcode.com/threads/T-019d4484-…`, alone or in a sentence. A commit that brings
 * the conversation along was made in it. Undefined when there is no such link, or only a quoted one.
 */
export function findSession(text: string, index: MarkIndex): Known | undefined {
  if (!text.includes("/") || /^[>|#`"']/.test(text)) return undefined;
  const lower = text.toLowerCase();
  return index.sessions.find(({ mark }) => {
    const link = mark.link.toLowerCase();
    const at = lower.indexOf(link);
    return at >= 0 && hasId(lower, at + link.length) && !isCode(text, at);
  });
}

function hasId(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /[a-z0-9_-]/.test(text.charAt(at))) at += 1;
  return at - from >= MIN_ID;
}

/** Whether an odd number of backticks stands before, so that what follows is a piece of code. */
function isCode(text: string, at: number): boolean {
  return text.slice(0, at).split("`").length % 2 === 0;
}
