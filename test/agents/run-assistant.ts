/**
 * Starts a scripted session in a network namespace with nothing but loopback, so that nothing can leave the machine, and
 * in a process namespace, so that what an assistant leaves running (Cline's hub) ends with the session.
 */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { ASSISTANTS_FOLDER } from "./install.ts";
import type { Step } from "./real-assistant.ts";
import type { Order, Outcome } from "./session.ts";

/** A session takes 2 to 15 s; a hung one must not hold the run. */
const SESSION_TIMEOUT_MS = 90_000;

/** `unshare -n` needs root; anybody else gets root in a user namespace of their own. */
const UNSHARE = [
  "unshare",
  ...(process.getuid?.() === 0 ? ["-n"] : ["-rn"]),
  ...["--pid", "--fork", "--kill-child", "--mount-proc"],
];
const LOOPBACK_UP = 'ip link set lo up 2>/dev/null || ifconfig lo up || exit 97; exec "$@"';

export interface Session {
  readonly assistant: string;
  readonly steps: readonly Step[];
  readonly repository: string;
  /** The assistant's home folder; a new one when absent. */
  readonly home?: string;
}

/** Plays the session and throws with everything that was seen when the assistant did not come to its end. */
export async function runAssistant(session: Session): Promise<Outcome & { readonly home: string }> {
  const home = session.home ?? mkdtempSync(join(tmpdir(), "toolmark-agent-"));
  const { assistant, steps, repository } = session;
  const path = [join(ASSISTANTS_FOLDER, "node_modules/.bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(":");
  const order: Order = { assistant, steps, repository, home, path, timeoutMs: SESSION_TIMEOUT_MS };
  const outcome = await inNamespace(order);
  if (outcome.code !== 0) {
    const seen = [`${assistant} ended with ${outcome.code ?? "a kill"}`, outcome.output, ...outcome.requests];
    throw new Error(seen.join("\n"));
  }
  return { ...outcome, home };
}

async function inNamespace(order: Order): Promise<Outcome> {
  const [command = "", ...rest] = UNSHARE;
  const session = [process.execPath, join(import.meta.dirname, "session.ts")];
  const child = spawn(command, [...rest, "sh", "-c", LOOPBACK_UP, "loopback", ...session], {
    timeout: order.timeoutMs + 15_000,
  });
  child.stdin.end(JSON.stringify(order));
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.on("close", done)),
  ]);
  if (code !== 0 || stdout === "") {
    throw new Error(`the session needs namespaces of its own (${UNSHARE.join(" ")}): ${code} ${stderr}`);
  }
  return JSON.parse(stdout) as Outcome;
}
