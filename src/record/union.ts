import { strongestSource } from "./basis.ts";
import { formatAssistant, VERSION } from "./grammar.ts";
import type { CommitRecord, RecordedAssistant } from "./record.ts";

/**
 * What a commit that replaces several others carries (a squash, a fixup): all their assistants. Null for no records.
 *
 * One assisted part makes the whole assisted; of the rest, one unknown makes it unknown. Line counts are added up,
 * never averaged, and dropped when one part has none. `change` survives only when all parts agree on it: the caller
 * binds the union to the new change.
 */
export function uniteRecords(records: readonly CommitRecord[]): CommitRecord | null {
  const [first, ...others] = records;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const has = (state: CommitRecord["state"]) => records.some((record) => record.state === state);
  const bases = records.flatMap((record) => (record.basis === null ? [] : [record.basis]));
  const basis = strongestSource(bases);
  return {
    version: VERSION,
    state: has("assisted") ? "assisted" : has("unknown") ? "unknown" : "none",
    assistants: uniteAssistants(records),
    lines: addLines(records),
    basis,
    more: basis !== null && (records.some((record) => record.more) || bases.some((other) => other !== basis)),
    change: others.every((record) => record.change === first.change) ? first.change : null,
  };
}

function uniteAssistants(records: readonly CommitRecord[]): readonly RecordedAssistant[] {
  const found = new Map<string, RecordedAssistant>();
  for (const entry of records.flatMap((record) => record.assistants)) {
    const written = formatAssistant(entry);
    if (!found.has(written)) found.set(written, entry);
  }
  return [...found.values()];
}

function addLines(records: readonly CommitRecord[]): CommitRecord["lines"] {
  let assisted = 0;
  let added = 0;
  for (const { lines } of records) {
    if (lines === null) return null;
    assisted += lines.assisted;
    added += lines.added;
  }
  return { assisted, added };
}
