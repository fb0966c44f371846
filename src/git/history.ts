import type { Commit } from "../commit/commit.ts";
import { dateOf } from "./date.ts";
import { type PersonReader, startPeople } from "./people.ts";
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
const NUL = 0;

/** The `git log` that this file reads. */
export const COMMIT_LOG = [
  "log",
  "-z",
  "--encoding=UTF-8",
  "--no-mailmap",
  "--no-show-signature",
  `--format=tformat:${FORMAT}`,
] as const;

/**
 * The commits that `git log REVS` walks, newest first, as they come out of git. `revs` are names, ranges of them,
 * `^name`, or `--all`; any other argument that could be an option is refused.
 */
export async function* readCommits(
  cwd: string,
  revs: readonly string[],
  options: HistoryOptions = {},
): AsyncGenerator<Commit, void, undefined> {
  for await (const batch of readCommitBatches(cwd, revs, options)) yield* batch;
}

/** The same, as many at once as git gave in one piece: for a long history, waiting for each would cost more than reading it. */
export function readCommitBatches(
  cwd: string,
  revs: readonly string[],
  options: HistoryOptions = {},
): AsyncGenerator<readonly Commit[], void, undefined> {
  const args: string[] = [...COMMIT_LOG];
  if (options.reverse === true) args.push("--reverse");
  if (options.since !== undefined) args.push(`--since=${options.since}`);
  return readRecordsOf(walkHistory(cwd, args, revs));
}

async function* readRecordsOf(log: AsyncIterable<Buffer>): AsyncGenerator<readonly Commit[], void, undefined> {
  const personOf = startPeople();
  let pieces: Buffer[] = [];
  for await (const chunk of log) {
    // A message of megabytes comes in many pieces, none of which ends a field: they are joined once.
    const isMiddle = pieces.length > 0 && !chunk.includes(NUL);
    pieces.push(chunk);
    if (isMiddle) continue;
    const buffer: Buffer = pieces.length === 1 ? chunk : Buffer.concat(pieces);
    const { commits, end } = readRecords(buffer, personOf);
    pieces = end < buffer.length ? [buffer.subarray(end)] : [];
    if (commits.length > 0) yield commits;
  }
}

/**
 * The same for who keeps every commit, from a `COMMIT_LOG` that was started already or is started here: each is a part of
 * the text that git gave, and holds all of it in memory, which takes half the time of making it a text of its own.
 */
export async function* readAllCommits(
  cwd: string,
  revs: readonly string[],
  log: AsyncIterable<Buffer> = walkHistory(cwd, COMMIT_LOG, revs),
): AsyncGenerator<readonly Commit[], void, undefined> {
  const personOf = startPeople();
  let fields: string[] = [];
  let tail: Buffer[] = [];
  for await (const chunk of log) {
    const end = chunk.lastIndexOf(NUL);
    tail.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end < 0) continue;
    const text = (tail.length === 1 && tail[0] ? tail[0] : Buffer.concat(tail)).toString("utf8");
    tail = [chunk.subarray(end + 1)];
    fields = fields.concat(text.split("\0"));
    const whole = fields.length - (fields.length % FIELDS);
    const commits: Commit[] = [];
    for (let at = 0; at < whole; at += FIELDS) commits.push(commitOf(fields, at, personOf));
    fields = fields.slice(whole);
    yield commits;
  }
}

function commitOf(fields: readonly string[], at: number, personOf: PersonReader): Commit {
  const name = fields[at + 2] ?? "";
  const email = fields[at + 3] ?? "";
  const isOne = fields[at + 4] === name && fields[at + 5] === email;
  const author = personOf(name, email);
  return {
    sha: fields[at] ?? "",
    parents: parentsOf(fields[at + 1] ?? ""),
    author,
    committer: isOne ? author : personOf(fields[at + 4] ?? "", fields[at + 5] ?? ""),
    date: dateOf(Number(fields[at + 6])),
    message: fields[at + 7] ?? "",
  };
}

function parentsOf(field: string): readonly string[] {
  return field === "" ? [] : field.split(" ");
}

/** The whole records of a buffer, and where the first that is not whole begins. */
function readRecords(buffer: Buffer, personOf: PersonReader): { readonly commits: Commit[]; readonly end: number } {
  // A character for each byte: a search for NUL in a string costs a fraction of one in a buffer.
  const bytes = buffer.toString("latin1");
  const commits: Commit[] = [];
  const ends: number[] = [];
  let start = 0;
  while (findEnds(bytes, start, ends)) {
    const end = ends[FIELDS - 1] ?? 0;
    // Decoded one by one: a commit that is kept must not hold the whole piece in memory.
    const record = buffer.toString("utf8", start, end);
    // As many characters as bytes: the fields stand at the same places.
    const isAscii = record.length === end - start;
    if (!isAscii) findEnds(`${record}\0`, 0, ends);
    commits.push(readCommit(record, ends, isAscii ? start : 0, personOf));
    start = end + 1;
  }
  return { commits, end: start };
}

/** Writes down where the NUL behind each of a record's fields stands; false when the record is not whole yet. */
function findEnds(text: string, start: number, ends: number[]): boolean {
  let at = start - 1;
  for (let field = 0; field < FIELDS; field++) {
    at = text.indexOf("\0", at + 1);
    if (at < 0) return false;
    ends[field] = at;
  }
  return true;
}

/** `offset`: what the ends are too large by. */
function readCommit(record: string, ends: readonly number[], offset: number, personOf: PersonReader): Commit {
  const field = (index: number) => record.slice((ends[index - 1] ?? 0) + 1 - offset, (ends[index] ?? 0) - offset);
  return {
    sha: record.slice(0, (ends[0] ?? 0) - offset),
    parents: parentsOf(field(1)),
    author: personOf(field(2), field(3)),
    committer: personOf(field(4), field(5)),
    date: dateOf(Number(field(6))),
    message: record.slice((ends[6] ?? 0) + 1 - offset),
  };
}
