import type { Line } from "./line.ts";

/** What an edit did to a text, line by line. */
export interface LineChange {
  /** For each line after the edit whether it is new. Lines that were moved or re-indented are not. */
  readonly wrote: readonly boolean[];
  /** `plain` digests of the lines that are there no more. */
  readonly gone: readonly number[];
}

/**
 * Compares two texts in linear time. Equal lines at both ends are set aside; between them each line takes the next equal
 * line of the old text, or an earlier one that is still free: so a moved line counts as kept.
 */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineChange {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.plain === after[head]?.plain) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.plain === after.at(-1 - tail)?.plain) tail++;
  const free = new Map<number, number[]>();
  for (let at = before.length - tail - 1; at >= head; at--) {
    const plain = before[at]?.plain ?? 0;
    const places = free.get(plain);
    if (places === undefined) free.set(plain, [at]);
    else places.push(at);
  }
  const wrote = after.map((line, at) => {
    if (at < head || at >= after.length - tail) return false;
    return free.get(line.plain)?.pop() === undefined;
  });
  const left = [...free.values()].flat().flatMap((at) => before[at] ?? []);
  const formatted = pairLayouts(left, after, wrote);
  for (const at of formatted.after) wrote[at] = false;
  return { wrote, gone: left.filter((_, at) => !formatted.left.has(at)).map((line) => line.plain) };
}

/** So many lines changed in layout alone are a formatter's work: then nobody wrote them anew. */
const FORMATTED = 3;

/** Positions of lines that are new by their text and old by their layout; none when they are few. */
function pairLayouts(
  left: readonly Line[],
  after: readonly Line[],
  wrote: readonly boolean[],
): { readonly left: ReadonlySet<number>; readonly after: readonly number[] } {
  // Most edits take away no line, or few: then no pair can count, and no key need be made of all that was written.
  if (left.length < FORMATTED) return { left: new Set(), after: [] };
  const keyOf = ({ layout }: Line): string => `${layout.low} ${layout.high} ${layout.length}`;
  const free = new Map<string, number[]>();
  for (const [at, line] of left.entries()) {
    if (line.trivial) continue;
    const equal = free.get(keyOf(line));
    if (equal === undefined) free.set(keyOf(line), [at]);
    else equal.push(at);
  }
  const paired = new Set<number>();
  const positions: number[] = [];
  for (const [at, line] of after.entries()) {
    const old = wrote[at] === true && !line.trivial ? free.get(keyOf(line))?.pop() : undefined;
    if (old === undefined) continue;
    paired.add(old);
    positions.push(at);
  }
  return positions.length < FORMATTED ? { left: new Set(), after: [] } : { left: paired, after: positions };
}
