import { commitJson, renderCommitJson } from "../report/commit-json.ts";
import type { AuditFormat } from "./audit-format.ts";

/** One JSON object a line, every commit of the history. */
export function ndjsonFormat(): AuditFormat {
  return { begin: () => "", commit: (read) => renderCommitJson(commitJson(read)), end: () => "" };
}
