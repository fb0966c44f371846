import { type Evidence, isAtLeast } from "../evidence/evidence.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import { strongestSource } from "../record/basis.ts";
import { formatAssistant, VERSION } from "../record/grammar.ts";
import type { CommitRecord, RecordedAssistant } from "../record/record.ts";
import { uniteRecords } from "../record/union.ts";

/** All that decides what a commit's record says; where it is bound to its change is decided by `bindRecord`. */
export interface Findings {
  /** What the commits that this one replaces or carries recorded, and what its message already says. */
  readonly earlier: readonly CommitRecord[];
  /** Assistants that the message names in our own shape. */
  readonly named: readonly RecordedAssistant[];
  /** What was seen just now. Empty for a commit that is only carried. */
  readonly fresh: readonly Evidence[];
  readonly lines: CommitRecord["lines"];
  /** Whether the policy asks for a record on every commit. */
  readonly required: boolean;
  /** Whether we saw the change being made: not so for a carried commit, or one whose past nobody recorded. */
  readonly witnessed: boolean;
  /** Whether the message bears a mark of an assistant that we did not write, or a person's `AI-Assisted: yes`. */
  readonly marked: boolean;
}

/**
 * The record a commit should carry, not yet bound to its change; null when there is nothing to say. A mark in the
 * message is never copied into it, and `state=none` is never said beside one.
 */
export function composeRecord(findings: Findings): CommitRecord | null {
  const fresh = findings.fresh.filter((sign) => isAtLeast(sign.strength, "medium"));
  const earlier = uniteRecords(findings.earlier);
  if (fresh.length > 0) return assisted(findings, fresh, earlier);
  if (earlier === null && !findings.required) return null;
  const record = earlier ?? blankRecord(findings.witnessed && !findings.marked ? "none" : "unknown");
  if (findings.named.length > 0) return naming(record, findings.named);
  return findings.marked && record.state === "none" ? { ...record, state: "unknown" } : record;
}

/** A record with those whom the message names: the writer puts its lines in place of theirs, and must not lose one. */
function naming(record: CommitRecord, named: readonly RecordedAssistant[]): CommitRecord {
  const known = new Set(record.assistants.map(formatAssistant));
  if (record.state === "assisted" && named.every((entry) => known.has(formatAssistant(entry)))) return record;
  const told = record.state === "assisted" ? record : blankRecord("assisted");
  return {
    ...told,
    assistants: mergeAssistants([...told.assistants, ...named], []),
    basis: told.basis ?? "declared",
    change: record.change,
  };
}

function assisted(findings: Findings, fresh: readonly Evidence[], earlier: CommitRecord | null): CommitRecord {
  const sources = [...new Set([...(earlier?.basis ? [earlier.basis] : []), ...fresh.map((sign) => sign.source)])];
  return {
    ...blankRecord("assisted"),
    assistants: mergeAssistants([...(earlier?.assistants ?? []), ...findings.named], fresh),
    lines: findings.lines,
    basis: strongestSource(sources),
    more: sources.length > 1 || (earlier?.more ?? false),
    change: earlier?.change ?? null,
  };
}

/** One entry for each assistant and model, of those recorded and those seen. */
function mergeAssistants(recorded: readonly RecordedAssistant[], fresh: readonly Evidence[]): RecordedAssistant[] {
  const known = recorded.map((entry): Evidence => ({ ...entry, source: "trailer", strength: "strong", seen: "" }));
  return mergeEvidence([...known, ...fresh]).map(({ assistant, provider, model }) => ({ assistant, provider, model }));
}

function blankRecord(state: CommitRecord["state"]): CommitRecord {
  return { version: VERSION, state, assistants: [], lines: null, basis: null, more: false, change: null };
}
