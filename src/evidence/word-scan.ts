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

/** `isSuspect` names characters beyond ASCII that ask for a closer look by themselves: look-alikes, zero widths. */
export function compileWords(words: readonly string[], isSuspect: (code: number) => boolean): WordScan {
  const folded = words.filter((word) => word !== "").map((word) => word.toLowerCase());
  const alphabet = alphabetOf(folded);
  const { classes } = alphabet;
  const { rows, start: root, follow } = automatonOf(folded, alphabet);
  return (text, start = 0, end = text.length) => {
    let row = root;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) {
        if (isSuspect(code)) return true;
        row = root;
        continue;
      }
      const cell = row + (classes[code] ?? 0);
      row = rows[cell] ?? 0;
      if (row === UNKNOWN) row = follow(cell);
      if (row === END) return true;
    }
    return false;
  };
}

function alphabetOf(words: readonly string[]): Alphabet {
  const classes = new Uint8Array(128);
  let size = 1;
  for (const letter of new Set(words.join(""))) {
    const code = letter.charCodeAt(0);
    if (code > 127) continue;
    classes[code] = size;
    if (code >= 97 && code <= 122) classes[code - 32] = size;
    size += 1;
  }
  return { classes, size };
}

/** An edge that no text has asked for yet: what an array holds that nobody has written to. */
const UNKNOWN = 0;
/** An edge that ends a word. */
const END = -1;

/** What the states are made of. The words are a tree: a state is where some of them stand after as many letters. */
interface State {
  readonly parent: number;
  readonly letter: number;
  readonly depth: number;
  /** Words that go on from here; null once they were handed to children. */
  waiting: string[] | null;
  isWord: boolean;
  /** Row of the state's longest suffix that begins a word, or `END` when a suffix is one. */
  fallback: number;
}

/**
 * The edges, each as where the next state's row begins, or `END`: what a character costs is two look-ups. States and edges
 * are worked out when a text first comes by (`follow`), since a short command meets a few hundred of a hundred thousand.
 */
function automatonOf(words: readonly string[], { classes, size }: Alphabet) {
  // State 0 is nobody, so that a row begins at 0 for nobody; the root is 1.
  const most = 2 + words.reduce((sum, word) => sum + word.length, 0);
  const rows = new Int32Array(most * size);
  const children = new Uint32Array(most * size);
  const root: State = { parent: 0, letter: 0, depth: 0, waiting: [...words], isWord: false, fallback: size };
  const states: State[] = [root, root];

  function follow(cell: number): number {
    const known = rows[cell] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const state = Math.floor(cell / size);
    handOut(state);
    const child = children[cell] ?? 0;
    const found = child === 0 ? followSuffix(state, cell % size) : rowOf(child);
    rows[cell] = found;
    return found;
  }

  function handOut(parent: number): void {
    const { waiting, depth } = states[parent] ?? root;
    if (waiting === null) return;
    (states[parent] ?? root).waiting = null;
    for (const word of waiting) {
      const letter = classes[word.charCodeAt(depth)] ?? 0;
      const cell = parent * size + letter;
      const known = states[children[cell] || states.length];
      const child = known ?? { parent, letter, depth: depth + 1, waiting: [], isWord: false, fallback: UNKNOWN };
      if (known === undefined) children[cell] = states.push(child) - 1;
      if (word.length === depth + 1) child.isWord = true;
      else child.waiting?.push(word);
    }
  }

  function followSuffix(state: number, letter: number): number {
    if (state === 1) return size;
    const back = fallbackOf(state);
    return back === END ? END : follow(back + letter);
  }

  function rowOf(state: number): number {
    return states[state]?.isWord === true || fallbackOf(state) === END ? END : state * size;
  }

  function fallbackOf(index: number): number {
    const state = states[index] ?? root;
    if (state.fallback === UNKNOWN) {
      const back = state.parent === 1 ? size : fallbackOf(state.parent);
      state.fallback = state.parent === 1 || back === END ? back : follow(back + state.letter);
    }
    return state.fallback;
  }

  return { rows, start: size, follow };
}
