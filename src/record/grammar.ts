import type { EvidenceSource } from "../evidence/evidence.ts";
import type { RecordedAssistant } from "./record.ts";

/** Trailer keys of a record. */
export const ASSISTED_BY = "Assisted-by";
export const CO_AUTHORED_BY = "Co-authored-by";
export const AI_PROVENANCE = "AI-Provenance";
export const AI_ASSISTED = "AI-Assisted";

/** The major version of the machine line that this code writes and understands. */
export const VERSION = 1;

/** A trailer's longest length in characters, key and value. */
export const TRAILER_LIMIT = 100;

/** The word that stands for a part nobody told. */
export const UNKNOWN = "unknown";

/** What style `vendor-neutral` writes: AI took part, no tool named. */
export const VENDOR_NEUTRAL = "LLM";

/** Every `basis` there is: a literal table, so that a new source cannot be forgotten here. */
export const BASES: { readonly [S in EvidenceSource]: true } = {
  journal: true,
  session: true,
  environment: true,
  process: true,
  trailer: true,
  mark: true,
  identity: true,
  branch: true,
  "pull-request": true,
  declared: true,
};

export function isBasis(text: string): text is EvidenceSource {
  return Object.hasOwn(BASES, text);
}

/** `claude-code:anthropic/claude-opus-4-8`, `cursor:unknown`, `cursor:unknown/auto`. */
export function formatAssistant(entry: RecordedAssistant): string {
  if (entry.provider === null && entry.model === null) return `${entry.assistant}:${UNKNOWN}`;
  return `${entry.assistant}:${entry.provider ?? UNKNOWN}/${entry.model ?? UNKNOWN}`;
}

/**
 * The exact shape that `formatAssistant` writes, and nothing near it: a stranger's `Assisted-by` is a mark, which
 * evidence/ reads. Null for any other text.
 */
export function parseAssistant(value: string): RecordedAssistant | null {
  const colon = value.indexOf(":");
  if (colon < 0) return null;
  const assistant = value.slice(0, colon);
  const rest = value.slice(colon + 1);
  if (!isId(assistant)) return null;
  if (rest === UNKNOWN) return { assistant, provider: null, model: null };
  const slash = rest.indexOf("/");
  const provider = rest.slice(0, slash);
  const model = rest.slice(slash + 1);
  if (slash < 0 || !isId(provider) || !isModel(model)) return null;
  return { assistant, provider: provider === UNKNOWN ? null : provider, model: model === UNKNOWN ? null : model };
}

/** A lower-case id of an assistant or provider. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/.test(text);
}

/** A model id as written: lower-case ASCII without blanks, in the provider's own spelling. */
export function isModel(text: string): boolean {
  return /^[a-z0-9][a-z0-9._:@+/-]*$/.test(text);
}
