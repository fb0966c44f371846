/** Folding of names for comparison, and of characters that only look like others. */

/** Cyrillic, Greek and other letters that are drawn as Latin ones, with what they look like. */
const LOOK_ALIKES: { readonly [char: string]: string } = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ԛ: "q",
  ѕ: "s",
  т: "t",
  у: "y",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  ь: "b",
  ӧ: "o",
  ё: "e",
  ї: "i",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  І: "I",
  Ј: "J",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Ѕ: "S",
  Т: "T",
  У: "Y",
  Х: "X",
  Ԍ: "G",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
  ı: "i",
  ɡ: "g",
  ɑ: "a",
  ո: "n",
  ս: "u",
  օ: "o",
  ց: "g",
  հ: "h",
  ʟ: "L",
  ⅼ: "l",
  ⅽ: "c",
  ⅾ: "d",
  ⅿ: "m",
  ⅰ: "i",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "：": ":",
  "∶": ":",
  "꞉": ":",
  "＠": "@",
};

/** Whether a character may hide a known word: a look-alike's alphabet, a width nobody sees, a change of direction. */
export function isSuspect(code: number): boolean {
  if (code < 0x2b0) return code === 0xad || code === 0x131 || code === 0x251 || code === 0x261;
  return (
    (code >= 0x370 && code <= 0x58f) ||
    isInvisible(code) ||
    (code >= 0x2010 && code <= 0x2012) ||
    (code >= 0x2160 && code <= 0x217f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0x2236 ||
    code === 0xa789 ||
    // High surrogates of the mathematical alphabets.
    code === 0xd835
  );
}

/** Zero-width characters, soft hyphens, marks and overrides of direction. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Whether characters that nobody sees stand in a text; the joiner and selector that emoji are made of are no such. */
export function hidesCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x200d && isInvisible(code)) return true;
  }
  return false;
}

/** The text as it looks: look-alikes replaced, invisible characters gone. The same text when there are none. */
export function unmask(text: string): string {
  let out = "";
  for (const char of text.normalize("NFKC")) {
    if (isInvisible(char.codePointAt(0) ?? 0)) continue;
    out += LOOK_ALIKES[char] ?? char;
  }
  return out;
}

/** The text with hyphens for the dashes between words that keyboards and editors set: typography, and no disguise. */
export function withPlainDashes(text: string): string {
  return text.replace(/ [\u2013\u2014] /g, " - ");
}

/** `text` without any of `characters` at its end. A loop, since `[…]+$` takes square time on a line full of them. */
export function dropEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A name for comparison: lower case, one space for each run of spaces, hyphens or underscores. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
