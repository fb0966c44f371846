import type { Block, BlockLine, Blur, Writer } from "./block.ts";

/** Thinned entries as they lie in the spool: one file a thinning. Holds digests, paths, times and names, no content. */
export interface Batch {
  readonly blocks: readonly Block[];
  readonly blurs: readonly Blur[];
  /** How many entries could not be read so far. */
  readonly unreadable: number;
}

const VERSION = 1;
/** Numbers a line takes: plain, low, high, length, flags. */
const WIDTH = 5;
const WROTE = 1;
const TRIVIAL = 2;

/** A batch as text. Writers stand once; lines are flat numbers, since a commit may have a hundred thousand. */
export function writeBatch(batch: Batch): string {
  const names: string[] = [];
  const writers: Writer[] = [];
  const indexOf = (writer: Writer): number => {
    const name = JSON.stringify([writer.assistant, writer.model, writer.session]);
    const known = names.indexOf(name);
    if (known >= 0) return known;
    writers.push(writer);
    return names.push(name) - 1;
  };
  const blocks = batch.blocks.map((block) => ({
    ...block,
    writer: indexOf(block.writer),
    lines: numbersOf(block.lines),
  }));
  const blurs = batch.blurs.map((blur) => ({ ...blur, writer: indexOf(blur.writer) }));
  return `${JSON.stringify({ toolmark: VERSION, writers, blocks, blurs, unreadable: batch.unreadable })}\n`;
}

function numbersOf(lines: readonly BlockLine[]): readonly number[] {
  const numbers: number[] = [];
  for (const { plain, layout, trivial, wrote } of lines) {
    numbers.push(plain, layout.low, layout.high, layout.length, (wrote ? WROTE : 0) | (trivial ? TRIVIAL : 0));
  }
  return numbers;
}

/** Reads what `writeBatch` wrote; null for anything else, such as a file that another version wrote. */
export function readBatch(text: string): Batch | null {
  try {
    const stored = JSON.parse(text) as StoredBatch;
    if (stored.toolmark !== VERSION) return null;
    const writerOf = (index: number): Writer =>
      stored.writers[index] ?? { assistant: "unknown", model: null, session: null };
    return {
      blocks: stored.blocks.map((block) => ({
        ...block,
        writer: writerOf(block.writer),
        lines: linesOf(block.lines),
      })),
      blurs: stored.blurs.map((blur) => ({ ...blur, writer: writerOf(blur.writer) })),
      unreadable: stored.unreadable,
    };
  } catch {
    return null;
  }
}

interface StoredBatch {
  readonly toolmark: number;
  readonly writers: readonly Writer[];
  readonly blocks: readonly (Omit<Block, "writer" | "lines"> & { readonly writer: number; readonly lines: number[] })[];
  readonly blurs: readonly (Omit<Blur, "writer"> & { readonly writer: number })[];
  readonly unreadable: number;
}

function linesOf(numbers: readonly number[]): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (let at = 0; at + WIDTH <= numbers.length; at += WIDTH) {
    const layout = { low: numbers[at + 1] ?? 0, high: numbers[at + 2] ?? 0, length: numbers[at + 3] ?? 0 };
    const flags = numbers[at + 4] ?? 0;
    lines.push({ plain: numbers[at] ?? 0, layout, trivial: (flags & TRIVIAL) !== 0, wrote: (flags & WROTE) !== 0 });
  }
  return lines;
}

/** Tells what counts: of a session that an assistant's own configuration told, nothing that another's told as well. */
function firstHand(parts: readonly Blur[]): (part: Blur) => boolean {
  const nameOf = ({ writer }: Blur): string => `${writer.assistant} ${writer.session ?? ""}`;
  const own = new Set(parts.flatMap((part) => (part.secondHand === true ? [] : [nameOf(part)])));
  return (part) => part.secondHand !== true || !own.has(nameOf(part));
}

/** Joins batches in order of time, without what was thinned twice or told twice. */
export function joinBatches(batches: readonly Batch[]): Batch {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const blurs: Blur[] = [];
  for (const batch of batches) {
    const own = new Set([...batch.blocks, ...batch.blurs].map((part) => part.entry));
    blocks.push(...batch.blocks.filter((block) => !seen.has(block.entry)));
    blurs.push(...batch.blurs.filter((blur) => !seen.has(blur.entry)));
    for (const name of own) seen.add(name);
  }
  const isHeard = firstHand([...blocks, ...blurs]);
  return {
    blocks: blocks.filter(isHeard).sort((one, other) => one.time - other.time),
    blurs: blurs.filter(isHeard),
    unreadable: batches.reduce((sum, batch) => sum + batch.unreadable, 0),
  };
}
