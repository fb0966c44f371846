import { type Evidence, isAtLeast } from "../evidence/evidence.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import { strongestSource } from "../record/basis.ts";
import { VERSION } from "../record/grammar.ts";
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
  if (earlier !== null) return findings.marked && earlier.state === "none" ? { ...earlier, state: "unknown" } : earlier;
  if (!findings.required) return null;
  return blankRecord(findings.witnessed && !findings.marked ? "none" : "unknown");
}

function assisted(findings: Findings, fresh: readonly Evidence[], earlier: CommitRecord | null): CommitRecord {
  const known = [...(earlier?.assistants ?? []), ...findings.named].map(
    (entry): Evidence => ({ ...entry, source: "trailer", strength: "strong", seen: "" }),
  );
  const sources = [...new Set([...(earlier?.basis ? [earlier.basis] : []), ...fresh.map((sign) => sign.source)])];
  return {
    ...blankRecord("assisted"),
    assistants: mergeEvidence([...known, ...fresh]).map(({ assistant, provider, model }) => ({
      assistant,
      provider,
      model,
    })),
    lines: findings.lines,
    basis: strongestSource(sources),
    more: sources.length > 1 || (earlier?.more ?? false),
    change: earlier?.change ?? null,
  };
}

function blankRecord(state: CommitRecord["state"]): CommitRecord {
  return { version: VERSION, state, assistants: [], lines: null, basis: null, more: false, change: null };
}
