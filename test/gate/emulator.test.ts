/** The Action against somebody else's idea of the API: the `emulate` package, which keeps repositories, and comments. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODES, runBundle } from "./bundle.ts";
import { codesOf } from "./pull-request.ts";
import { NO_OUTSIDE_MODELS, POLICY_PATH, recorded } from "./repository.ts";

const TOKEN = "emulated-token";
const HOME = "/repos/acme/app";

let emulator: Emulator;
let front: Server;
let url = "";
let base = "";
let head = "";
let number = 0;

async function api(method: string, path: string, body?: unknown): Promise<{ readonly [name: string]: unknown }> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { readonly [name: string]: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

function shaOf(value: unknown): string {
  return String((value as { readonly sha: string }).sha);
}

async function commit(parent: string, message: string, path: string, text: string): Promise<string> {
  const { tree } = await api("GET", `${HOME}/git/commits/${parent}`);
  const entry = { path, mode: "100644", type: "blob", content: text };
  const made = await api("POST", `${HOME}/git/trees`, { base_tree: shaOf(tree), tree: [entry] });
  return shaOf(await api("POST", `${HOME}/git/commits`, { message, tree: shaOf(made), parents: [parent] }));
}

/** The emulator counts the base as one of a pull request's commits; a true host does not, and the gate holds it to that. */
async function startFront(): Promise<void> {
  front = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers = { authorization: String(incoming.headers.authorization), "content-type": "application/json" };
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const answer = await fetch(`${emulator.url}${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers,
      ...body,
    });
    let text = await answer.text();
    if (/\/pulls\/\d+$/.test(incoming.url ?? "")) text = JSON.stringify({ ...JSON.parse(text), commits: 2 });
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" })
      .end(text);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: "acme", scopes: ["repo"] } },
      github: { users: [{ login: "acme" }], repos: [{ owner: "acme", name: "app", auto_init: true }] },
    },
  });
  const { object } = await api("GET", `${HOME}/git/ref/heads/main`);
  base = await commit(shaOf(object), "Add the policy", POLICY_PATH, NO_OUTSIDE_MODELS);
  await api("PATCH", `${HOME}/git/refs/heads/main`, { sha: base });
  const first = await commit(base, "Clean work", "src/a.py", "x\n");
  head = await commit(first, recorded("Add the harness"), "evals/a.py", "hello\n");
  await api("POST", `${HOME}/git/refs`, { ref: "refs/heads/topic", sha: head });
  await startFront();
  number = Number((await api("POST", `${HOME}/pulls`, { title: "Work", head: "topic", base: "main" }))["number"]);
});

afterAll(async () => {
  front.closeAllConnections();
  front.close();
  await emulator.close();
});

describe.each(NODES)("against the emulator, on $name", ({ path: node }) => {
  const pullRequest = () => ({ number, head: { sha: head, ref: "topic" }, base: { sha: base, ref: "main" } });
  const EVENTS: readonly (readonly [event: string, payload: () => unknown])[] = [
    ["pull_request", () => ({ action: "opened", number, pull_request: pullRequest() })],
    ["pull_request_target", () => ({ action: "opened", number, pull_request: pullRequest() })],
    ["workflow_dispatch", () => ({ ref: "refs/heads/main", inputs: { "pull-request": String(number) } })],
    ["push", () => ({ ref: "refs/heads/main", before: base, after: head })],
    [
      "merge_group",
      () => {
        const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
        return { merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main", head_ref: ref } };
      },
    ],
  ];

  it.each(EVENTS)("%s is judged, and the forbidden commit found", async (event, payload) => {
    const result = await runBundle({ url }, { event, payload: payload(), node, inputs: { "github-token": TOKEN } });
    expect(result.report?.unjudged ?? null).toBeNull();
    expect([result.code, codesOf(result)]).toEqual([1, ["prohibited-assistant"]]);
    expect(result.report?.findings[0]?.paths).toEqual(["evals/a.py"]);
  });

  it("a comment is written once and then brought up to date", async () => {
    const payload = { action: "opened", number, pull_request: pullRequest() };
    const inputs = { "github-token": TOKEN, comment: "always" };
    for (let round = 0; round < 2; round += 1)
      await runBundle({ url }, { event: "pull_request", payload, node, inputs });
    const comments = (await api("GET", `${HOME}/issues/${number}/comments`)) as unknown as readonly unknown[];
    expect(comments).toHaveLength(1);
  });
});
