import type { Case } from "../policy/case.ts";

/** One way to print an audit, commit by commit, so that a history of any length needs no memory. */
export interface AuditFormat {
  /** What stands before the first commit. */
  begin(): string;
  commit(read: Case): string;
  /** What stands behind the last one. */
  end(): string;
}
