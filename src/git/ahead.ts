import { spawn } from "node:child_process";
import { gitEnvironment } from "./environment.ts";
import { COMMIT_LOG } from "./history.ts";
import { PROTECTED, type StartedGit, watchSilence } from "./run.ts";
import { WHEREABOUTS } from "./sealed.ts";

/** A git that was started before the program which reads it. */
interface Ahead {
  /** What it was asked for. */
  readonly revs: readonly string[];
  readonly child: StartedGit;
  /** Whether git could be started, and told everything. */
  readonly whole: Promise<boolean>;
  /** What it gives, from where it was read to. */
  readonly chunks: AsyncIterator<Buffer>;
}

/** Two bundles of one process share it: one that starts it, and one that reads it. */
const shared = globalThis as { [PLACE]?: Ahead | undefined };
const PLACE = Symbol.for("toolmark.ahead");

const NUL = 0;
const quoted = (args: readonly string[]) => args.map((arg) => `'${arg}'`).join(" ");
const GIT = `git ${quoted(PROTECTED)}`;

/** What `rev-parse` is asked of two revs; `$1` and `$2` are them. */
export const RANGE_QUESTION = ["rev-parse", "--is-shallow-repository", ...WHEREABOUTS, "--revs-only"] as const;

/**
 * One process to start instead of two to wait for: where the repository lies and which commits the revs are, a NUL, then
 * the log of the second without the first. It is the same commits that the first git named, so that no ref can move
 * between the two.
 */
const SCRIPT = `n='
'
names=$(exec ${GIT} ${quoted(RANGE_QUESTION)} "$1^{commit}" "$2^{commit}") || exit
printf '%s\\n\\0' "$names"
head=\${names##*"$n"}
names=\${names%"$n"*}
exec ${GIT} ${quoted(COMMIT_LOG)} --stdin <<END
$head
^\${names##*"$n"}
END
`;

/**
 * Lets git look a range up, and read its commits, while this program is still being read itself. What comes of it is
 * only taken by who asks about the very same revs; whatever goes wrong, git is asked again the long way.
 */
export function startAhead(left: string, right: string): void {
  // No shell that could be relied on, and no name that is an option.
  if (process.platform === "win32" || [left, right].some((rev) => /^(?:[-^]|$)/.test(rev))) return;
  const child = spawn("/bin/sh", ["-c", SCRIPT, "sh", left, right], {
    env: gitEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
  });
  const whole = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  shared[PLACE] = { revs: [left, right], child, whole, chunks: child.stdout[Symbol.asyncIterator]() };
}

/** What git told of a range. */
export interface ToldAhead {
  /** Its answer to the `RANGE_QUESTION`. */
  readonly answer: string;
  /** What it gives for `COMMIT_LOG`. Throws `CutShort` at the end when that was not all. */
  readonly log: AsyncIterable<Buffer>;
}

/** git failed in the middle. Why is not known: who asks it again the long way will hear. */
export class CutShort extends Error {
  override readonly name = "CutShort";
}

/** What git has told of these two revs; null when it was not asked about them, or gave no answer. */
export async function readAhead(revs: readonly string[]): Promise<ToldAhead | null> {
  const ahead = shared[PLACE];
  if (ahead === undefined || revs.length !== 2 || revs.some((rev, at) => rev !== ahead.revs[at])) return null;
  const pieces: Buffer[] = [];
  for (;;) {
    const { value, done } = await ahead.chunks.next();
    if (done === true) return null;
    const end = value.indexOf(NUL);
    pieces.push(end < 0 ? value : value.subarray(0, end));
    if (end >= 0) return { answer: Buffer.concat(pieces).toString("utf8"), log: logOf(ahead, value.subarray(end + 1)) };
  }
}

async function* logOf({ child, chunks, whole }: Ahead, first: Buffer): AsyncGenerator<Buffer, void, undefined> {
  const watch = watchSilence(child);
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      watch.heard();
      yield next.value;
    }
  } finally {
    watch.stop();
  }
  if (!(await whole)) throw new CutShort("git gave a part of the log");
}

/** Ends what nobody came to read: a program that has nothing more to do must not wait for it. */
export function dropAhead(): void {
  const ahead = shared[PLACE];
  shared[PLACE] = undefined;
  ahead?.child.kill();
  ahead?.child.stdout.destroy();
}
