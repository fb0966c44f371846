/** Why a request, or what it answered, was of no use. */
export type FailureCode =
  | "not-found"
  /** A folder, a link or something large where a file was meant. */
  | "no-file"
  | "forbidden"
  | "refused"
  | "rate-limited"
  | "unreachable"
  | "malformed"
  | "out-of-time";

/** A request that failed for good, after its retries. */
export class GitHubFailure extends Error {
  override readonly name = "GitHubFailure";
  readonly code: FailureCode;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** The route as we wrote it, without values: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  /** The host's own id of the request, for its support; null when it gave none. */
  readonly requestId: string | null;

  constructor(
    code: FailureCode,
    message: string,
    facts: { readonly route: string; readonly status?: number; readonly requestId?: string; readonly cause?: unknown },
  ) {
    super(message, { cause: facts.cause });
    this.code = code;
    this.status = facts.status ?? null;
    this.route = facts.route;
    this.requestId = facts.requestId ?? null;
  }
}

/** The step that mends a failure, as far as its code tells. */
export function remedyOf(failure: GitHubFailure): string {
  switch (failure.code) {
    case "not-found":
    case "forbidden":
      return `Give the job's token the permission that \`${failure.route}\` needs (contents: read and pull-requests: read are enough for judging), then run it again.`;
    case "no-file":
      return "Name the policy's file itself: the Action's input `policy`, or what `extends` and `baseline` refer to.";
    case "rate-limited":
      return "Wait until the limit is lifted and run the job again; give it a checkout (fetch-depth: 0) so that it needs fewer requests.";
    case "refused":
    case "unreachable":
    case "malformed":
    case "out-of-time":
      return "Run the job again; if it stays so, look at the host's status page and at the address in GITHUB_API_URL.";
  }
}
