/**
 * One pass over a text that tells whether any of many words stands in it, ASCII letters compared without case. For a long
 * history an automaton (Aho–Corasick), because it decides for every commit, and nine in ten carry no mark at all: the time
 * is that of touching each character once, however many words there are.
 */
export type WordScan = (text: string, start?: number, end?: number) => boolean;

/** Character classes: 0 for everything that stands in no word, else a small number a letter. */
interface Alphabet {
  readonly classes: Uint8Array;
  readonly size: number;
}

/**
 * Texts that are asked of a pattern before the automaton is made. V8 makes machine code of a pattern at once, and of what
 * walks the automaton after some thousands of letters, so a pattern is soonest done with the commits of a branch; with
 * those of a history the automaton is, which takes half the time a letter.
 */
const MOST_BY_PATTERN = 2000;

/** `isSuspect` names characters beyond ASCII that ask for a closer look by themselves: look-alikes, zero widths. */
export function compileWords(words: readonly string[], isSuspect: (code: number) => boolean): WordScan {
  const folded = words.filter((word) => word !== "").map((word) => word.toLowerCase());
  const byPattern = patternOf(folded);
  let byAutomaton: WordScan | null = null;
  let asked = 0;
  return (text, start = 0, end = text.length) => {
    const part = start === 0 && end === text.length ? text : text.slice(start, end);
    if (asked < MOST_BY_PATTERN && !NOT_ASCII.test(part)) {
      asked += 1;
      return byPattern.test(part);
    }
    byAutomaton ??= automatonOf(folded, isSuspect);
    return byAutomaton(text, start, end);
  };
}

const NOT_ASCII = /[^\0-\x7f]/;

/** A pattern that is found where one of the words stands in ASCII text. */
function patternOf(words: readonly string[]): RegExp {
  const ascii = words.filter((word) => !NOT_ASCII.test(word));
  if (ascii.length === 0) return /(?!)/;
  const pattern = new RegExp(
    ascii
      .join("\n")
      .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
      .replaceAll("\n", "|"),
    "i",
  );
  // V8 interprets a pattern when it is first used, and makes machine code of it then only if the text is long.
  pattern.test(" ".repeat(1000));
  return pattern;
}

function automatonOf(words: readonly string[], isSuspect: (code: number) => boolean): WordScan {
  const alphabet = alphabetOf(words);
  const { classes } = alphabet;
  const automaton = new Automaton(words, alphabet);
  const { rows, start: root } = automaton;
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
      if (row === UNKNOWN) row = automaton.follow(cell);
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
class Automaton {
  readonly rows: Int32Array;
  /** Where the root's row begins. State 0 is nobody, so that no edge leads to row 0; the root is 1. */
  readonly start: number;
  readonly #alphabet: Alphabet;
  readonly #children: Uint32Array;
  readonly #states: State[];

  constructor(words: readonly string[], alphabet: Alphabet) {
    const most = 2 + words.reduce((sum, word) => sum + word.length, 0);
    this.#alphabet = alphabet;
    this.start = alphabet.size;
    this.rows = new Int32Array(most * alphabet.size);
    this.#children = new Uint32Array(most * alphabet.size);
    const root = { parent: 0, letter: 0, depth: 0, waiting: [...words], isWord: false, fallback: this.start };
    this.#states = [root, root];
  }

  /** Where an edge leads: the state and letter of a cell of `rows`. */
  follow(cell: number): number {
    const known = this.rows[cell] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const { size } = this.#alphabet;
    const state = Math.floor(cell / size);
    this.#handOut(state);
    const child = this.#children[cell] ?? 0;
    const found = child === 0 ? this.#followSuffix(state, cell % size) : this.#rowOf(child);
    this.rows[cell] = found;
    return found;
  }

  /** Gives the words that wait at a state to its children, by their next letter. */
  #handOut(parent: number): void {
    const { waiting, depth } = this.#stateAt(parent);
    if (waiting === null) return;
    this.#stateAt(parent).waiting = null;
    for (const word of waiting) {
      const child = this.#childOf(parent, this.#alphabet.classes[word.charCodeAt(depth)] ?? 0, depth + 1);
      if (word.length === depth + 1) child.isWord = true;
      else child.waiting?.push(word);
    }
  }

  #childOf(parent: number, letter: number, depth: number): State {
    const cell = parent * this.#alphabet.size + letter;
    const known = this.#children[cell] ?? 0;
    if (known !== 0) return this.#stateAt(known);
    const child: State = { parent, letter, depth, waiting: [], isWord: false, fallback: UNKNOWN };
    this.#children[cell] = this.#states.push(child) - 1;
    return child;
  }

  #followSuffix(state: number, letter: number): number {
    if (state === 1) return this.start;
    const back = this.#fallbackOf(state);
    return back === END ? END : this.follow(back + letter);
  }

  #rowOf(state: number): number {
    const ends = this.#stateAt(state).isWord || this.#fallbackOf(state) === END;
    return ends ? END : state * this.#alphabet.size;
  }

  #fallbackOf(index: number): number {
    const state = this.#stateAt(index);
    if (state.fallback === UNKNOWN) {
      const back = state.parent === 1 ? this.start : this.#fallbackOf(state.parent);
      state.fallback = state.parent === 1 || back === END ? back : this.follow(back + state.letter);
    }
    return state.fallback;
  }

  #stateAt(index: number): State {
    return this.#states[index] as State;
  }
}
