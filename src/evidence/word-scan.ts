/**
 * One pass over a text that tells whether any of many words stands in it, ASCII letters compared without case. Built as
 * an automaton (Aho–Corasick) because it decides for every commit of a history, and nine in ten carry no mark at all:
 * the time is that of touching each character once, however many words there are.
 */
export type WordScan = (text: string, start?: number, end?: number) => boolean;

/** Character classes: 0 for everything that stands in no word, else a small number a letter. */
interface Alphabet {
  readonly classes: Uint8Array;
  readonly size: number;
}

/** An edge that ends a word. */
const END = -1;
/** An edge that no text has asked for yet. */
const UNKNOWN = -2;

/** `isSuspect` names characters beyond ASCII that ask for a closer look by themselves: look-alikes, zero widths. */
export function compileWords(words: readonly string[], isSuspect: (code: number) => boolean): WordScan {
  // Shorter ones first: a word that begins with one that is known already needs no states of its own.
  const folded = words.map((word) => word.toLowerCase()).sort((a, b) => a.length - b.length);
  const alphabet = alphabetOf(folded);
  const { classes } = alphabet;
  const { rows, follow } = automatonOf(growTree(folded, alphabet), alphabet.size);
  return (text, start = 0, end = text.length) => {
    let row = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        if (isSuspect(code)) return true;
        row = 0;
        continue;
      }
      const cell = row + (classes[code] ?? 0);
      row = rows[cell] ?? 0;
      if (row >= 0) continue;
      if (row === UNKNOWN) row = follow(cell);
      if (row === END) return true;
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

/** The words as a tree: state 0 is the root, and each other state has a parent and the letter that leads to it. */
interface Tree {
  /** A row of letters for each state: the child, 0 where there is none. */
  readonly children: Uint32Array;
  /** 1 where a word ends. */
  readonly accepting: Uint8Array;
  readonly parents: Uint32Array;
  readonly letters: Uint8Array;
  readonly count: number;
}

function growTree(words: readonly string[], { classes, size }: Alphabet): Tree {
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const children = new Uint32Array(states * size);
  const accepting = new Uint8Array(states);
  const parents = new Uint32Array(states);
  const letters = new Uint8Array(states);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (let at = 0; at < word.length && accepting[state] !== 1; at += 1) {
      const letter = classes[word.charCodeAt(at)] ?? 0;
      const cell = state * size + letter;
      if (children[cell] === 0) {
        children[cell] = count;
        parents[count] = state;
        letters[count] = letter;
        count += 1;
      }
      state = children[cell] ?? 0;
    }
    if (state !== 0) accepting[state] = 1;
  }
  return { children, accepting, parents, letters, count };
}

/**
 * The edges, each as where the next state's row begins, or `END`: what a character costs is two look-ups. An edge is worked
 * out when a text first takes it (`follow`), since a short command meets a few hundred of a hundred thousand.
 */
function automatonOf({ children, accepting, parents, letters, count }: Tree, size: number) {
  const rows = new Int32Array(count * size).fill(UNKNOWN);
  const fallbacks = new Int32Array(count).fill(UNKNOWN);
  fallbacks[0] = 0;

  /** Where a state's longest suffix that begins a word has its row; `END` when the suffix is a word. */
  function fallbackOf(state: number): number {
    const known = fallbacks[state] ?? 0;
    if (known !== UNKNOWN) return known;
    const parent = parents[state] ?? 0;
    const back = parent === 0 ? 0 : fallbackOf(parent);
    const found = parent === 0 || back === END ? back : follow(back + (letters[state] ?? 0));
    fallbacks[state] = found;
    return found;
  }

  function follow(cell: number): number {
    const known = rows[cell] ?? 0;
    if (known !== UNKNOWN) return known;
    const state = Math.floor(cell / size);
    const child = children[cell] ?? 0;
    const found = child === 0 ? followSuffix(state, cell % size) : rowOf(child);
    rows[cell] = found;
    return found;
  }

  function followSuffix(state: number, letter: number): number {
    const back = state === 0 ? 0 : fallbackOf(state);
    return state === 0 || back === END ? back : follow(back + letter);
  }

  function rowOf(state: number): number {
    return accepting[state] === 1 || fallbackOf(state) === END ? END : state * size;
  }

  return { rows, follow };
}
