/**
 * A strict stand-in for GitHub's REST API over a real repository. It has what emulators leave out: the silent cap of 250
 * commits and of 3,000 files, missing patches, read-only tokens, rate limits, and pages, heads and answers that misbehave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Accounts } from "./git-facts.ts";
import { loadRequestJudge } from "./openapi.ts";
import { answer } from "./routes.ts";

export { OWNER, REPO } from "./git-facts.ts";

export interface HostPullRequest {
  readonly number: number;
  base: string;
  headRef: string;
  /** The head; moves when a test says so. */
  head: string;
  /** Where the base stood when the pull request last moved. */
  staleBase: string;
  /** What the host counts; the true number when absent. */
  commits?: number;
  title: string;
  body: string;
  author: string;
  fork?: boolean;
  settings?: { readonly [name: string]: unknown } | null;
}

export interface HostReview {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a test makes go wrong. Gives an answer of its own, or undefined to go on. */
export type Fault = (
  request: SeenRequest,
  index: number,
) =>
  | { readonly status: number; readonly headers?: { readonly [name: string]: string }; readonly body: string }
  | undefined;

export interface HostState {
  readonly cwd: string;
  readonly pullRequests: Map<number, HostPullRequest>;
  readonly reviews: HostReview[];
  readonly comments: { id: number; body: string; login: string; issue: number }[];
  readonly teams: Map<string, readonly string[]>;
  readonly otherFiles: Map<string, string>;
  accounts: Accounts;
  /** Whether the token may write. */
  writable: boolean;
  /** Whom the token writes as. */
  login: string;
  fault: Fault | null;
  /** Changes an answer's body before it is sent. */
  twist: ((request: SeenRequest, body: unknown) => unknown) | null;
  /** Cuts answers short after this many characters. */
  cut: ((request: SeenRequest) => number | null) | null;
  merged: Map<string, { readonly number: number; readonly head: string }>;
}

export interface Host {
  readonly url: string;
  readonly state: HostState;
  /** Every request so far. */
  readonly seen: readonly SeenRequest[];
  /** Milliseconds spent answering, all requests together. */
  busy(): number;
  close(): Promise<void>;
}

/** Starts a host for one repository on the loopback. */
export async function startHost(cwd: string): Promise<Host> {
  const seen: SeenRequest[] = [];
  let busy = 0;
  const state: HostState = {
    cwd,
    pullRequests: new Map(),
    reviews: [],
    comments: [],
    teams: new Map(),
    otherFiles: new Map(),
    accounts: (email) => ({ login: email.split("@", 1)[0] ?? null, verified: false }),
    writable: true,
    login: "github-actions[bot]",
    fault: null,
    twist: null,
    cut: null,
    merged: new Map(),
  };
  const server = createServer((incoming, response) => {
    const start = performance.now();
    void respond(incoming, response, state, seen).finally(() => {
      busy += performance.now() - start;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    seen,
    busy: () => busy,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  state: HostState,
  seen: SeenRequest[],
): Promise<void> {
  const url = new URL(incoming.url ?? "/", "http://host");
  const text = await readBody(incoming);
  const request: SeenRequest = {
    method: incoming.method ?? "GET",
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === "" ? undefined : JSON.parse(text),
  };
  seen.push(request);
  const wrong = loadRequestJudge()?.(request.method, url.pathname, request.query, request.body) ?? null;
  if (wrong !== null) {
    response.writeHead(422, { "content-type": "application/json" }).end(JSON.stringify({ message: wrong }));
    return;
  }
  const fault = state.fault?.(request, seen.length - 1);
  if (fault !== undefined) {
    response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers }).end(fault.body);
    return;
  }
  const { status, headers, body } = await answer(state, request);
  const twisted = state.twist === null || status >= 400 ? body : state.twist(request, body);
  let payload = JSON.stringify(twisted);
  const cut = state.cut?.(request) ?? null;
  if (cut !== null) payload = payload.slice(0, cut);
  const type = { "content-type": "application/json; charset=utf-8", "x-github-request-id": "AB12:34" };
  response.writeHead(status, { ...type, ...headers }).end(payload);
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
