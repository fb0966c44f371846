import type { Registry } from "../assistants/assistant.ts";
import { type MarkIndex, markIndexOf } from "./mark-index.ts";
import { readObject } from "./sentence.ts";
import { readAssistedBy, type ValueReading } from "./value.ts";

/** `AI disclosure:`, `AI usage:`, `Disclosure:`, as projects ask for them; what follows speaks of the change itself. */
const LABEL =
  /^(?:(?:ai|llm|genai)[- ](?:usage|use|assistance|tools?|contribution|disclosure|disclaimer|note|statement|notice)(?: (?:disclosure|disclaimer|note|statement|notice))?|disclosure|disclaimer):[*_]*\s+(\S.*)$/i;

/** What was done, and with whom: `drafted with assistance from Claude (Opus 4.7)`. */
const DONE =
  /\b(?:written|generated|authored|created|made|implemented|developed|drafted|produced|assisted|coded|built|prepared|applied|assistance|help) (?:with|by|from|of|using|via) (?:the )?(?:(?:help|assistance) (?:of|from) )?(.+)/i;

/** `Claude wrote this code but I pointed it to the file`. */
const WROTE = /^(.{2,40}?) (?:wrote|generated|created|drafted|implemented|developed|authored|assisted|helped)\b/i;

const DENIED = /\b(?:no|not|none|never|without|nothing)\b/i;

/** What a line that discloses the use of AI says; null when it is none, or says that there was no AI. */
export function readDisclosure(text: string, registry: Registry, index: MarkIndex): ValueReading | null {
  const said = LABEL.exec(text)?.[1];
  return said === undefined ? null : readUse(said, registry, index);
}

/** What the value of `AI-Assisted` says when it is neither yes nor no: a tool, or a sentence about one. */
export function readDeclaredUse(value: string, registry: Registry): ValueReading {
  const reading = readAssistedBy(value, registry);
  return reading.kind === "other" ? (readUse(value, registry, markIndexOf(registry)) ?? reading) : reading;
}

/** What a person says of the use of AI, in words of their own. */
function readUse(said: string, registry: Registry, index: MarkIndex): ValueReading | null {
  if (DENIED.test(said)) return null;
  const object = DONE.exec(said)?.[1];
  const found = object === undefined ? null : readObject(object, registry, index);
  if (found !== null) return found;
  const subject = WROTE.exec(said)?.[1];
  const reading = subject === undefined ? null : readAssistedBy(subject, registry);
  return reading?.kind === "assistants" ? reading : null;
}
