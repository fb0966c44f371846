/** White space as git's trailer code counts it: tab, LF, CR and space. No-break spaces and form feeds are text. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Where the line that begins at `start` ends, past its LF; `end` for a last line without one. */
export function lineEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === 10) return start + 1;
  const at = text.indexOf("\n", start);
  return at < 0 || at >= end ? end : at + 1;
}

/** Whether the text from `start` to `end`, or to the first LF before it, is nothing but white space. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return true;
    if (!isSpace(code)) return false;
  }
  return true;
}

/** `text` without git's white space at both ends. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** `text` without git's white space at its end. */
export function trimSpaceEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/**
 * Where the colon of a trailer line stands, counted from `start`; -1 when the line has no key.
 * A key is `[A-Za-z0-9-]+`, then spaces or tabs, then the colon; git's `find_separator`.
 */
export function separatorAt(text: string, start: number, end: number): number {
  let spaced = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 58) return i - start;
    if (!spaced && isKeyCharacter(code)) continue;
    if (i === start || (code !== 32 && code !== 9)) return -1;
    spaced = true;
  }
  return -1;
}

function isKeyCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}
