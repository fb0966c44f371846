import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file being written. Nothing is visible under its name before `finish`; `abandon` leaves what was there before. */
export interface Output {
  write(text: string): void;
  finish(): void;
  abandon(): void;
}

/**
 * Opens `path` for output: beside the target and renamed at the end, so that a reader never sees half a report and a
 * full disk or Ctrl-C costs nothing; a link stays one, and who may read the file stays as it was. A target that exists and
 * is no regular file (`/dev/null`, a pipe) is written to directly.
 * @throws the system's error with its code (`ENOENT`, `EACCES`, `ENOSPC`), the message naming the target.
 */
export function openOutput(path: string): Output {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) throw Object.assign(new Error(`${path} is a directory`), { code: "EISDIR" });
  if (kind !== undefined && !kind.isFile()) return direct(path);
  const target = kind === undefined ? path : realpathSync(path);
  try {
    return beside(target, kind?.mode);
  } catch (cause) {
    throw namingTarget(cause as NodeJS.ErrnoException, path);
  }
}

/** The name beside the target is nobody's business. */
function namingTarget(cause: NodeJS.ErrnoException, path: string): Error {
  const folder = dirname(path);
  const message =
    statSync(folder, { throwIfNoEntry: false }) === undefined
      ? `there is no folder ${folder}`
      : `${folder} takes no new file (${cause.code ?? cause.message})`;
  return Object.assign(new Error(message, { cause }), { code: cause.code });
}

function direct(path: string): Output {
  const file = openSync(path, "w");
  return {
    write: (text) => writeAll(file, text),
    finish: () => closeSync(file),
    abandon: () => closeSync(file),
  };
}

function beside(path: string, mode: number | undefined): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(temporary, "wx", 0o666);
  if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
  const remove = () => rmSync(temporary, { force: true });
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    process.removeListener(signal, interrupted);
    process.kill(process.pid, signal);
  };
  const listen = (verb: "on" | "removeListener") => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process[verb](signal, interrupted);
  };
  listen("on");
  return {
    write: (text) => writeAll(file, text),
    finish: () => {
      closeSync(file);
      renameSync(temporary, path);
      listen("removeListener");
    },
    abandon: () => {
      closeSync(file);
      remove();
      listen("removeListener");
    },
  };
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}
