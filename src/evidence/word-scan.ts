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
  // Shorter ones first: a word that begins with one that is known already needs no states of its own.
  const folded = words.map((word) => word.toLowerCase()).sort((a, b) => a.length - b.length);
  const alphabet = alphabetOf(folded);
  const { classes, size } = alphabet;
  const rows = rowsOf(automatonOf(folded, alphabet), size);
  return (text, start = 0, end = text.length) => {
    let row = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        if (isSuspect(code)) return true;
        row = 0;
        continue;
      }
      row = rows[row + (classes[code] ?? 0)] ?? 0;
      if (row < 0) return true;
    }
    return false;
  };
}

/** The edges as where the next state's row begins, or -1 for a word's end: what each character costs is two look-ups. */
function rowsOf({ next, accepting, count }: Tree, size: number): Int32Array {
  // A plain loop over the states there are: a short command pays for this before it has read a single message.
  const rows = new Int32Array(count * size);
  for (let cell = 0; cell < rows.length; cell += 1) {
    const state = next[cell] ?? 0;
    rows[cell] = accepting[state] === 1 ? -1 : state * size;
  }
  return rows;
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

/** The words as a tree: state 0 is the root, and each other state has a parent and the letter that leads to it. */
interface Tree extends Automaton {
  readonly count: number;
  readonly parents: Uint16Array;
  readonly letters: Uint8Array;
}

function automatonOf(words: readonly string[], alphabet: Alphabet): Tree {
  const tree = growTree(words, alphabet);
  linkFailures(tree, alphabet.size);
  return tree;
}

function growTree(words: readonly string[], { classes, size }: Alphabet): Tree {
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(states * size);
  const accepting = new Uint8Array(states);
  const parents = new Uint16Array(states);
  const letters = new Uint8Array(states);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (let at = 0; at < word.length && accepting[state] !== 1; at += 1) {
      const letter = classes[word.charCodeAt(at)] ?? 0;
      const cell = state * size + letter;
      if (next[cell] === 0) {
        next[cell] = count;
        parents[count] = state;
        letters[count] = letter;
        count += 1;
      }
      state = next[cell] ?? 0;
    }
    if (state !== 0) accepting[state] = 1;
  }
  return { next, accepting, parents, letters, count };
}

/**
 * Fills every missing edge with where the longest suffix of what was read so far would go, by depth: a state's row is its
 * failure's row with its own edges laid over it.
 */
function linkFailures({ next, accepting, parents, letters, count }: Tree, size: number): void {
  const failure = new Uint16Array(count);
  for (const state of byDepth(parents, count)) {
    const parent = parents[state] ?? 0;
    const letter = letters[state] ?? 0;
    const back = parent === 0 ? 0 : (next[(failure[parent] ?? 0) * size + letter] ?? 0);
    failure[state] = back;
    if (accepting[back] === 1) accepting[state] = 1;
    for (let cell = 0; cell < size; cell += 1) {
      if (next[state * size + cell] === 0) next[state * size + cell] = next[back * size + cell] ?? 0;
    }
  }
}

/** All states but the root, a parent's level before its children's. */
function byDepth(parents: Uint16Array, count: number): readonly number[] {
  const levels: number[][] = [];
  const depths = new Uint8Array(count);
  for (let state = 1; state < count; state += 1) {
    const depth = (depths[parents[state] ?? 0] ?? 0) + 1;
    depths[state] = depth;
    const level = levels[depth - 1];
    if (level === undefined) levels.push([state]);
    else level.push(state);
  }
  return levels.flat();
}
