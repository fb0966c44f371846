/**
 * A line of text as the journal remembers it: by digests only, never by its content. They tell whether two lines are
 * equal; they are no protection against somebody who already guesses the line.
 */
export interface Line {
  /** 53 bits over the characters without white space: indentation, CRLF and tabs never tell lines apart. */
  readonly plain: number;
  /** The line as a formatter leaves it: also without `,` `;` `(` `)` and with one kind of quote. Joins with others. */
  readonly layout: Layout;
  /** Holds no letter, digit or character beyond ASCII: blank, a lone bracket, a rule of dashes. Counts for nobody. */
  readonly trivial: boolean;
}

/** A polynomial hash, so that the hash of a text can be computed from those of its parts. */
export interface Layout {
  readonly low: number;
  readonly high: number;
  /** Characters that entered the hash. */
  readonly length: number;
}

const LOW_BASE = 0x01000193;
const HIGH_BASE = 0x5bd1e995;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const DOUBLE_QUOTE = 0x22;

/** So many lines, of so many characters, are remembered: a line comes again as its neighbours' neighbour and when it is staged. */
const REMEMBERED = 8192;
const REMEMBERED_LENGTH = 200;
const remembered = new Map<string, Line>();

/** Digests one line, given without its LF. Equal lines may give the same object. */
export function digestLine(text: string): Line {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const line = digest(text);
  if (text.length > REMEMBERED_LENGTH) return line;
  if (remembered.size === REMEMBERED) remembered.clear();
  remembered.set(text, line);
  return line;
}

/** One pass over the characters: some ten times what it takes to find a line that is remembered. */
function digest(text: string): Line {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  let low = 0;
  let high = 0;
  let length = 0;
  let trivial = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === NO_BREAK_SPACE) continue;
    if (trivial && isWordCharacter(code)) trivial = false;
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
    if (isLayout(code)) continue;
    const folded = code === 0x27 || code === 0x60 ? DOUBLE_QUOTE : code;
    // Signed, as V8 holds 32 signed bits without allocating; made unsigned once at the end.
    low = (Math.imul(low, LOW_BASE) + folded) | 0;
    high = (Math.imul(high, HIGH_BASE) + folded) | 0;
    length++;
  }
  return { plain: mixed(first, second), layout: { low: low >>> 0, high: high >>> 0, length }, trivial };
}

/** Digests a whole text, line by line. A final LF ends the last line and begins none. */
export function digestText(text: string): readonly Line[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  // Looked up and not remembered: such a line is a window on its whole text, which would be held along with it.
  return lines.map((line) => remembered.get(line) ?? digest(line));
}

/** The layout of two lines joined. */
export function joinLayouts(before: Layout, after: Layout): Layout {
  return {
    low: (Math.imul(before.low, power(LOW_BASE, after.length)) + after.low) >>> 0,
    high: (Math.imul(before.high, power(HIGH_BASE, after.length)) + after.high) >>> 0,
    length: before.length + after.length,
  };
}

/** Whether two lines say the same but for their layout. */
export function sameLayout(one: Layout, other: Layout): boolean {
  return one.length === other.length && one.low === other.low && one.high === other.high;
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

/** `,` `;` `(` `)`: what formatters add and take away when they wrap lines. */
function isLayout(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}

/** The finish of cyrb53: two 32-bit halves mixed into one integer that a double holds exactly. */
function mixed(first: number, second: number): number {
  let one = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  let two = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  one ^= two >>> 16;
  two ^= one >>> 16;
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
