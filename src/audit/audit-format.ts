import type { Finding } from "../policy/verdict.ts";
import type { AuditedCase } from "./back-test.ts";

/** One way to print an audit, commit by commit, so that a history of any length needs no memory. */
export interface AuditFormat {
  /**
   * Whether commits are to come newest first, and their lines to be turned round at the end. For a format that has few lines:
   * git gives the newest commit at once, and the oldest only when it has walked the whole history.
   */
  readonly turns: boolean;
  /** What stands before the first commit. */
  begin(): string;
  commit(audited: AuditedCase): string;
  /** What stands behind the last one. `whole`: findings about the history as a whole, such as budgets. */
  end(whole: readonly Finding[]): string;
}
