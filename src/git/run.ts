import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { type Environment, gitEnvironment } from "./environment.ts";
import { errorOfExit, errorOfStart, GitError } from "./git-error.ts";

/** How one git is to be run. */
export interface GitOptions {
  readonly input?: Buffer | string;
  /** Laid over the process's own environment; undefined takes a variable away. */
  readonly environment?: Environment;
  /** Exit codes that are no failure; `[0]` when absent. */
  readonly okCodes?: readonly number[];
  /** Milliseconds that git may take, or for a stream be silent, before it is ended. */
  readonly timeout?: number;
}

/** A hook waits for no git longer than this: it stands between a person and their commit. */
const SYNC_TIMEOUT_MS = 20_000;
const TIMEOUT_MS = 120_000;
const SILENCE_MS = 600_000;
/** More output than this in memory is a mistake of the caller, who should stream. */
const OUTPUT_LIMIT = 1 << 30;

/**
 * Laid over whatever the repository's own configuration says, because that file may be a stranger's: nothing is run
 * (`core.fsmonitor` names a program), and output keeps its shape.
 */
export const PROTECTED = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "core.attributesFile=/dev/null",
  "-c",
  "core.bigFileThreshold=512m",
  "-c",
  "log.showSignature=false",
  "-c",
  "log.showRoot=true",
  "-c",
  "color.ui=false",
] as const;

/** Runs git and gives what it wrote. Throws a GitError. */
export async function runGit(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(cwd, args, { timeout: TIMEOUT_MS, ...options })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs git and waits: for hooks, where promise machinery costs more than it gives. Throws a GitError. */
export function runGitSync(cwd: string, args: readonly string[], options: GitOptions = {}): Buffer {
  const result = spawnSync("git", [...PROTECTED, ...args], {
    cwd,
    env: gitEnvironment(options.environment),
    input: options.input,
    timeout: options.timeout ?? SYNC_TIMEOUT_MS,
    maxBuffer: OUTPUT_LIMIT,
    windowsHide: true,
  });
  if (result.error !== undefined) throw errorOfStart(cwd, args, result.error);
  if (!(options.okCodes ?? [0]).includes(result.status ?? -1)) {
    throw errorOfExit(args, result.stderr.toString("utf8"), result.status);
  }
  return result.stdout;
}

type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Runs git and gives what it writes, piece by piece, so that a history of any size needs little memory. A failure is
 * thrown after the last piece; who stops reading early ends git.
 */
export async function* streamGit(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  const child = spawn("git", [...PROTECTED, ...args], {
    cwd,
    env: gitEnvironment(options.environment),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const ending = watchEnd(child);
  const watch = watchSilence(child, options.timeout);
  // git may end before it read everything; its exit code says more than EPIPE.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input);
  let finished = false;
  try {
    for await (const chunk of child.stdout) {
      watch.heard();
      yield chunk as Buffer;
    }
    finished = true;
  } catch (error) {
    if (watch.tooLong()) throw new GitError("git-timeout", { args, stderr: "", exitCode: null }, { cause: error });
    throw error;
  } finally {
    watch.stop();
    if (!finished) child.kill();
  }
  const { exitCode, stderr, failure } = await ending;
  if (failure !== null) throw errorOfStart(cwd, args, failure);
  if (!(options.okCodes ?? [0]).includes(exitCode ?? -1)) throw errorOfExit(args, stderr, exitCode);
}

interface End {
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly failure: unknown;
}

async function watchEnd(child: GitProcess): Promise<End> {
  const errors: Buffer[] = [];
  let size = 0;
  child.stderr.on("data", (chunk: Buffer) => {
    if (size < STDERR_LIMIT) errors.push(chunk);
    size += chunk.length;
  });
  try {
    const [exitCode] = (await once(child, "close")) as [number | null];
    return { exitCode, stderr: Buffer.concat(errors).toString("utf8"), failure: null };
  } catch (failure) {
    return { exitCode: null, stderr: "", failure };
  }
}

const STDERR_LIMIT = 100_000;

/** What is needed of a git to end it. */
export interface StartedGit {
  readonly stdout: Readable;
  kill(): unknown;
}

/** Ends a git that has said nothing for `limit` milliseconds. */
export function watchSilence(child: StartedGit, limit = SILENCE_MS) {
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    child.kill();
    // A program that git started may outlive it and hold the pipe open.
    child.stdout.destroy();
  }, limit);
  timer.unref();
  return {
    heard: () => timer.refresh(),
    stop: () => clearTimeout(timer),
    tooLong: () => tooLong,
  };
}
