/**
 * Globs over paths, branches, repositories and model names, matched in time linear in the text for any pattern a policy
 * may hold: no regular expression is built from a stranger's pattern, so none can be made to backtrack.
 *
 * `*` any characters but `/` · `**` as a whole segment: any number of segments, none included, so that `train/**` also
 * means `train` itself, where a link or submodule may stand · `?` one character but `/`
 * · `[abc]`, `[a-z]`, `[!a]` one of a set · `{a,b}` either · a leading `!` takes away what the others matched.
 * A leading dot is nothing special: a rule about `train/**` is also about `train/.hidden`.
 */
export interface Glob {
  /** As written. */
  readonly text: string;
  /** A leading `!`: takes away what other globs of its list matched. */
  readonly negated: boolean;
  /** After `{a,b}` is spread out; any one of them matching is enough. */
  readonly branches: readonly Branch[];
}

/** One alternative: its segments, `null` for `**`. */
interface Branch {
  readonly segments: readonly (Segment | null)[];
  /** The literal beginning, which a text must have; lets most texts be refused by one comparison. */
  readonly prefix: string;
  /** The literal end, likewise: `.py` of `*.py`. */
  readonly suffix: string;
  /** Whether what follows the prefix is `**` alone: the folder and all in it. Also its own path, where a link may stand. */
  readonly tree: boolean;
  /** The first segment, when it is literal; else null. */
  readonly folder: string | null;
  /** The last segment, when it is literal; else null. */
  readonly name: string | null;
}

type Segment = { readonly literal: string } | { readonly parts: readonly Part[] };
type Part =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: "star" };

/** Longest pattern accepted, in characters. */
export const MAX_GLOB_LENGTH = 1_000;
/** Most alternatives `{a,b}{c,d}` may spread out to. */
const MAX_BRANCHES = 64;

/** What is wrong with a pattern: a sentence's end, and the text that was likely meant. */
export interface GlobFault {
  readonly fault: string;
  readonly suggestion: string | null;
}

/** Compiles a pattern; a text for the reader when it is none. Compile once, match often. */
export function compileGlob(text: string): Glob | GlobFault {
  if (text.length > MAX_GLOB_LENGTH) {
    return { fault: `is ${text.length} characters long; a glob has at most ${MAX_GLOB_LENGTH}`, suggestion: null };
  }
  const negated = text.startsWith("!");
  const spread = spreadBraces(negated ? text.slice(1) : text);
  if (spread === null) {
    return { fault: `has braces that do not close, or spread out to more than ${MAX_BRANCHES}`, suggestion: null };
  }
  const branches: Branch[] = [];
  for (const pattern of spread) {
    const segments: (Segment | null)[] = [];
    for (const segment of pattern.split("/")) {
      if (segment === "**" && segments.at(-1) === null) continue;
      const compiled = segment === "**" ? null : compileSegment(segment);
      if (compiled === undefined) return { fault: "has a bracket that does not close", suggestion: null };
      segments.push(compiled);
    }
    branches.push(withEnds(segments));
  }
  return { text, negated, branches };
}

/** Whether the pattern alone matches, its `!` left aside. */
export function matchesGlob(glob: Glob, text: string): boolean {
  let split: string[] | null = null;
  for (const branch of glob.branches) {
    if (!text.endsWith(branch.suffix) || !text.startsWith(branch.prefix)) continue;
    if (branch.tree) {
      const { length } = branch.prefix;
      if (length === 0 || text.length === length || text[length] === "/") return true;
      continue;
    }
    split ??= text.split("/");
    if (matchSegments(branch.segments, split)) return true;
  }
  return false;
}

/** Whether any positive pattern matches and no `!` one does. An empty list matches nothing. */
export function matchesAnyGlob(globs: readonly Glob[], text: string): boolean {
  let matched = false;
  for (const glob of globs) {
    if (glob.negated) {
      if (matchesGlob(glob, text)) return false;
    } else if (!matched) matched = matchesGlob(glob, text);
  }
  return matched;
}

/** A text that the pattern matches, to try a rule on: `train/**` gives `train/x`. */
export function exampleOf(glob: Glob): string {
  const segments = glob.branches[0]?.segments ?? [];
  return segments
    .map((segment) => {
      if (segment === null) return "x";
      if ("literal" in segment) return segment.literal;
      return segment.parts.map(exampleOfPart).join("");
    })
    .join("/");
}

function exampleOfPart(part: Part): string {
  switch (part.kind) {
    case "character":
      return part.character;
    case "any":
    case "star":
      return "x";
    case "set":
      return part.negated ? "~" : String.fromCharCode(part.ranges[0]?.[0] ?? 120);
  }
}

function withEnds(segments: readonly (Segment | null)[]): Branch {
  const literals: string[] = [];
  for (const segment of segments) {
    if (segment === null || !("literal" in segment)) break;
    literals.push(segment.literal);
  }
  const rest = segments.slice(literals.length);
  const tree = rest.length === 1 && rest[0] === null;
  const prefix = rest.length === 0 || tree ? literals.join("/") : literals.map((literal) => `${literal}/`).join("");
  return {
    segments,
    prefix,
    suffix: tree ? "" : suffixOf(segments.at(-1) ?? null),
    tree,
    folder: literalOf(segments[0]),
    name: literalOf(segments.at(-1)),
  };
}

function literalOf(segment: Segment | null | undefined): string | null {
  return segment != null && "literal" in segment ? segment.literal : null;
}

function suffixOf(segment: Segment | null): string {
  if (segment === null) return "";
  if ("literal" in segment) return segment.literal;
  const open = segment.parts.findLastIndex(({ kind }) => kind !== "character");
  return segment.parts
    .slice(open + 1)
    .map((part) => (part.kind === "character" ? part.character : ""))
    .join("");
}

function compileSegment(segment: string): Segment | undefined {
  if (!/[*?[]/.test(segment)) return { literal: segment };
  const parts: Part[] = [];
  for (let at = 0; at < segment.length; at++) {
    const character = segment[at] ?? "";
    if (character === "*") {
      if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
    } else if (character === "?") parts.push({ kind: "any" });
    else if (character === "[") {
      const end = segment.indexOf("]", at + 2);
      if (end < 0) return undefined;
      parts.push(compileSet(segment.slice(at + 1, end)));
      at = end;
    } else parts.push({ kind: "character", character });
  }
  return { parts };
}

function compileSet(inside: string): Part {
  const negated = inside.startsWith("!") || inside.startsWith("^");
  const body = negated ? inside.slice(1) : inside;
  const ranges: [number, number][] = [];
  for (let at = 0; at < body.length; at++) {
    const from = body.charCodeAt(at);
    if (body[at + 1] === "-" && at + 2 < body.length) {
      ranges.push([from, body.charCodeAt(at + 2)]);
      at += 2;
    } else ranges.push([from, from]);
  }
  return { kind: "set", negated, ranges };
}

/** Segment by segment with one point of return, the last `**`: at most pattern × path steps. */
function matchSegments(pattern: readonly (Segment | null)[], path: readonly string[]): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < path.length) {
    const segment = pattern[p];
    if (segment === null) {
      star = p++;
      resume = t;
    } else if (segment !== undefined && matchSegment(segment, path[t] ?? "")) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === null) p++;
  return p === pattern.length;
}

/** The same within one segment, for `*`. */
function matchSegment(segment: Segment, text: string): boolean {
  if ("literal" in segment) return segment.literal === text;
  const { parts } = segment;
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const part = parts[p];
    if (part?.kind === "star") {
      star = p++;
      resume = t;
    } else if (part !== undefined && matchPart(part, text, t)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (parts[p]?.kind === "star") p++;
  return p === parts.length;
}

function matchPart(part: Part, text: string, at: number): boolean {
  switch (part.kind) {
    case "character":
      return part.character === text[at];
    case "any":
      return true;
    case "star":
      return false;
    case "set": {
      const code = text.charCodeAt(at);
      return part.ranges.some(([from, to]) => code >= from && code <= to) !== part.negated;
    }
  }
}

/** `a{b,c}d` → `abd`, `acd`; null when braces do not pair, nest, or spread too far. */
function spreadBraces(pattern: string): string[] | null {
  let spread = [""];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("{", at);
    const end = open < 0 ? pattern.length : open;
    const literal = pattern.slice(at, end);
    if (literal.includes("}")) return null;
    spread = spread.map((begun) => begun + literal);
    if (open < 0) break;
    const close = pattern.indexOf("}", open);
    const inside = close < 0 ? null : pattern.slice(open + 1, close);
    if (inside === null || inside.includes("{")) return null;
    const words = inside.split(",");
    if (spread.length * words.length > MAX_BRANCHES) return null;
    spread = spread.flatMap((begun) => words.map((word) => begun + word));
    at = close + 1;
  }
  return spread;
}
