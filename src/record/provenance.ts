import type { Problem, ProblemCode } from "../evidence/evidence.ts";
import { isBasis, VERSION } from "./grammar.ts";
import type { CommitRecord } from "./record.ts";

/** Longest value that is looked at; a record of ours has at most 85 characters. */
const LONGEST = 1000;

/**
 * Reads the value of one `AI-Provenance`. Always gives a record, since the line claims there is one: what is malformed
 * becomes a problem and reads as not known, and a version that this code does not know reads as `unknown`.
 */
export function parseProvenance(value: string): {
  readonly record: CommitRecord;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const complain = (message: string, code: ProblemCode = "record-malformed") => problems.push({ code, message });
  if (value.length > LONGEST) {
    complain(`AI-Provenance is ${value.length} characters long`);
    return { record: { ...NOTHING, version: VERSION }, problems };
  }
  // We write lower case; a person who types the line does not always.
  const [head = "", ...rest] = value
    .toLowerCase()
    .split(";")
    .map((field) => field.trim());
  const version = parseVersion(head);
  if (version === null) complain(`AI-Provenance begins with ${quote(head)} instead of a version such as v${VERSION}`);
  if (version !== null && version !== VERSION) {
    complain(`AI-Provenance is of version ${version}, which this release does not read`, "record-version-unknown");
    return { record: { ...NOTHING, version }, problems };
  }
  const fields = parseFields(rest, complain);
  return { record: version === null ? { ...NOTHING, version: VERSION } : readFields(fields, complain), problems };
}

type Complain = (message: string) => void;

const NOTHING: CommitRecord = {
  version: VERSION,
  state: "unknown",
  assistants: [],
  lines: null,
  basis: null,
  more: false,
  change: null,
};

function parseVersion(head: string): number | null {
  return /^v[1-9][0-9]{0,5}$/.test(head) ? Number(head.slice(1)) : null;
}

function parseFields(fields: readonly string[], complain: Complain): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const field of fields) {
    if (field === "") continue;
    const equals = field.indexOf("=");
    const name = field.slice(0, Math.max(equals, 0)).trim();
    if (equals < 1 || !/^[a-z][a-z0-9-]*$/.test(name))
      complain(`AI-Provenance holds ${quote(field)}, which is no field`);
    else if (found.has(name)) complain(`AI-Provenance gives ${name} twice`);
    else found.set(name, field.slice(equals + 1).trim());
  }
  return found;
}

function readFields(fields: ReadonlyMap<string, string>, complain: Complain): CommitRecord {
  const state = fields.get("state") ?? "";
  const knownState = state === "assisted" || state === "none" || state === "unknown" ? state : null;
  if (knownState === null) complain(`AI-Provenance has ${state === "" ? "no state" : `the state ${quote(state)}`}`);
  const basis = fields.get("basis") ?? null;
  const more = basis?.endsWith("+") ?? false;
  const source = basis === null ? null : more ? basis.slice(0, -1) : basis;
  const knownBasis = source !== null && isBasis(source) ? source : null;
  if (source !== null && knownBasis === null) complain(`AI-Provenance has the basis ${quote(source)}, which is none`);
  const change = fields.get("change") ?? null;
  const knownChange = change !== null && /^[0-9a-f]{16}$/.test(change) ? change : null;
  if (change !== null && knownChange === null)
    complain(`AI-Provenance has the change ${quote(change)}, not 16 hex digits`);
  return {
    version: VERSION,
    state: knownState ?? "unknown",
    assistants: [],
    lines: readLines(fields.get("lines") ?? null, complain),
    basis: knownBasis,
    more: knownBasis !== null && more,
    change: knownChange,
  };
}

function readLines(text: string | null, complain: Complain): CommitRecord["lines"] {
  if (text === null) return null;
  const match = /^(\d{1,13})\/(\d{1,13})$/.exec(text);
  const lines = match === null ? null : { assisted: Number(match[1]), added: Number(match[2]) };
  if (lines !== null && lines.assisted <= lines.added) return lines;
  complain(`AI-Provenance has lines=${quote(text)} instead of assisted/added`);
  return null;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
