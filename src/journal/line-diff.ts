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
  return { wrote, gone: left.filter((line) => !formatted.before.has(line)).map((line) => line.plain) };
}

/** So many lines changed in layout alone are a formatter's work: then nobody wrote them anew. */
const FORMATTED = 3;

/** Lines that are new by their text and old by their layout; none when they are few. */
function pairLayouts(
  left: readonly Line[],
  after: readonly Line[],
  wrote: readonly boolean[],
): { readonly before: ReadonlySet<Line>; readonly after: readonly number[] } {
  const keyOf = ({ layout }: Line): string => `${layout.low} ${layout.high} ${layout.length}`;
  const free = new Map<string, Line[]>();
  for (const line of left) {
    if (line.trivial) continue;
    const equal = free.get(keyOf(line));
    if (equal === undefined) free.set(keyOf(line), [line]);
    else equal.push(line);
  }
  const paired = new Set<Line>();
  const positions: number[] = [];
  for (const [at, line] of after.entries()) {
    const old = wrote[at] === true && !line.trivial ? free.get(keyOf(line))?.pop() : undefined;
    if (old === undefined) continue;
    paired.add(old);
    positions.push(at);
  }
  return positions.length < FORMATTED ? { before: new Set(), after: [] } : { before: paired, after: positions };
}
