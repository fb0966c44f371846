import { joinLayouts, type Layout, type Line } from "../journal/line.ts";
import type { Pool, Source, Trace } from "./sources.ts";

/** So many lines of a file changed in layout alone are a formatter's work; fewer may be a person's. */
const FORMATTED = 3;
/** At most so many lines are joined to one, or split from one. */
const JOINED = 12;
/** Shorter texts are equal by chance. */
const RECOGNISED = 8;

/**
 * Traces lines that differ from their sources in layout alone: in quotes, commas, parentheses, or in where they are
 * broken. Looks only at lines that are not traced yet, and at sources that nothing was traced to.
 */
export function traceLayout(lines: readonly Line[], trace: Trace, pool: Pool): Trace {
  const left = new Map<string, Source[]>();
  for (const source of pool.sources) {
    if (source.used || source.line.trivial) continue;
    const key = keyOf(source.line.layout);
    const equal = left.get(key);
    if (equal === undefined) left.set(key, [source]);
    else equal.push(source);
  }
  if (left.size === 0) return trace;
  traceChanged(lines, trace, left);
  traceSplit(lines, trace, left);
  traceJoined(lines, trace, pool);
  return trace;
}

function keyOf(layout: Layout): string {
  return `${layout.low} ${layout.high} ${layout.length}`;
}

/** The first free source of a key; forgets those in front of it. */
function take(left: ReadonlyMap<string, Source[]>, key: string): Source | undefined {
  const equal = left.get(key);
  while (equal?.[0]?.used === true) equal.shift();
  return equal?.[0];
}

function isOpen(lines: readonly Line[], trace: Trace, position: number): boolean {
  return trace[position] === undefined && lines[position]?.trivial === false;
}

/** One line became one line. */
function traceChanged(lines: readonly Line[], trace: Trace, left: ReadonlyMap<string, Source[]>): void {
  const changed: [number, Source][] = [];
  for (const [position, line] of lines.entries()) {
    if (!isOpen(lines, trace, position)) continue;
    const source = take(left, keyOf(line.layout));
    if (source === undefined) continue;
    source.used = true;
    changed.push([position, source]);
  }
  const formatted = changed.length >= FORMATTED;
  for (const [position, source] of changed) {
    if (formatted) trace[position] = source;
    else source.used = false;
  }
  if (!formatted) for (const [, source] of changed) restore(left, source);
}

function restore(left: ReadonlyMap<string, Source[]>, source: Source): void {
  const equal = left.get(keyOf(source.line.layout));
  if (equal !== undefined && !equal.includes(source)) equal.unshift(source);
}

/** One line of the assistant's became several. */
function traceSplit(lines: readonly Line[], trace: Trace, left: ReadonlyMap<string, Source[]>): void {
  for (let start = 0; start < lines.length; start++) {
    if (!isOpen(lines, trace, start)) continue;
    let joined = lines[start]?.layout;
    for (let end = start + 1; end < Math.min(lines.length, start + JOINED); end++) {
      const line = lines[end];
      if (line === undefined || joined === undefined || trace[end] !== undefined) break;
      joined = joinLayouts(joined, line.layout);
      const source = joined.length < RECOGNISED ? undefined : take(left, keyOf(joined));
      if (source === undefined) continue;
      source.used = true;
      for (let position = start; position <= end; position++) trace[position] = source;
      break;
    }
  }
}

/** Several lines of the assistant's became one. */
function traceJoined(lines: readonly Line[], trace: Trace, pool: Pool): void {
  const open = new Map<string, number[]>();
  for (const [position, line] of lines.entries()) {
    if (!isOpen(lines, trace, position) || line.layout.length < RECOGNISED) continue;
    const key = keyOf(line.layout);
    const equal = open.get(key);
    if (equal === undefined) open.set(key, [position]);
    else equal.push(position);
  }
  if (open.size === 0) return;
  const { sources } = pool;
  for (let start = 0; start < sources.length; start++) {
    const first = sources[start];
    if (first === undefined || first.used || first.line.trivial) continue;
    let joined = first.line.layout;
    for (let end = start + 1; end < Math.min(sources.length, start + JOINED); end++) {
      const source = sources[end];
      if (source === undefined || source.block !== first.block || source.used) break;
      joined = joinLayouts(joined, source.line.layout);
      const position = open.get(keyOf(joined))?.shift();
      if (position === undefined) continue;
      for (let at = start; at <= end; at++) {
        const part = sources[at];
        if (part !== undefined) part.used = true;
      }
      trace[position] = first;
      break;
    }
  }
}
