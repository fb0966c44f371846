import { getOctokit } from "@actions/github";
import { type FailureCode, GitHubFailure } from "./failure.ts";
import { ShapeError } from "./shape.ts";

/** What a route's placeholders and query are filled with, or the body of a write. */
export interface RequestValues {
  readonly [name: string]: string | number | boolean | object | undefined;
}

/** A host's answer to a read. */
export interface Answer<Body> {
  readonly body: Body;
  /** Whether its `Link` header names a next page. */
  readonly hasNext: boolean;
}

/** A host's REST API, with patience. */
export interface Client {
  /** Reads; tries again what may pass. `read` turns the body into a type, and a body it refuses counts as cut short. */
  get<Body>(route: string, values: RequestValues, read: (body: unknown) => Body): Promise<Answer<Body>>;
  /** Writes; tries again only when the host said that it did nothing. */
  write(route: string, values: RequestValues): Promise<unknown>;
}

const REQUEST_TIMEOUT_MS = 30_000;
const FIRST_PAUSE_MS = 500;
const MOST_TRIES = 5;
/** A longer wait would only be killed by the job's own time-out, without a report. */
const TOTAL_BUDGET_MS = 5 * 60_000;

/** Time, as far as patience needs it. */
export interface Clock {
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

const MACHINE_CLOCK: Clock = {
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** One client for one token. All requests share `budget` milliseconds from now. */
export function connect(token: string, clock: Clock = MACHINE_CLOCK, budget = TOTAL_BUDGET_MS): Client {
  const octokit = getOctokit(token, { userAgent: "toolmark", log: SILENT });
  const deadline = clock.now() + budget;
  const once = async (route: string, values: RequestValues) => {
    const left = deadline - clock.now();
    if (left <= 0)
      throw new GitHubFailure("out-of-time", "The time for gathering facts, five minutes, is used up.", { route });
    const signal = AbortSignal.timeout(Math.max(1, Math.min(left, REQUEST_TIMEOUT_MS)));
    return octokit.request(route, { ...values, request: { signal } });
  };
  const patiently = async <Result>(route: string, reads: boolean, attempt: () => Promise<Result>): Promise<Result> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        const failure = failureOf(error, route);
        const pause = pauseAfter(error, failure, tries, clock.now());
        if (pause === null || tries >= MOST_TRIES || (!reads && failure.code !== "rate-limited")) throw failure;
        if (clock.now() + pause >= deadline) throw failure;
        await clock.pause(pause);
      }
    }
  };
  return {
    get: (route, values, read) =>
      patiently(route, true, async () => {
        const response = await once(route, values);
        return {
          body: read(response.data),
          hasNext: String(response.headers.link ?? "").includes('rel="next"'),
        };
      }),
    write: (route, values) => patiently(route, false, async () => (await once(route, values)).data),
  };
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: { readonly [name: string]: string | number | undefined } };
}

function refusalOf(error: unknown): Refusal | null {
  return error instanceof Error && "status" in error && typeof error.status === "number" && "request" in error
    ? (error as unknown as Refusal)
    : null;
}

function failureOf(error: unknown, route: string): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  if (error instanceof ShapeError) {
    return new GitHubFailure(
      "malformed",
      `The host's answer to \`${route}\` was cut short or is of another shape: ${error.message}.`,
      {
        route,
        cause: error,
      },
    );
  }
  const refusal = refusalOf(error);
  if (refusal?.response === undefined) {
    return new GitHubFailure("unreachable", `No answer from the host to \`${route}\`.`, { route, cause: error });
  }
  const { status, response } = refusal;
  const requestId = response.headers["x-github-request-id"];
  const code = codeOf(refusal, status);
  const id = typeof requestId === "string" ? `, request ${requestId}` : "";
  return new GitHubFailure(code, `The host answered ${status} to \`${route}\`${id}: ${meaningOf(code)}.`, {
    route,
    status,
    cause: error,
    ...(typeof requestId === "string" ? { requestId } : {}),
  });
}

function codeOf(refusal: Refusal, status: number): FailureCode {
  if (status === 429 || (status === 403 && isRateLimit(refusal))) return "rate-limited";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "unreachable" : "refused";
}

function meaningOf(code: FailureCode): string {
  switch (code) {
    case "rate-limited":
      return "too many requests for this token";
    case "forbidden":
      return "the token may not do that";
    case "not-found":
      return "it is not there, or the token may not see it";
    case "unreachable":
      return "the host is in trouble";
    case "refused":
    case "no-file":
    case "malformed":
    case "out-of-time":
      return "it did not accept the request";
  }
}

/** A 403 is a limit when the quota is used up, or when the host asks for patience (the secondary limit). */
function isRateLimit(refusal: Refusal): boolean {
  const headers = refusal.response?.headers ?? {};
  const usedUp = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  return usedUp || headers["retry-after"] !== undefined || /secondary rate limit/i.test(refusal.message.slice(0, 500));
}

/** Milliseconds until the next try; null when another try cannot help. */
function pauseAfter(error: unknown, failure: GitHubFailure, tries: number, now: number): number | null {
  const backOff = FIRST_PAUSE_MS * 2 ** (tries - 1);
  switch (failure.code) {
    case "unreachable":
    case "malformed":
      return backOff;
    case "rate-limited":
      return Math.max(backOff, askedPause(refusalOf(error), now));
    case "not-found":
    case "forbidden":
    case "refused":
    case "no-file":
    case "out-of-time":
      return null;
  }
}

function askedPause(refusal: Refusal | null, now: number): number {
  const headers = refusal?.response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers["x-ratelimit-reset"]);
  const usedUp = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  return usedUp && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : 0;
}
