import { commitJson, renderCase, renderCommitJson } from "../report/commit-json.ts";
import type { AuditFormat } from "./audit-format.ts";

/** One JSON object a line, every commit of the history; `judged` adds what the policy says of each. */
export function ndjsonFormat(judged: boolean): AuditFormat {
  return {
    turns: false,
    begin: () => "",
    commit: ({ case: read, findings, waived }) =>
      judged ? renderCommitJson({ ...commitJson(read), findings, waived }) : renderCase(read),
    end: () => "",
  };
}
