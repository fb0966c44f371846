const ESCAPES: { readonly [letter: string]: number } = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/**
 * A path as git prints it: quoted like a C string when it holds control characters, quotes, backslashes or, by
 * default, non-ASCII bytes. Gives the path's bytes as a latin1 string; a path without quotes comes back as it is.
 */
export function unquotePath(text: string): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  let out = "";
  const end = text.length - 1;
  for (let at = 1; at < end; at++) {
    const character = text.charAt(at);
    if (character !== "\\" || at + 1 >= end) {
      out += character;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    if (octal === undefined) {
      at++;
      const code = ESCAPES[text.charAt(at)];
      out += code === undefined ? text.charAt(at) : String.fromCharCode(code);
    } else {
      out += String.fromCharCode(Number.parseInt(octal, 8));
      at += 3;
    }
  }
  return out;
}

/** Text whose characters are bytes, read as UTF-8; bytes that are none become U+FFFD. */
export function bytesToText(bytes: string): string {
  return /[^\0-\x7f]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
