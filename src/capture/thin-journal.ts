import { runGitSync } from "../git/run.ts";
import { type Entry, readEntry } from "../journal/entry.ts";
import { type Batch, joinBatches, readBatch, writeBatch } from "../journal/ledger.ts";
import type { HeldFiles } from "../journal/snapshot.ts";
import { type Surroundings, thin } from "../journal/thin.ts";
import { modelInTranscript, TAIL_BYTES } from "../journal/transcript.ts";
import { readTail } from "../machine/file-tail.ts";
import { openSpool, type Spool } from "../machine/spool.ts";
import { pathTeller } from "../machine/worktree-files.ts";

/** Content stays at rest no longer than this, whatever happens to the call it belongs to. */
const CONTENT_MS = 24 * 60 * 60 * 1000;
/** Thinned entries stay so long: a commit may come weeks after the edit. */
const THINNED_MS = 30 * CONTENT_MS;
/** After so long a committed edit is no longer looked for: only an amend or a soft reset would ask for it. */
const SETTLED_MS = CONTENT_MS;
/** More batches than this are written anew as one. */
const BATCHES = 32;

/** The journal as it is at this moment. */
export interface Journal {
  readonly known: Batch;
  /** Calls that have begun and not ended. */
  readonly open: readonly Entry[];
}

/** Takes work that what is known does not depend on. */
type Later = (work: () => void) => void;

const atOnce: Later = (work) => work();

/**
 * Thins what the spool holds and gives all that is known. Killed at any point it loses nothing: the batch is in place
 * before its entries go, and an entry thinned twice counts once. Null: nobody ever reported anything here.
 * @param later takes the putting away, which writes and removes files. Until it is done, others find what was found here.
 */
export function readJournal(top: string, common: string, now: Date, later = atOnce): Journal | null {
  const spool = openSpool(common);
  if (spool === null) return null;
  later(() => spool.sweep(now.getTime() - CONTENT_MS));
  if (spool.size === 0) return null;
  const around = surroundings(top);
  const stored: { readonly name: string; readonly time: number }[] = [];
  const comparable: Entry[] = [];
  const { blocks, blurs, unreadable, open } = thin(readEntries(spool, stored, comparable), around);
  const isFresh = (time: number, limit: number): boolean => time > now.getTime() - limit;
  const kept = new Set(
    stored.filter((entry) => open.includes(entry.name) && isFresh(entry.time, CONTENT_MS)).map((entry) => entry.name),
  );
  const fresh: Batch = { blocks, blurs, unreadable };
  const known = joinBatches([...readBatches(spool, { top, now, later }), fresh]);
  later(() => {
    if (blocks.length + blurs.length + unreadable > 0) spool.addBatch(writeBatch(fresh));
    spool.remove(stored.map((entry) => entry.name).filter((name) => !kept.has(name)));
  });
  return { known, open: comparable.filter((entry) => kept.has(entry.name)) };
}

/** Reads the entries one by one, so that no two payloads are held at a time; those with files are told again for calls that are open. */
function* readEntries(
  spool: Spool,
  stored: { readonly name: string; readonly time: number }[],
  comparable: Entry[],
): Generator<Entry | null> {
  for (const one of spool.entries()) {
    stored.push({ name: one.name, time: one.time });
    const entry = readEntry(one);
    if (entry !== null && entry.files !== null) comparable.push(entry);
    yield entry;
  }
}

/** What thinning reads of the repository and of transcripts. */
export function surroundings(top: string): Surroundings {
  const tell = pathTeller();
  return {
    relativePath: (path, cwd) => tell(path, cwd ?? top),
    modelOf: (transcript) => {
      const tail = readTail(transcript, TAIL_BYTES);
      return tail === null ? null : modelInTranscript(tail);
    },
    held: heldFiles(top),
  };
}

interface Circumstances {
  readonly top: string;
  readonly now: Date;
  readonly later: Later;
}

function readBatches(spool: Spool, { top, now, later }: Circumstances): readonly Batch[] {
  const stored = spool.batches();
  const batches = stored.flatMap(({ text }) => readBatch(text) ?? []).map((batch) => recent(batch, now));
  const settled = settledPaths(batches, top, now);
  if (stored.length <= BATCHES && settled.size === 0) return batches;
  const open = (part: { readonly path: string }): boolean => !settled.has(part.path);
  const joined = joinBatches(batches);
  const left = { ...joined, blocks: joined.blocks.filter(open), blurs: joined.blurs.filter(open) };
  later(() => {
    // An empty spool lets a person's commits go without Node again.
    if (left.blocks.length + left.blurs.length > 0) spool.addBatch(writeBatch(left));
    spool.remove(stored.map(({ name }) => name));
  });
  return [joined];
}

/**
 * Paths whose last edit was reported more than a day ago and whose file is as HEAD has it: what was written there is
 * committed, or thrown away. Not while something is stashed, which may come back.
 */
function settledPaths(batches: readonly Batch[], top: string, now: Date): ReadonlySet<string> {
  const last = new Map<string, number>();
  for (const part of batches.flatMap((batch) => [...batch.blocks, ...batch.blurs])) {
    last.set(part.path, Math.max(part.time, last.get(part.path) ?? 0));
  }
  const old = [...last].filter(([, time]) => time < now.getTime() - SETTLED_MS).map(([path]) => path);
  if (old.length === 0) return new Set();
  const ask = (args: readonly string[]): string => runGitSync(top, args, { okCodes: [0, 1, 128] }).toString("utf8");
  if (ask(["rev-parse", "--verify", "--quiet", "refs/stash"]) !== "") return new Set();
  const changed = ask(["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames"]);
  const dirty = new Set(changed.split("\0").map((row) => row.slice(3)));
  return new Set(old.filter((path) => !dirty.has(path)));
}

function recent(batch: Batch, now: Date): Batch {
  const isRecent = (part: { readonly time: number }): boolean => part.time > now.getTime() - THINNED_MS;
  return { ...batch, blocks: batch.blocks.filter(isRecent), blurs: batch.blurs.filter(isRecent) };
}

function heldFiles(top: string): HeldFiles {
  const ask = (args: readonly string[]): string | null => {
    try {
      return runGitSync(top, args).toString("utf8");
    } catch {
      // A commit that was never there, or is gone: then nothing is known of its files.
      return null;
    }
  };
  return {
    text: (commit, path) => ask(["cat-file", "blob", `${commit}:${path}`]),
    changedPaths: (from, to) =>
      (ask(["diff-tree", "-r", "-z", "--name-only", "--no-renames", from, to]) ?? "").split("\0").filter(Boolean),
  };
}
