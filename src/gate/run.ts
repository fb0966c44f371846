import type { Client } from "../github/client.ts";
import type { RepositoryName } from "../github/repository.ts";

/** What all judgements of one run share. */
export interface GateRun {
  readonly client: Client;
  readonly where: RepositoryName;
  /** For the baseline's repository; the same as `client` when one token serves both. */
  readonly baselineClient: Client;
  /** A checkout, if the job has one; null otherwise. */
  readonly workspace: string | null;
  readonly policyPath: string;
  /** `owner/repo:path[@ref]`; null when the workflow names none. */
  readonly baseline: string | null;
  /** What an audit counted: a path on the base branch, or `owner/repo:path[@ref]`; null when the workflow names none. */
  readonly tally: string | null;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
}
