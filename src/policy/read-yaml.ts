import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { PolicyProblem, Spot } from "./policy.ts";

/** Largest file read, in bytes. Two hundred rules of two lines fill a third of it. */
export const MAX_POLICY_BYTES = 65_536;
/** Most problems told at once. */
export const MAX_PROBLEMS = 100;

/** A YAML text with what is needed to point into it. */
export interface YamlText {
  readonly root: Node | null;
  /** The place of characters `start` to `end` (offsets into the text). */
  spot(start: number, end?: number): Spot;
  /** The lines, for underlining. */
  readonly text: string;
}

/** Reads bytes as one YAML document without anchors, aliases, tags or merge keys; otherwise says what stands in the way. */
export function readYaml(
  bytes: Uint8Array,
  file: string,
): { readonly yaml: YamlText | null; readonly problems: readonly PolicyProblem[] } {
  const decoded = decode(bytes);
  if ("message" in decoded) return { yaml: null, problems: [fault(file, decoded.line, 1, decoded.message)] };
  const { text } = decoded;
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    // Doubled keys are found by the walk: the library compares every pair, which takes minutes on 60,000 keys.
    document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      merge: false,
      version: "1.2",
      schema: "core",
      prettyErrors: false,
      keepSourceTokens: true,
      stringKeys: false,
    });
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    return { yaml: null, problems: [fault(file, 1, 1, "the file is nested too deeply to be a policy")] };
  }
  const spot = (start: number, end = start): Spot => {
    const { line, col } = lines.linePos(start);
    const lineEnd = text.indexOf("\n", start);
    const stop = Math.min(end, lineEnd < 0 ? text.length : lineEnd);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(0, stop - start) };
  };
  const yaml: YamlText = { root: document.contents, spot, text };
  const problems = onePerPlace([...libraryProblems(document, yaml), ...forbiddenNodes(document, yaml)]);
  return { yaml: problems.length > 0 ? null : yaml, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** The library may stumble over one mistake twice. */
function onePerPlace(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column }) => seen.size < seen.add(`${line}:${column}`).size);
}

function decode(bytes: Uint8Array): { readonly text: string } | { readonly message: string; readonly line: number } {
  if (bytes.length > MAX_POLICY_BYTES) {
    return { line: 1, message: `the file has ${bytes.length} bytes; a policy has at most ${MAX_POLICY_BYTES}` };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { line: lineAt(bytes, zero), message: "the file holds a NUL byte; is it UTF-8 text?" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const lossy = Buffer.from(new TextDecoder("utf-8").decode(bytes));
    let same = 0;
    const start = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
    while (same < lossy.length && lossy[same] === bytes[same + start]) same++;
    return { line: lineAt(bytes, same + start), message: "the file is not valid UTF-8; save it as UTF-8" };
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 10) line++;
  return line;
}

function libraryProblems(document: Document.Parsed, yaml: YamlText): PolicyProblem[] {
  return [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS).map((error) => {
    const [at, end] = error.pos;
    const opening = openingBefore(error.code, yaml.text, at);
    const spot = opening === null ? yaml.spot(at, Math.max(end, at + 1)) : yaml.spot(opening, opening + 1);
    return {
      ...spot,
      ...sentenceFor(error.code, error.message, yaml.text.slice(at, at + 100)),
      section: "a-policy-file",
    };
  });
}

/** Where the bracket or quote stands that was never closed; the library points to where it noticed, often a line later. */
function openingBefore(code: string, text: string, at: number): number | null {
  if (code !== "BAD_INDENT" && code !== "MISSING_CHAR") return null;
  const open: number[] = [];
  let quote: number | null = null;
  for (let index = text.lastIndexOf("\n\n", at) + 1; index < at; index++) {
    const character = text[index] ?? "";
    if (quote !== null) {
      if (character === text[quote]) quote = null;
    } else if (character === "#" && /\s/.test(text[index - 1] ?? "\n")) index = text.indexOf("\n", index);
    else if ((character === '"' || character === "'") && /[\s,[{]/.test(text[index - 1] ?? " ")) quote = index;
    else if (character === "[" || character === "{") open.push(index);
    else if (character === "]" || character === "}") open.pop();
    if (index < 0) break;
  }
  return quote ?? open.at(-1) ?? null;
}

/** The library's error in words that say what to do. */
function sentenceFor(code: string, message: string, written: string): { message: string; suggestion: string | null } {
  switch (code) {
    case "TAG_RESOLVE_FAILED":
      return { message: "a value that begins with ! must stand in quotes", suggestion: quoted(written) };
    case "BAD_SCALAR_START":
      return { message: `a value that begins with ${written[0]} must stand in quotes`, suggestion: quoted(written) };
    case "TAB_AS_INDENT":
      return { message: "tabs cannot indent YAML; use spaces", suggestion: null };
    case "MULTIPLE_DOCS":
      return { message: "a policy is one YAML document; remove what follows the line ---", suggestion: null };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "a value with a colon and a space in it must stand in quotes",
        suggestion: quoted(lineOf(written)),
      };
    case "MISSING_CHAR":
    case "BAD_INDENT":
      return { message: "this is not closed", suggestion: null };
    case "BAD_ALIAS":
      return { message: "a value that begins with * must stand in quotes", suggestion: quoted(written) };
    default:
      return { message: `this is no valid YAML: ${firstSentence(message)}`, suggestion: null };
  }
}

function firstSentence(message: string): string {
  return lineOf(message).replace(/[.:]$/, "");
}

function lineOf(text: string): string {
  return (text.split("\n")[0] ?? text).trimEnd();
}

function quoted(written: string): string {
  return `"${(/^[^,\]}\n]+/.exec(written)?.[0] ?? written).trim()}"`;
}

/** Anchors, aliases, tags and merge keys: ways to make a short file mean a long one, or to hide what it means. */
function forbiddenNodes(document: Document.Parsed, yaml: YamlText): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add = (node: Node, message: string, suggestion: string | null): void => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({ ...yaml.spot(start, end), message, suggestion, section: "a-policy-file" });
  };
  // A tag that does not resolve is among the library's problems already.
  const isSound = document.errors.length === 0 && document.warnings.length === 0;
  visit(document, (_key, node) => {
    if (problems.length >= MAX_PROBLEMS) return visit.BREAK;
    if (isAlias(node)) {
      add(node, "a policy has no aliases; a value that begins with * must stand in quotes", `"*${node.source}"`);
    } else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) add(node, `a policy has no anchors; remove '&${node.anchor}'`, null);
      else if (isSound && node.tag !== undefined)
        add(node, "a policy has no tags; a value that begins with ! must stand in quotes", null);
    }
    return undefined;
  });
  return problems;
}

function fault(file: string, line: number, column: number, message: string): PolicyProblem {
  return { file, line, column, length: 0, message, suggestion: null, section: "a-policy-file" };
}
