import type { Commit } from "../commit/commit.ts";
import { walkHistory } from "./walk.ts";

/** Which commits to read, and in which order. */
export interface HistoryOptions {
  /** Oldest first; git then holds the list in memory before it gives the first. */
  readonly reverse?: boolean;
  /** Only commits after this date, as `git log --since` takes it. */
  readonly since?: string;
}

/**
 * NUL is the one byte that git refuses in a message, a name or an address, so nothing a stranger writes can forge a
 * field. `%an`, never `%aN`: a `.mailmap` in the tree would rename the author.
 */
const FORMAT = ["%H", "%P", "%an", "%ae", "%cn", "%ce", "%at", "%B"].join("%x00");
const FIELDS = 8;

/**
 * The commits that `git log REVS` walks, newest first, as they come out of git. `revs` are names, ranges of them,
 * `^name`, or `--all`; any other argument that could be an option is refused.
 */
export async function* readCommits(
  cwd: string,
  revs: readonly string[],
  options: HistoryOptions = {},
): AsyncGenerator<Commit, void, undefined> {
  const args = ["log", "-z", "--encoding=UTF-8", "--no-mailmap", "--no-show-signature", `--format=tformat:${FORMAT}`];
  if (options.reverse === true) args.push("--reverse");
  if (options.since !== undefined) args.push(`--since=${options.since}`);
  let pieces: Buffer[] = [];
  for await (const chunk of walkHistory(cwd, args, revs)) {
    // A message of megabytes comes in many pieces, none of which ends a field: they are joined once.
    const isMiddle = pieces.length > 0 && !chunk.includes(0);
    pieces.push(chunk);
    if (isMiddle) continue;
    const buffer: Buffer = pieces.length === 1 ? chunk : Buffer.concat(pieces);
    let start = 0;
    for (let end = recordEnd(buffer, 0); end >= 0; end = recordEnd(buffer, start)) {
      yield readCommit(buffer.toString("utf8", start, end));
      start = end + 1;
    }
    pieces = start < buffer.length ? [buffer.subarray(start)] : [];
  }
}

/** Where the NUL behind the record's last field stands; -1 when the record is not whole yet. */
function recordEnd(buffer: Buffer, start: number): number {
  let at = start - 1;
  for (let field = 0; field < FIELDS; field++) {
    at = buffer.indexOf(0, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

function readCommit(record: string): Commit {
  let at = 0;
  const field = () => {
    const end = record.indexOf("\0", at);
    const text = record.slice(at, end);
    at = end + 1;
    return text;
  };
  const sha = field();
  const parents = field();
  return {
    sha,
    parents: parents === "" ? [] : parents.split(" "),
    author: { name: field(), email: field() },
    committer: { name: field(), email: field() },
    date: dateOf(Number(field())),
    message: record.slice(at),
  };
}

/** Seconds since 1970 as UTC; a date that no calendar holds (a forged commit) becomes the epoch. */
function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  const text = Number.isNaN(date.getTime()) ? "1970-01-01T00:00:00.000Z" : date.toISOString();
  return `${text.slice(0, -5)}Z`;
}
