import type { Registry } from "../assistants/assistant.ts";
import { dropEnd } from "./fold.ts";
import type { ValueReading } from "./reading.ts";
import { isHumanName, readAssistedBy } from "./value.ts";

/** `Claude Code transcript: https://example.com/1`. */
const TRANSCRIPT = /^([^:]{2,40}) (?:transcript|conversation)s?: https?:/i;

/** `More tips, written by Claude Code`; in brackets only where they speak of the change itself. */
const ASIDE =
  /(?:[,\u2013\u2014] |\[|\(code )(?:(?:co-)?(?:written|coded|authored|drafted) (?:by|with|using)|developed (?:with|using)|generated (?:by|with)) ([^,;()[\]]{2,60})$/i;

/** Who wrote the change, by what a title or a line says of it at its end; null when it says nothing. */
export function readAside(text: string, registry: Registry): ValueReading | null {
  const aside = (TRANSCRIPT.exec(text) ?? ASIDE.exec(dropEnd(text, ").]")))?.[1];
  if (aside === undefined || isHumanName(aside)) return null;
  const reading = readAssistedBy(aside, registry);
  return reading.kind === "assistants" ? reading : null;
}
