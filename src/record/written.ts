import type { CommitRecord } from "./record.ts";

/** A record at the end of a message, as hooks write it, taken apart. */
export interface WrittenRecord {
  /** Where its paragraph begins in the message. */
  readonly start: number;
  /** Where it ends; nothing but signatures can stand there. */
  readonly end: number;
  /** Its lines without the counts and the digest: the same text for all commits of which it says the same. */
  readonly wording: string;
  readonly lines: CommitRecord["lines"];
  readonly change: CommitRecord["change"];
}

/** A record of more characters names dozens of assistants, and is none that comes again. */
const LONGEST = 1000;

/** Signatures may follow, as `git commit -s` writes them. Whatever else is in the paragraph, this is not for. */
const PARAGRAPH =
  /^((?:Assisted-by: [a-z0-9][a-z0-9._-]*:[a-z0-9][a-z0-9._:@+/-]*\n)*AI-Provenance: v1; state=[a-z]+)(?:; lines=(\d{1,13})\/(\d{1,13}))?((?:; basis=[a-z-]+\+?)?)(?:; change=([0-9a-f]{16}))?(?:\n(?:Signed-off-by: [^\n]*(?:\n|$))*)?\n*$/;

/**
 * Finds a record in the plainest of places: git's trailer block for certain, whatever the rest of the message says, and
 * in the very shape of `writeRecord`. Null says nothing about the message, except that `readRecord` has to read it.
 */
export function findWrittenRecord(message: string): WrittenRecord | null {
  const at = message.lastIndexOf("\nAI-Provenance: v1; ");
  if (at < 0 || hidesParagraphs(message)) return null;
  const start = message.lastIndexOf("\n\n", at) + 2;
  if (start < 2 || message.length - start > LONGEST) return null;
  const match = PARAGRAPH.exec(message.slice(start));
  if (match === null) return null;
  const [, named = "", assisted, added, basis = "", change = null] = match;
  const lines = assisted === undefined ? null : { assisted: Number(assisted), added: Number(added) };
  if (lines !== null && lines.assisted > lines.added) return null;
  const signed = message.indexOf("\nSigned-off-by: ", at + 1);
  return { start, end: signed < 0 ? message.length : signed, wording: named + basis, lines, change };
}

/** Where a first line is missing, the last paragraph can be the title; below comments and scissors git reads nothing. */
function hidesParagraphs(message: string): boolean {
  const first = message.charCodeAt(0);
  return (
    !(first > 35) || message.includes("\n#") || message.startsWith("Conflicts:") || message.includes("\nConflicts:")
  );
}
