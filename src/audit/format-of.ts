import type { AuditFormat } from "./audit-format.ts";

/** The names that `--format` takes. */
export const AUDIT_FORMATS = ["text", "ndjson", "csv"] as const;
export type AuditFormatName = (typeof AUDIT_FORMATS)[number];

/** Loads one format and begins with it. `judged`: the history was held against a policy. */
export async function auditFormatOf(name: AuditFormatName, judged: boolean): Promise<AuditFormat> {
  switch (name) {
    case "text":
      return (await import("./format-text.ts")).textFormat(judged);
    case "ndjson":
      return (await import("./format-ndjson.ts")).ndjsonFormat(judged);
    case "csv":
      return (await import("./format-csv.ts")).csvFormat(judged);
  }
}
