import type { EvidenceSource } from "../evidence/evidence.ts";

/** Sources from strongest to weakest, the order in which one of them becomes the `basis` of a record. */
const BY_STRENGTH: readonly EvidenceSource[] = [
  "journal",
  "identity",
  "session",
  "environment",
  "trailer",
  "mark",
  "process",
  "branch",
  "pull-request",
  "declared",
];

/** The strongest of several sources; null for none. */
export function strongestSource(sources: readonly EvidenceSource[]): EvidenceSource | null {
  return BY_STRENGTH.find((source) => sources.includes(source)) ?? null;
}
