import type { Named, ValueReading } from "./reading.ts";

/** Parts of a value looked at; a longer list is prose. */
const MAX_PARTS = 12;

/**
 * A value that names several: `Claude Code and Codex`, `Claude Opus 4.6, GPT-5.5`, `Claude:claude-opus-4-7
 * Sashiko:claude-haiku-4-5`, and Origin's session line, `local-f62f4f | Codex | 1 prompt`. Null when it names one or none.
 */
export function readSeveral(text: string, readOne: (part: string) => ValueReading | null): ValueReading | null {
  if (text.includes(" | ")) return ofParts(text.split(" | "), readOne);
  const pairs = pairsOf(text);
  if (pairs.length > 1) return ofParts(pairs, readOne);
  const parts = splitList(text);
  return parts.length < 2 ? null : ofList(parts, readOne);
}

function ofParts(parts: readonly string[], readOne: (part: string) => ValueReading | null): ValueReading | null {
  return some(parts.map(readOne).flatMap((reading) => (reading?.kind === "assistants" ? reading.named : [])));
}

/** The parts of a list up to the first that names nothing: `Claude Code, reviewed by Jane` goes on with something else. */
function ofList(parts: readonly string[], readOne: (part: string) => ValueReading | null): ValueReading | null {
  const found: Named[] = [];
  for (const part of parts.slice(0, MAX_PARTS)) {
    const reading = readOne(part);
    if (reading?.kind !== "assistants") break;
    for (const named of reading.named) {
      const last = found[found.length - 1];
      if (last === undefined || !isRunBy(last, named)) found.push(named);
      else if (last.model === null) found[found.length - 1] = { ...named, assistant: last.assistant };
      else found.push({ ...named, assistant: last.assistant });
    }
  }
  return some(found);
}

/** `Claude Code, Opus 4.6, Sonnet 5`: models that the tool before them ran. */
function isRunBy(tool: Named, model: Named): boolean {
  return (
    tool.assistant !== "unknown" &&
    model.assistant === "unknown" &&
    model.model !== null &&
    (tool.provider === null || tool.provider === model.provider)
  );
}

function some(named: readonly Named[]): ValueReading | null {
  return named.length === 0 ? null : { kind: "assistants", named, exact: false, known: null };
}

/** The words of a list that begins with `tool:model`; none when the text is no such list. */
function pairsOf(text: string): readonly string[] {
  const words = text.split(" ");
  const isList = words.length > 1 && /^[^:]+:[^:]/.test(words[0] ?? "");
  return isList ? words.filter((word) => /^[^:]+:[^:]/.test(word)) : [];
}

/** Split at commas, semicolons, `and`, `&` and `+` that stand in no brackets. */
function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ("([<".includes(char)) depth += 1;
    else if (")]>".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const length = separatorAt(text, at);
    if (length === 0) continue;
    parts.push(text.slice(from, at).trim());
    from = at + length;
    at = from - 1;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== "");
}

const SEPARATORS = [", and ", ", ", "; ", " and ", " & ", " + "];

function separatorAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 44 && code !== 59) return 0;
  return SEPARATORS.find((separator) => text.startsWith(separator, at))?.length ?? 0;
}
