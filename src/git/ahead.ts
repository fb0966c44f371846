import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { DIGEST_LOG } from "./changes.ts";
import { gitEnvironment } from "./environment.ts";
import { CutShort } from "./git-error.ts";
import { COMMIT_LOG } from "./history.ts";
import { PROTECTED, type StartedGit, watchSilence } from "./run.ts";
import { sealedEnvironment, WHEREABOUTS } from "./sealed.ts";

/** What git tells of a range. */
export interface ToldAhead {
  /** Its answer to the `RANGE_QUESTION`. */
  readonly answer: string;
  /** What it gives for `COMMIT_LOG`. Throws `CutShort` at the end when that was not all. To be read first, and once. */
  readonly log: AsyncIterable<Buffer>;
  /** What it gives for `DIGEST_LOG` of the commits that carry a record, likewise; null when the log showed none. */
  patches(): AsyncIterable<Buffer> | null;
}

/** A git that was started before the program which reads it. */
interface Ahead {
  /** What it was asked about. */
  readonly revs: readonly string[];
  readonly child: StartedGit;
  /** Whether git could be started, and told everything. */
  readonly whole: Promise<boolean>;
  readonly stdin: Writable;
  readonly patches: Readable;
}

/** Two bundles of one process share it: one that starts it, and one that reads it. */
const shared = globalThis as { [PLACE]?: Ahead | undefined };
const PLACE = Symbol.for("toolmark.ahead");

/** What `rev-parse` is asked, before the revs. */
export const RANGE_QUESTION = ["rev-parse", "--is-shallow-repository", ...WHEREABOUTS, "--revs-only"] as const;

/** What a message holds that carries a record. */
const RECORD = "AI-Provenance";
const WHOLE = Buffer.from("whole\n");
const NUL = 0;

const quoted = (args: readonly string[]) => args.map((arg) => `'${arg}'`).join(" ");
const GIT = `git ${quoted(PROTECTED)}`;
const SEALED = sealedEnvironment("$3/$format", { objects: "$objects", index: "$index", shallow: "$shallow" });

/**
 * One process to start instead of three to wait for. First where the repository lies and which commits the revs are, a NUL,
 * and the log of the second without the first. Then, once it is asked for them, the patches of those that carry a record,
 * on a stream of their own. All are of the commits that the first git named, so that no ref can move in between.
 */
const SCRIPT = `names=$(exec ${GIT} ${quoted(RANGE_QUESTION)} "$1^{commit}" "$2^{commit}") || exit
printf '%s\\n\\0' "$names"
for name in cut objects index shallow format base head; do IFS= read -r "$name"; done <<END
$names
END
${GIT} ${quoted(COMMIT_LOG)} --stdin <<END || exit
$head
^$base
END
printf whole\\\\n >&3
exec >&3
read -r asked || exit 0
unset ${Object.keys(SEALED).join(" ")}
${Object.entries(SEALED)
  .flatMap(([name, value]) => (value === undefined ? [] : [`export ${name}="${value}"`]))
  .join("\n")}
exec ${GIT} ${quoted(DIGEST_LOG)} --fixed-strings --regexp-ignore-case --grep=${RECORD} --stdin <<END
$head
^$base
END
`;

/**
 * Lets git look a range up, and read its commits, while this program is still being read itself. What comes of it is
 * only taken by who asks about the very same revs; whatever goes wrong, git is asked again the long way.
 * @param seals the folder with an empty repository for each kind of object names, `sha1` and `sha256`.
 */
export function startAhead(left: string, right: string, seals: string): void {
  // No shell that could be relied on, and no name that is an option.
  if (process.platform === "win32" || [left, right].some((rev) => /^(?:[-^]|$)/.test(rev))) return;
  const child = spawn("/bin/sh", ["-c", SCRIPT, "sh", left, right, seals], {
    env: gitEnvironment(),
    stdio: ["pipe", "pipe", "ignore", "pipe"],
  });
  const whole = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  if (child.pid === undefined) return;
  const [stdin, told, , patches] = child.stdio as unknown as [Writable, Readable, null, Readable];
  // It may end before it is told what to do next.
  stdin.on("error", () => undefined);
  shared[PLACE] = { revs: [left, right], child: { stdout: told, kill: () => child.kill() }, whole, stdin, patches };
}

/** What git has told of these two revs; null when it was not asked about them, or gave no answer. */
export async function readAhead(revs: readonly string[]): Promise<ToldAhead | null> {
  const ahead = shared[PLACE];
  if (ahead === undefined || revs.length !== 2 || revs.some((rev, at) => rev !== ahead.revs[at])) return null;
  const told = startReading(ahead.child);
  const pieces: Buffer[] = [];
  for (let chunk = await told(); chunk !== null; chunk = await told()) {
    const end = chunk.indexOf(NUL);
    pieces.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end >= 0) return tellingOf(ahead, Buffer.concat(pieces).toString("utf8"), told, chunk.subarray(end + 1));
  }
  return null;
}

function tellingOf(ahead: Ahead, answer: string, told: NextChunk, first: Buffer): ToldAhead {
  // Read from now on: what nobody reads Node throws away when the process has ended.
  const patches = startReading({ ...ahead.child, stdout: ahead.patches });
  let asked = false;
  let firstPatches: Buffer | null = null;
  async function* readLog() {
    for (let chunk: Buffer | null = first; chunk !== null; chunk = await told()) {
      // As soon as one is seen: the patches take git longer than the log, and this program has other things to do.
      if (!asked && chunk.includes(RECORD)) asked = ahead.stdin.write("patches\n") || true;
      yield chunk;
    }
    if (!asked) ahead.stdin.end();
    const said = await patches();
    if (said?.subarray(0, WHOLE.length).equals(WHOLE) !== true) throw new CutShort("git gave a part of the log");
    firstPatches = said.subarray(WHOLE.length);
  }
  async function* readPatches() {
    for (let chunk = firstPatches; chunk !== null; chunk = await patches()) yield chunk;
    if (!(await ahead.whole)) throw new CutShort("git gave a part of the patches");
  }
  return { answer, log: readLog(), patches: () => (asked ? readPatches() : null) };
}

/** What comes next of a stream; null at its end. */
type NextChunk = () => Promise<Buffer | null>;

/** Chunks that wait to be read before the stream is held up, at most 64 kB each. */
const MOST_CHUNKS = 64;

/** Reads a git's stream without what Node has to load for `for await`, which takes longer than all of the reading. */
function startReading(child: StartedGit): NextChunk {
  const { stdout: stream } = child;
  // Only while somebody waits: the patches are silent until the log has ended.
  let watch: ReturnType<typeof watchSilence> | null = null;
  const waiting: Buffer[] = [];
  let isOver = false;
  let wake = () => {};
  stream.on("data", (chunk: Buffer) => {
    watch?.heard();
    if (waiting.push(chunk) >= MOST_CHUNKS) stream.pause();
    wake();
  });
  stream.once("close", () => {
    watch?.stop();
    isOver = true;
    wake();
  });
  return async () => {
    while (waiting.length === 0 && !isOver) {
      watch ??= watchSilence(child);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (waiting.length < MOST_CHUNKS && stream.isPaused()) stream.resume();
    return waiting.shift() ?? null;
  };
}

/** Ends what nobody came to read: a program that has nothing more to do must not wait for it. */
export function dropAhead(): void {
  const ahead = shared[PLACE];
  shared[PLACE] = undefined;
  if (ahead === undefined) return;
  ahead.child.kill();
  for (const stream of [ahead.stdin, ahead.child.stdout, ahead.patches]) stream.destroy();
}
