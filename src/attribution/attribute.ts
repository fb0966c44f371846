/**
 * Who wrote the added lines of a commit? This file is the whole answer.
 *
 * An assistant's hooks left blocks in the journal: pieces of a file as the assistant left them, digests only. A staged
 * line is an assistant's when it can be found in such a block in its place, that is, beside the same neighbours.
 *
 *     The journal: claude-code wrote, in math.ts        The commit adds to math.ts
 *
 *       export function half(x: number) {                 export function half(x: number) {     claude-code: 2 neighbours
 *         if (x === 0) return 0;                            if (!x) return 0;                   person: no such line
 *         return x / 2;                                     return x / 2;                       claude-code: found by length
 *       }                                                 }                                     trivial: nobody's
 *                                                         export function zero() {              person
 *                                                           return 0;                           person
 *
 *     The share is 2/5: five added lines that are not trivial, two of them claude-code's.
 *
 * The steps, each linear in the number of lines (a line is compared with at most TRIED others):
 *   1. Lines that the commit only moves or re-indents, that is, removes elsewhere, count for nobody.
 *   2. For each file the blocks of its path are replayed: what a later edit took away is gone.
 *   3. Lines are traced in three rounds: first those with both neighbours, then with one, then long ones without.
 *      A block's line is used once, so that a person's equal line elsewhere stays a person's. Where the worktree
 *      differs from what is staged (`add -p`), the worktree's lines are traced and the staged ones found among them:
 *      otherwise a person's half would be given what the assistant wrote in the other half.
 *   4. What is left is compared by layout: lines a formatter changed, split or joined. Single lines count only
 *      when several changed, because a person changes few.
 *   5. What is still left is looked for in blocks of other paths that the worktree no longer holds: moved and renamed files.
 */
import type { Beyond, Block, Blur } from "../journal/block.ts";
import type { Line } from "../journal/line.ts";
import { traceLayout } from "./layout.ts";
import { addText, emptyPool, newestUnused, type Pool, type Source, type Trace } from "./sources.ts";

/** One file of the staged change. */
export interface StagedFile {
  readonly path: string;
  /** All lines as staged. */
  readonly lines: readonly Line[];
  /** Which of them the commit adds: positions in `lines`, ascending. */
  readonly added: readonly number[];
  /** The lines that the commit takes from this path, in order. */
  readonly removed: readonly Line[];
  /** The worktree's lines where they differ from those staged; null where they do not, or the file is not there. */
  readonly working: readonly Line[] | null;
}

/** Whose a line is. `null`: nobody's, being trivial or only moved. */
export type Owner =
  | { readonly kind: "assistant"; readonly block: Block }
  | { readonly kind: "person" | "unknown" }
  | null;

export interface AttributedFile {
  readonly path: string;
  /** One for each of the file's added lines, in order. */
  readonly owners: readonly Owner[];
}

/** What the journal holds: in order of time. */
export interface Reported {
  readonly blocks: readonly Block[];
  readonly blurs: readonly Blur[];
}

/** At most so many equal lines are looked at for one line, so that a file of equal lines costs no more than another. */
const TRIED = 8;
/** A line of so many characters, layout aside, is recognised without its neighbours: few people retype one. */
const LONG = 20;

/**
 * @param workingLines the worktree's lines of a path that is not part of the change; null when the file is not there.
 */
export function attribute(
  files: readonly StagedFile[],
  reported: Reported,
  workingLines: (path: string) => readonly Line[] | null,
): readonly AttributedFile[] {
  const moved = findMoved(files);
  const pools = poolsByPath(reported.blocks);
  const traces = files.map((file) => traceFile(file, pools.get(file.path) ?? emptyPool()));
  traceElsewhere(files, traces, moved, pools, workingLines);
  const blurred = new Set(reported.blurs.map((blur) => blur.path));
  return files.map((file, at) => ({
    path: file.path,
    owners: file.added.map((position): Owner => {
      if (file.lines[position]?.trivial !== false || moved[at]?.has(position) === true) return null;
      const block = traces[at]?.[position]?.block ?? null;
      if (block !== null) return { kind: "assistant", block };
      return { kind: blurred.has(file.path) ? "unknown" : "person" };
    }),
  }));
}

/** Step 2: each path's blocks, oldest first, without the lines that a later edit took away. */
function poolsByPath(blocks: readonly Block[]): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const block of blocks) {
    const pool = pools.get(block.path) ?? emptyPool();
    pools.set(block.path, pool);
    for (const plain of block.gone) {
      const newest = newestUnused(pool.byPlain.get(plain) ?? []);
      if (newest !== undefined) newest.used = true;
    }
    addText(pool, block.lines, { start: block.start, end: block.end, block });
  }
  return pools;
}

/** Step 1: for each file the positions of lines that the commit takes from elsewhere, white space aside. */
function findMoved(files: readonly StagedFile[]): readonly ReadonlySet<number>[] {
  const pool = emptyPool();
  for (const file of files) addText(pool, file.removed, { start: "open", end: "open", block: null });
  if (pool.byPlain.size === 0) return [];
  return files.map((file) => {
    const added = file.added.map((position) => file.lines[position]).filter((line) => line !== undefined);
    const trace = traceLines(added, pool, { lone: false });
    return new Set(file.added.filter((_, at) => trace[at] !== undefined));
  });
}

function traceFile(file: StagedFile, pool: Pool): Trace {
  if (pool.sources.length === 0) return [];
  if (file.working === null) return traceLayout(file.lines, traceLines(file.lines, pool, { lone: true }), pool);
  const working = traceLayout(file.working, traceLines(file.working, pool, { lone: true }), pool);
  const places = emptyPool();
  addText(places, file.working, { start: "edge", end: "edge", block: null });
  const trace: Trace = traceLines(file.lines, places, { lone: true });
  const found = new Set([...file.lines.keys()].filter((position) => trace[position] !== undefined));
  for (const position of found) trace[position] = working[trace[position]?.position ?? -1];
  // Staged, and changed again in the worktree since.
  return traceLines(file.lines, pool, { lone: false, into: trace, wanted: (position) => !found.has(position) });
}

interface TraceOptions {
  /** Whether a line that is alone with its digest, in a block without neighbours, is recognised. */
  readonly lone: boolean;
  readonly into?: Trace;
  readonly wanted?: (position: number) => boolean;
}

/** Step 3: traces lines to sources that say the same in the same company. */
function traceLines(lines: readonly Line[], pool: Pool, options: TraceOptions): Trace {
  const trace: Trace = options.into ?? new Array<Source | undefined>(lines.length);
  if (pool.byPlain.size === 0) return trace;
  const places: number[] = [];
  for (let position = 0; position < lines.length; position++) {
    if (lines[position]?.trivial === false) places.push(position);
  }
  // Those of `places` that are still to be traced: most are in the first round.
  let open = [...places.keys()].filter((at) => {
    const position = places[at] ?? 0;
    return trace[position] === undefined && options.wanted?.(position) !== false;
  });
  for (const round of ["both", "one", "none"] as const) {
    open = open.filter((at) => {
      const position = places[at] ?? 0;
      const before = places[at - 1] ?? -1;
      const company: Company = {
        line: lines[position] as Line,
        previous: lines[before],
        next: lines[places[at + 1] ?? -1],
        following: trace[before]?.after ?? null,
      };
      const source = choose(company, pool, round, options.lone);
      if (source === null) return true;
      source.used = true;
      trace[position] = source;
      return false;
    });
  }
  return trace;
}

type Round = "both" | "one" | "none";

interface Company {
  readonly line: Line;
  readonly previous: Line | undefined;
  readonly next: Line | undefined;
  /** What stood behind the source of the line before this one: the likeliest of all. */
  readonly following: Source | null;
}

function choose(company: Company, pool: Pool, round: Round, lone: boolean): Source | null {
  const equal = pool.byPlain.get(company.line.plain);
  if (equal === undefined || newestUnused(equal) === undefined) return null;
  const { following } = company;
  if (following !== null && following.line.plain === company.line.plain && fits(following, company, round)) {
    return following;
  }
  for (let at = equal.length - 1; at >= Math.max(0, equal.length - TRIED); at--) {
    const source = equal[at];
    if (source !== undefined && fits(source, company, round)) return source;
    if (source !== undefined && round === "none" && lone && equal.length === 1 && isLone(source, company))
      return source;
  }
  return null;
}

function fits(source: Source, company: Company, round: Round): boolean {
  if (source.used) return false;
  if (round === "none") return source.line.layout.length >= LONG;
  const before = meets(source.before, company.previous, source.start) === "met";
  if (round === "one" && before) return true;
  return (round === "one" || before) && meets(source.after, company.next, source.end) === "met";
}

/** A line whose block tells nothing else about its place. */
function isLone(source: Source, company: Company): boolean {
  if (source.used) return false;
  const before = meets(source.before, company.previous, source.start);
  return before !== "missed" && meets(source.after, company.next, source.end) !== "missed";
}

function meets(neighbour: Source | null, line: Line | undefined, beyond: Beyond): "met" | "missed" | "open" {
  if (neighbour === null && beyond === "open") return "open";
  return neighbour?.line.plain === line?.plain ? "met" : "missed";
}

/** Step 5: lines that were written under another name, which the worktree no longer holds there. */
function traceElsewhere(
  files: readonly StagedFile[],
  traces: readonly Trace[],
  moved: readonly ReadonlySet<number>[],
  pools: ReadonlyMap<string, Pool>,
  workingLines: (path: string) => readonly Line[] | null,
): void {
  const openIn = ({ added }: StagedFile, at: number): readonly number[] =>
    added.filter((position) => traces[at]?.[position] === undefined && moved[at]?.has(position) !== true);
  const open = new Set<number>();
  for (const [at, file] of files.entries()) {
    for (const position of openIn(file, at)) open.add(file.lines[position]?.plain ?? 0);
  }
  if (open.size === 0) return;
  const orphans = emptyPool();
  const staged = new Set(files.map((file) => file.path));
  for (const [path, pool] of pools) {
    if (!pool.sources.some((source) => !source.used && open.has(source.line.plain))) continue;
    const working = staged.has(path) ? null : workingLines(path);
    if (working !== null) traceLayout(working, traceLines(working, pool, { lone: true }), pool);
    for (const source of pool.sources) {
      if (source.used || source.line.trivial) continue;
      orphans.sources.push(source);
      orphans.byPlain.set(source.line.plain, [...(orphans.byPlain.get(source.line.plain) ?? []), source]);
    }
  }
  for (const [at, file] of files.entries()) {
    const wanted = new Set(openIn(file, at));
    traceLines(file.lines, orphans, {
      lone: false,
      into: traces[at] ?? [],
      wanted: (position) => wanted.has(position),
    });
  }
}
