/**
 * Runs one scripted session of a real assistant. Started by run-assistant.ts inside a network namespace of its own, so
 * that the model server, the assistant and nothing else can be reached. Reads its order as JSON on standard input and
 * answers with JSON on standard output.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { realAssistant } from "./assistants.ts";
import { startModelServer } from "./model-server.ts";
import type { Step } from "./real-assistant.ts";

/** What one session is to do. */
export interface Order {
  readonly assistant: string;
  readonly steps: readonly Step[];
  readonly repository: string;
  readonly home: string;
  readonly path: string;
  readonly timeoutMs: number;
}

/** What came of it. `code` is null when the assistant had to be killed. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly requests: readonly string[];
}

const order = JSON.parse(await text(process.stdin)) as Order;
const assistant = realAssistant(order.assistant);
const server = await startModelServer(order.steps.map((step) => assistant.call(step)));
const { argv, environment } = assistant.start({ home: order.home, repository: order.repository, url: server.url });
const outcome = await new Promise<Omit<Outcome, "requests">>((resolve) => {
  const child = spawn(argv[0] ?? "", argv.slice(1), {
    cwd: order.repository,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...environment,
      HOME: order.home,
      XDG_CONFIG_HOME: join(order.home, ".config"),
      PATH: order.path,
      // OpenCode fetches its plugin package where a plugin is: refused at once instead of tried for a minute.
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_fetch_retries: "0",
      // OpenCode believes PWD rather than its working directory: with ours it would commit in this very checkout.
      PWD: order.repository,
    },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk));
  const killer = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), order.timeoutMs);
  child.on("error", (error) => resolve({ code: null, output: String(error) }));
  child.on("exit", (code) => {
    clearTimeout(killer);
    // A server that the assistant left running (OpenCode) may hold these pipes open: nobody waits for it.
    child.stdout.destroy();
    child.stderr.destroy();
    resolve({ code, output });
  });
});
server.close();
process.stdout.write(JSON.stringify({ ...outcome, requests: server.requests } satisfies Outcome));
