import type { Registry } from "../assistants/assistant.ts";
import { evidenceFromMessage } from "../evidence/from-message.ts";
import { AI_PROVENANCE, ASSISTED_BY, CO_AUTHORED_BY, parseAssistant } from "../record/grammar.ts";
import type { RecordedAssistant } from "../record/record.ts";
import { editTrailers } from "../trailers/append.ts";
import { parseTrailers, type Trailer } from "../trailers/parse.ts";

/** A message's text for reading marks: UTF-8 where its bytes are that, else byte for byte. Never written back. */
export function readableText(bytes: string): string {
  const buffer = Buffer.from(bytes, "latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer);
  } catch {
    return bytes;
  }
}

/** Whether nothing is left of a message once git has taken its comments away. */
export function isBlankMessage(bytes: string, commentPrefix: string | null): boolean {
  // The writer leaves a blank message alone, so asking it is the one definition there is.
  return editTrailers(bytes, { remove: () => false, append: ["X-Probe: x"] }, { commentPrefix }) === bytes;
}

/** Assistants that a message's trailers name in our own shape, with or without a record beside them. */
export function namedAssistants(bytes: string): readonly RecordedAssistant[] {
  return parseTrailers(bytes).trailers.flatMap((trailer) => {
    const entry = assistantOf(trailer);
    return entry === null ? [] : [entry];
  });
}

/**
 * Whether a message bears a mark of an assistant, or a line in our own shape wherever it stands, as a pasted squash message has
 * it. `date`: ISO 8601, for marks that were used for a time; "" for any.
 */
export function isMarked(bytes: string, registry: Registry, date: string): boolean {
  return evidenceFromMessage(readableText(bytes), registry, date).evidence.length > 0;
}

/** Puts the lines of a record into a message in place of the one it had. Nothing else changes by a byte. */
export function writeIntoMessage(bytes: string, lines: readonly string[], commentPrefix: string | null): string {
  return editTrailers(bytes, { remove: isOurs, append: lines }, { commentPrefix });
}

/**
 * The message without any line of a record, wherever a squash has left one: in the middle of the text, or indented as
 * `merge --squash` does. Lines that git comments out are left alone.
 */
export function withoutScatteredRecords(bytes: string): string {
  return bytes
    .split("\n")
    .filter((line) => !isRecordLine(line))
    .join("\n");
}

function isRecordLine(line: string): boolean {
  const text = line.trim();
  const colon = text.indexOf(": ");
  if (colon < 0) return false;
  return isOurs({ key: text.slice(0, colon), value: text.slice(colon + 2), line: 0 });
}

function isOurs(trailer: Trailer): boolean {
  return trailer.key.toLowerCase() === AI_PROVENANCE.toLowerCase() || assistantOf(trailer) !== null;
}

function assistantOf(trailer: Trailer): RecordedAssistant | null {
  const key = trailer.key.toLowerCase();
  if (key === ASSISTED_BY.toLowerCase()) return parseAssistant(trailer.value);
  if (key !== CO_AUTHORED_BY.toLowerCase()) return null;
  return parseAssistant(trailer.value.slice(0, Math.max(trailer.value.indexOf(" <"), 0)));
}
