import type { Registry } from "../assistants/assistant.ts";
import { formatTrailer } from "../trailers/format.ts";
import {
  AI_PROVENANCE,
  ASSISTED_BY,
  CO_AUTHORED_BY,
  formatAssistant,
  isId,
  isModel,
  TRAILER_LIMIT,
  UNKNOWN,
  VENDOR_NEUTRAL,
} from "./grammar.ts";
import type { CommitRecord, RecordedAssistant } from "./record.ts";

/**
 * How a record is written. `assisted-by` is the default and the only one that reads back whole; the others exist
 * because real projects forbid it: `co-authored-by` for hosts that show co-authors, `vendor-neutral` without names,
 * `none` when the record lives in git notes alone.
 */
export type RecordStyle = "assisted-by" | "co-authored-by" | "vendor-neutral" | "none";

/**
 * The trailer lines of a record, in order, ASCII, none longer than 100 characters.
 * `registry` supplies the vendor's own address for style `co-authored-by`; without one an address that can never exist stands in.
 */
export function writeRecord(record: CommitRecord, style: RecordStyle, registry?: Registry): readonly string[] {
  if (style === "none") return [];
  return [...writeAssistants(record, style, registry), writeProvenance(record)];
}

function writeAssistants(record: CommitRecord, style: RecordStyle, registry: Registry | undefined): readonly string[] {
  if (record.state !== "assisted") return [];
  if (style === "vendor-neutral") return [formatTrailer(ASSISTED_BY, VENDOR_NEUTRAL)];
  const lines = record.assistants.map(writable).map((entry) => {
    if (style === "assisted-by") return formatTrailer(ASSISTED_BY, formatAssistant(entry));
    return formatTrailer(CO_AUTHORED_BY, `${formatAssistant(entry)} <${addressOf(entry.assistant, registry)}>`);
  });
  return [...new Set(lines)];
}

/** What cannot be written in the grammar is written as unknown: a cut id would name another assistant or model. */
function writable(entry: RecordedAssistant): RecordedAssistant {
  const assistant = isId(entry.assistant) ? entry.assistant : UNKNOWN;
  const provider = entry.provider !== null && isId(entry.provider) ? entry.provider : null;
  const model = entry.model !== null && isModel(entry.model) ? entry.model : null;
  const room = TRAILER_LIMIT - ASSISTED_BY.length - 2;
  for (const tried of [
    { assistant, provider, model },
    { assistant, provider, model: null },
    { assistant, provider: null, model: null },
  ]) {
    if (formatAssistant(tried).length <= room) return tried;
  }
  return { assistant: UNKNOWN, provider: null, model: null };
}

function addressOf(assistant: string, registry: Registry | undefined): string {
  const mark = registry?.find(assistant)?.marks.find((known) => known.kind === "email");
  // RFC 2606 reserves .invalid: no mail, and no account on a host, can ever belong to it.
  return mark?.kind === "email" ? mark.email : `noreply@${assistant}.invalid`;
}

function writeProvenance(record: CommitRecord): string {
  const fields = [`v${record.version}`, `state=${record.state}`];
  const lines = record.lines === null ? [] : [`lines=${record.lines.assisted}/${record.lines.added}`];
  const rest: string[] = [];
  if (record.basis !== null) rest.push(`basis=${record.basis}${record.more ? "+" : ""}`);
  if (record.change !== null) rest.push(`change=${record.change}`);
  const whole = formatTrailer(AI_PROVENANCE, [...fields, ...lines, ...rest].join("; "));
  // Counts of more than thirteen digits do not fit; the share is then left out rather than cut.
  return whole.length <= TRAILER_LIMIT ? whole : formatTrailer(AI_PROVENANCE, [...fields, ...rest].join("; "));
}
