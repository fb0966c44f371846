import { readEnvironment } from "./environment.ts";

/** Opens this process's streams for a command. See `Terminal` in commands/ for what each part means. */
export function openTerminal() {
  const environment = readEnvironment();
  // A reader that went away (`| head`) is no failure of ours: stop writing, keep the exit code.
  let isRead = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isRead && error.code !== "EPIPE") tellUnwritten(error);
    isRead = false;
  });
  const noColor = environment["NO_COLOR"] !== undefined && environment["NO_COLOR"] !== "";
  // A program that passes our output on to a terminal asks for colour this way; see https://force-color.org.
  const forced = environment["FORCE_COLOR"] !== undefined && !["", "0"].includes(environment["FORCE_COLOR"]);
  return {
    cwd: currentFolder(),
    environment,
    now: new Date(),
    out: (text: string): void => void process.stdout.write(text),
    err: (text: string): void => void process.stderr.write(text),
    /** Whether all that was said has left this process. */
    isWritten: (): boolean => process.stdout.writableLength === 0 && process.stderr.writableLength === 0,
    drained: async (): Promise<boolean> => {
      if (isRead && process.stdout.writableNeedDrain) await drain();
      return isRead;
    },
    readInput: readStandardInput,
    color: (process.stdout.isTTY === true ? environment["TERM"] !== "dumb" : forced) && !noColor,
    progress: process.stderr.isTTY === true,
  };
}

/** A folder that was removed under the shell has no name any more, and is in no repository. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return "/nowhere";
  }
}

/** A disk that is full: what was found out did not arrive, so neither 0 nor 1 would be true, whatever the command says. */
function tellUnwritten(error: Error): void {
  process.stderr.write(`toolmark: the result could not be written: ${error.message}\n`);
  process.once("exit", () => {
    process.exitCode = 3;
  });
}

/** Until standard output has room again, or nobody reads it any more. */
function drain(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ["drain", "error", "close"]) process.stdout.removeListener(event, done);
      resolve();
    };
    for (const event of ["drain", "error", "close"]) process.stdout.once(event, done);
  });
}

async function readStandardInput(): Promise<Buffer> {
  if (process.stdin.isTTY) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
