/**
 * The one place where a stranger's text is made harmless for the place it is going to. Subjects, names, paths, refs,
 * titles and assistants' ids all come from whoever wrote the commit; every report passes them through here.
 *
 * Invisible and control characters are shown, never dropped: a reader should see that somebody tried.
 */

const SHORTENED = "…";

/** Code points that move the cursor, reorder, hide or break lines: `[first, last]`, ascending. */
const UNSAFE: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f], // DEL, and C1 with NEL and the one-byte CSI
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f], // zero width, and the marks of direction
  [0x2028, 0x202e], // line and paragraph separators, bidi embeddings and overrides
  [0x2060, 0x206f], // word joiner, invisible operators, bidi isolates
  [0x3164, 0x3164],
  [0xd800, 0xdfff], // a surrogate without its partner
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff], // tags: a whole hidden alphabet
];

/** Whether a character can change what surrounds it on a screen. */
export function isUnsafe(codePoint: number): boolean {
  return UNSAFE.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** One line of visible characters: tabs become spaces, every other unsafe character its code point, `\u{202e}`. */
export function inertLine(text: string, most = Number.POSITIVE_INFINITY): string {
  if (text.length <= most && !/[^ -~]/.test(text)) return text;
  let line = "";
  let length = 0;
  for (const character of text) {
    if (length >= most) return `${line}${SHORTENED}`;
    length += 1;
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === 0x09) line += " ";
    else if (codePoint > 0x1f && codePoint < 0x7f) line += character;
    else line += isUnsafe(codePoint) ? `\\u{${codePoint.toString(16)}}` : character;
  }
  return line;
}

/**
 * One line of a CI log. A runner obeys `::name` at a line's beginning and `##[name]` anywhere in it, and takes a lone CR
 * for a line's end; both forms are broken visibly. Apply it to the whole line: two harmless halves can meet.
 */
export function inertLogLine(text: string): string {
  return splitColons(inertLine(text)).replaceAll("##[", "# #[");
}

function splitColons(text: string): string {
  return text.includes("::") ? text.replaceAll("::", ": :").replaceAll("::", ": :") : text;
}

/** The message of a workflow command, its lines already chosen by us: `%0A` is the only line break it can hold. */
export function inertCommandMessage(lines: readonly string[]): string {
  return lines.map((line) => inertLogLine(line).replaceAll("%", "%25")).join("%0A");
}

/** The value of a workflow command's property; `:` and `,` would end it. */
export function inertCommandProperty(value: string): string {
  return inertLine(value)
    .replaceAll("%", "%25")
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C")
    .replaceAll("##[", "# #[");
}

/**
 * Text inside Markdown or HTML, in a table cell too: all ASCII punctuation as character references, so nothing is left
 * that could open a tag, a link, an image, a cell or an emphasis. A mention or a reference to an issue is found by the
 * host after rendering, therefore `@` and `#` get a zero-width space behind them; in `inertMarkdownCode` they need none.
 */
export function inertMarkdown(text: string, most?: number): string {
  return encodePunctuation(inertLine(text, most))
    .replaceAll("&#64;", "&#64;&#8203;")
    .replaceAll("&#35;", "&#35;&#8203;");
}

/** The same in a code span, where hosts look neither for mentions nor for references. Empty text gives nothing. */
export function inertMarkdownCode(text: string, most?: number): string {
  const line = inertLine(text, most);
  return line === "" ? "" : `<code>${encodePunctuation(line)}</code>`;
}

/** Our own sentence with a stranger's words in it: what stands between backticks becomes code, all else plain text. */
export function inertMarkdownSentence(text: string, most?: number): string {
  const parts = inertLine(text, most).split("`");
  const closed = parts.length % 2 === 1;
  return parts
    .map((part, index) => (closed && index % 2 === 1 ? inertMarkdownCode(part) : inertMarkdown(part)))
    .join(closed ? "" : "&#96;");
}

function encodePunctuation(line: string): string {
  let encoded = "";
  for (const character of line) {
    const codePoint = character.codePointAt(0) ?? 0;
    encoded += codePoint < 0x80 && !isPlain(codePoint) ? `&#${codePoint};` : character;
  }
  return encoded;
}

/** ASCII letters, digits, space, and the three signs that mean nothing in Markdown between letters. */
function isPlain(codePoint: number): boolean {
  return (
    (codePoint >= 0x30 && codePoint <= 0x39) ||
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    codePoint === 0x20 ||
    codePoint === 0x2c ||
    codePoint === 0x3b
  );
}

/** A fenced block whose fence is longer than any run of backticks in it. Lines are kept, everything else is inert. */
export function inertFence(lines: readonly string[]): string {
  const body = lines.map((line) => inertLine(line));
  let longest = 0;
  for (const line of body) longest = Math.max(longest, longestRun(line, "`"));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...body, fence].join("\n");
}

function longestRun(text: string, wanted: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === wanted ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A message in SARIF, where `[text](target)` is a link even in plain text. */
export function inertSarif(text: string, most?: number): string {
  return inertLine(text, most).replaceAll("\\", "\\\\").replaceAll("[", "\\[").replaceAll("]", "\\]");
}

/** A path as a relative URI reference; `..` and a leading `/` cannot leave the repository. */
export function inertUri(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..");
  return segments.map((segment) => encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, "\ufffd"))).join("/");
}

/** JSON text that is the same value but safe in a log and on a terminal: only escapes inside strings are added. */
export function inertJson(json: string): string {
  // Nearly all of a history is plain ASCII, and an audit prints every commit of it.
  if (!/[\x7f-\uffff]|##\[/.test(json)) return json;
  let text = "";
  for (const character of json.replaceAll("##[", "#\\u0023[")) {
    const codePoint = character.codePointAt(0) ?? 0;
    text += codePoint >= 0x7f && isUnsafe(codePoint) ? escapeJson(character) : character;
  }
  return text;
}

function escapeJson(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
