import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away folder, gone when the work is done, thrown out of, or interrupted. */
export interface Scratch {
  readonly path: string;
  /** Writes a file below the folder, making the folders on its way. */
  write(name: string, text: string): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Makes a folder below the system's temporary one, lets `work` use it, and removes it whatever happens. */
export async function withScratch<T>(prefix: string, work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    for (const name of SIGNALS) process.removeListener(name, interrupted);
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, interrupted);
  try {
    return await work({ path, write: (name, text) => writeBelow(path, name, text) });
  } finally {
    for (const name of SIGNALS) process.removeListener(name, interrupted);
    remove();
  }
}

function writeBelow(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
