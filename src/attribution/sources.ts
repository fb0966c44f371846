import type { Beyond, Block, BlockLine } from "../journal/block.ts";
import type { Line } from "../journal/line.ts";

/** A line that others may be traced to, with the nearest lines around it that are not trivial. */
export interface Source {
  readonly line: Line;
  readonly before: Source | null;
  /** Set when the line behind it is added. */
  after: Source | null;
  /** What a missing neighbour means, in front and behind. */
  readonly start: Beyond;
  readonly end: Beyond;
  /** The block whose assistant wrote the line; null for a line that only stands beside. */
  readonly block: Block | null;
  /** Its position in the text it was taken from. */
  readonly position: number;
  /** A source is traced to once: what a person wrote again elsewhere stays theirs. */
  used: boolean;
}

/** Lines to trace to. */
export interface Pool {
  readonly sources: Source[];
  /** Lines that are not trivial, oldest first. */
  readonly byPlain: Map<number, Source[]>;
}

/** For each position of a text the source it was traced to. */
export type Trace = (Source | undefined)[];

/** A pool without sources. */
export function emptyPool(): Pool {
  return { sources: [], byPlain: new Map() };
}

/** Adds a text to a pool, in order. Of a block's lines only those that its assistant wrote can be traced to. */
export function addText(
  pool: Pool,
  lines: readonly (Line | BlockLine)[],
  of: Pick<Source, "start" | "end" | "block">,
): void {
  const { start, end, block } = of;
  let before: Source | null = null;
  for (let position = 0; position < lines.length; position++) {
    const line = lines[position];
    if (line === undefined) continue;
    const kept = "wrote" in line && !line.wrote;
    const source: Source = { line, before, after: null, start, end, block, position, used: kept };
    pool.sources.push(source);
    if (line.trivial) continue;
    if (before !== null) before.after = source;
    before = source;
    if (kept) continue;
    const equal = pool.byPlain.get(line.plain);
    if (equal === undefined) pool.byPlain.set(line.plain, [source]);
    else equal.push(source);
  }
}

/** The last of equal sources that is still free; forgets the used ones behind it, so that no list is walked twice. */
export function newestUnused(equal: Source[]): Source | undefined {
  while (equal.at(-1)?.used === true) equal.pop();
  return equal.at(-1);
}
