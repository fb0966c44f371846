/**
 * One pass over a text that tells whether any of many words stands in it, ASCII letters compared without case. Built as
 * an automaton (Aho–Corasick) because it decides for every commit of a history, and nine in ten carry no mark at all:
 * the time is that of touching each character once, however many words there are.
 */
export type WordScan = (text: string, start?: number, end?: number) => boolean;

interface Automaton {
  readonly next: Uint16Array;
  readonly accepting: Uint8Array;
}

/** Character classes: 0 for everything that stands in no word, else a small number a letter. */
interface Alphabet {
  readonly classes: Uint8Array;
  readonly size: number;
}

/** `isSuspect` names characters beyond ASCII that ask for a closer look by themselves: look-alikes, zero widths. */
export function compileWords(words: readonly string[], isSuspect: (code: number) => boolean): WordScan {
  const folded = words.map((word) => word.toLowerCase());
  const alphabet = alphabetOf(folded);
  const { next, accepting } = automatonOf(folded, alphabet);
  const { classes, size } = alphabet;
  return (text, start = 0, end = text.length) => {
    let state = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        if (isSuspect(code)) return true;
        state = 0;
        continue;
      }
      state = next[state * size + (classes[code] ?? 0)] ?? 0;
      if (accepting[state] === 1) return true;
    }
    return false;
  };
}

function alphabetOf(words: readonly string[]): Alphabet {
  const classes = new Uint8Array(128);
  let size = 1;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (code > 127 || classes[code] !== 0) continue;
      classes[code] = size;
      if (code >= 97 && code <= 122) classes[code - 32] = size;
      size += 1;
    }
  }
  return { classes, size };
}

function automatonOf(words: readonly string[], { classes, size }: Alphabet): Automaton {
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(states * size);
  const accepting = new Uint8Array(states);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const cell = state * size + (classes[word.charCodeAt(at)] ?? 0);
      if (next[cell] === 0) {
        next[cell] = count;
        count += 1;
      }
      state = next[cell] ?? 0;
    }
    if (state !== 0) accepting[state] = 1;
  }
  linkFailures(next, accepting, size, count);
  return { next, accepting };
}

/** Fills every missing edge with where the longest suffix of what was read so far would go, breadth first. */
function linkFailures(next: Uint16Array, accepting: Uint8Array, size: number, count: number): void {
  const failure = new Uint16Array(count);
  const queue: number[] = [];
  for (let letter = 1; letter < size; letter += 1) {
    const child = next[letter] ?? 0;
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const back = failure[state] ?? 0;
    if (accepting[back] === 1) accepting[state] = 1;
    for (let letter = 1; letter < size; letter += 1) {
      const child = next[state * size + letter] ?? 0;
      const fallback = next[back * size + letter] ?? 0;
      if (child === 0) next[state * size + letter] = fallback;
      else {
        failure[child] = fallback;
        queue.push(child);
      }
    }
  }
}
