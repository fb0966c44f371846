import { spawn } from "node:child_process";

/** How a child process ended. `code` is null when a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and with what a child runs. */
export interface ChildWorld {
  readonly cwd: string;
  /** The whole environment, not an addition to ours. */
  readonly environment: { readonly [name: string]: string | undefined };
  readonly timeoutMs: number;
}

/** Starts a program without a shell, waits for it, and gives what it printed as UTF-8. Rejects when it cannot be started. */
export function runChild(program: string, args: readonly string[], world: ChildWorld): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: world.cwd,
      env: world.environment,
      timeout: world.timeoutMs,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") });
    });
  });
}

/** The Node that runs us and the script it was started with: how a command starts another command of the same program. */
export function ownProgram(): { readonly node: string; readonly script: string } {
  return { node: process.execPath, script: process.argv[1] ?? "" };
}
