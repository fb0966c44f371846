import type { Assistant } from "../assistants/assistant.ts";
import { type ModelName, readModelName, resolveModel } from "../assistants/models.ts";
import { dropEnd, foldName } from "./fold.ts";
import type { MarkIndex } from "./mark-index.ts";

/** Words that make a product's name out of what could be a person's. */
const PRODUCT_WORDS = new Set([
  "agent",
  "ai",
  "cli",
  "bot",
  "ide",
  "editor",
  "assistant",
  "code",
  "app",
  "web",
  "cloud",
  "desktop",
  "chat",
  "assistance",
]);

/** The model that a display name tells: all of it, what stands in brackets, or what follows the tool's name. */
export function modelOfName(name: string, index: MarkIndex): ReturnType<typeof readModelName> {
  const whole = index.aliases.has(foldName(name)) ? null : readModelName(name);
  if (whole?.model != null) return whole;
  const via = splitVia(name, index);
  if (via !== null) return modelOfName(via.what, index);
  const head = splitHead(name, index);
  const inner = modelOfPieces(head === null ? name : head.rest);
  // Brackets behind the tool's name say more than the name does: `Claude (kimi-for-coding)`.
  return inner !== null && (inner.model !== null || head !== null) ? inner : whole;
}

/**
 * `GPT-5.6 Sol via Codex`, `Claude Opus 4.6 (via Crush)`, `openai/gpt-5.4 on opencode`: a model and the tool that ran it.
 * Null when it is not that.
 */
export function splitVia(text: string, index: MarkIndex): { readonly what: string; readonly tool: string } | null {
  const plain = text.replace(/\(via ([^()]*)\)$/, "via $1");
  const at = plain.toLowerCase().lastIndexOf(" via ");
  if (at > 0) return { what: plain.slice(0, at).trim(), tool: plain.slice(at + 5).trim() };
  const joined = /^(\S+(?: \S+){0,5}) (?:on|in|through) ([^()]+)$/.exec(text);
  const [, what = "", tool = ""] = joined ?? [];
  return index.aliases.has(foldName(tool)) && resolveModel(what) !== null ? { what, tool } : null;
}

/** A tool's name at the beginning of a text. */
export interface ToolHead {
  readonly assistant: Assistant;
  /** The name as written. */
  readonly called: string;
  readonly rest: string;
}

/** An assistant's name at the beginning, with what follows when that does not make a sentence or a person of it. */
export function splitHead(text: string, index: MarkIndex): ToolHead | null {
  const stop = text.search(/[:/([#|<,;@=]/);
  const head = (stop < 0 ? text : text.slice(0, stop)).trim();
  const tail = stop < 0 ? "" : text.slice(stop);
  const words = head.split(" ");
  for (let count = Math.min(words.length, 4); count > 0; count -= 1) {
    const found = index.aliases.get(foldName(words.slice(0, count).join(" ")));
    if (found === undefined) continue;
    const after = words.slice(count).join(" ");
    const called = words.slice(0, count).join(" ");
    if (after !== "" && !followsName(after)) return null;
    return namesMore(tail) ? { assistant: found, called, rest: `${after} ${tail}`.trim() } : null;
  }
  return splitHyphenated(words[0] ?? "", index, text);
}

/** `codex-gpt-5.5-medium`, `OpenHands-Claude`. */
function splitHyphenated(word: string, index: MarkIndex, text: string): ToolHead | null {
  for (let at = word.indexOf("-"); at > 0; at = word.indexOf("-", at + 1)) {
    const found = index.aliases.get(foldName(word.slice(0, at)));
    if (found === undefined || readModelName(word.slice(at + 1)) === null) continue;
    return { assistant: found, called: word.slice(0, at), rest: text.slice(at + 1) };
  }
  return null;
}

/** `Claude claude-opus-4-6 claude-code-2.1.92`: tools, models and versions in any order, and nothing else. Null otherwise. */
export function readWords(
  text: string,
  index: MarkIndex,
): { readonly assistant: Assistant; readonly model: ModelName | null } | null {
  let assistant: Assistant | null = null;
  let model: ModelName | null = null;
  for (const word of text.split(" ")) {
    if (/^v?\d[\d.]*$/.test(word) || word.toLowerCase() === "auto") continue;
    const found = index.aliases.get(foldName(word.replace(/-v?\d[\d.]*$/, "")));
    const named = readModelName(word);
    if (found === undefined && named?.model == null) return null;
    if (named?.model != null) model ??= named;
    else if (assistant === null || named === null) assistant = found ?? assistant;
  }
  return assistant === null ? null : { assistant, model };
}

/** The tool that a bracket behind a model names: `GPT-5 (Cursor)`. */
export function bracketedTool(text: string, index: MarkIndex): Assistant | null {
  const open = text.lastIndexOf("(");
  const inner = open > 0 && text.endsWith(")") ? text.slice(open + 1, -1) : "";
  return inner === "" ? null : (index.aliases.get(foldName(inner)) ?? null);
}

/** Whether what stands behind a name and a separator goes on naming: a model, a version, a remark; not a path or a sentence. */
function namesMore(tail: string): boolean {
  const separator = tail.charAt(0);
  if (separator !== ":" && separator !== "/") return true;
  const rest = tail.slice(1).trim();
  if (separator === "/" && !tail.startsWith("/ ") && /^[\w.-]+\.[a-z]{1,4}$/i.test(rest) && resolveModel(rest) === null)
    return /^v?\d/.test(rest);
  return rest.split(" ").length === 1 || modelOfPieces(rest)?.model != null;
}

/** Whether words after a tool's name go on naming it: a version, a model, an effort, a product word. */
function followsName(after: string): boolean {
  if (/^v?\d/.test(after)) return after.split(" ").length <= 3;
  if (readModelName(after) !== null) return true;
  // `opencode big-pickle`: a model of a name that nobody has heard of, spelt as ids are.
  if (/^[a-z][a-z0-9]*[-/:][a-z0-9./:-]*[a-z0-9]$/.test(after)) return true;
  // `Google Antigravity with Gemini`, `Claude Code + ruv-swarm`, `Claude Code as a coding partner`.
  const joined = /^(with|using|running|on|\+|&|as an?) (.+)$/.exec(after);
  if (joined !== null)
    return !["with", "using", "running", "on"].includes(joined[1] ?? "") || readModelName(joined[2] ?? "") !== null;
  return after.split(" ").every((word) => PRODUCT_WORDS.has(word.toLowerCase()) || /^v?\d/.test(word));
}

/** The first piece between separators that names a model; a bare family when none does. */
export function modelOfPieces(rest: string): ReturnType<typeof readModelName> {
  const whole = readModelName(
    dropEnd(rest.replace(/^[\s:/([-]+(?:(?:with|using|running|on) )?|^(?:with|using|running|on) /, ""), " )]"),
  );
  if (whole?.model != null) return whole;
  let family = whole;
  for (const piece of piecesOf(rest)) {
    const found = readModelName(piece);
    if (found?.model != null) return found;
    family ??= found;
  }
  return family;
}

function piecesOf(rest: string): readonly string[] {
  const pieces = rest.split(/[()[\];,|=&+]| \/ |:\s|\s-\s|\s(?:on|with|using|running)\s/).map((piece) =>
    piece
      .replace(/^[\s:/]+/, "")
      .replace(/^model:? /i, "")
      .trim(),
  );
  const words = rest.split(/[\s()[\];,|=/]+/).map((word) => word.replace(/^[:/]+/, ""));
  return [...pieces, ...words].filter((piece) => piece !== "" && piece.length <= 100).slice(0, 40);
}
