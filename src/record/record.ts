import type { EvidenceSource } from "../evidence/evidence.ts";

/** One assistant and model in a record. */
export interface RecordedAssistant {
  readonly assistant: string;
  readonly provider: string | null;
  readonly model: string | null;
}

/**
 * The claim a commit carries about itself. A claim, not proof: whoever writes the message can write this.
 * Written as trailers (`Assisted-by`, `AI-Provenance`); see docs/record-format.md.
 */
export interface CommitRecord {
  /** Major version of the machine line. A higher one than ours reads as `state: "unknown"`, never as absent. */
  readonly version: number;
  /** `assisted`; `none`: the recorder ran and saw nothing; `unknown`: it could not tell. */
  readonly state: "assisted" | "none" | "unknown";
  /** Empty unless `state` is `assisted`; may be empty then too (style `vendor-neutral`). */
  readonly assistants: readonly RecordedAssistant[];
  /** Added lines traced to assistants, over added lines; null when not measured. */
  readonly lines: { readonly assisted: number; readonly added: number } | null;
  /** The strongest source behind the record; null when the record does not say. */
  readonly basis: EvidenceSource | null;
  /** Whether there were further sources (`basis=journal+`). */
  readonly more: boolean;
  /** Change digest the record is bound to, 16 hex digits; null when unbound. */
  readonly change: string | null;
}
