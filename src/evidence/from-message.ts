import type { Mark, Registry } from "../assistants/assistant.ts";
import { splitIdentity } from "./address.ts";
import { readDeclaredUse } from "./disclosure.ts";
import type { Evidence, EvidenceSource, Problem, Strength } from "./evidence.ts";
import { foldName, hidesCharacters, unmask, withPlainDashes } from "./fold.ts";
import { readFooter } from "./footer.ts";
import { isGuessedKey, keyKind } from "./keys.ts";
import { visitLines } from "./lines.ts";
import { type MarkIndex, markIndexOf } from "./mark-index.ts";
import type { Named, ValueReading } from "./reading.ts";
import { findSession } from "./session-link.ts";
import { isHumanName, readAssistedBy, readIdentity } from "./value.ts";

/** What a message's marks say, and what is odd about them. */
export interface MessageReading {
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

const NOTHING: MessageReading = { evidence: [], problems: [] };

/** Longest `seen`, in characters. */
const MAX_SEEN = 200;

/** A list has a limit: a message of a hundred thousand marks is read whole, and the first of each kind kept. */
const MAX_EVIDENCE_PER_NAME = 20;

/** Whether a message, or a part of it, can hold a mark or a record: one pass that says no to nearly every commit. */
export function mayCarryMark(message: string, registry: Registry, start = 0, end = message.length): boolean {
  return markIndexOf(registry).mayCarryMark(message, start, end);
}

/** Problems told of one message at most. */
const MAX_PROBLEMS = 20;

/**
 * Every mark of an assistant in a message, wherever it stands: our own `Assisted-by` and those of vendors, other recorders
 * and people. `date` is the commit's (a mark may have been worthless for some months).
 */
export function evidenceFromMessage(message: string, registry: Registry, date: string): MessageReading {
  const index = markIndexOf(registry);
  if (!index.mayCarryMark(message)) return NOTHING;
  const evidence: Evidence[] = [];
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const keep = (found: readonly Evidence[]): void => {
    for (const one of found) {
      const name = `${one.assistant}\n${one.provider}\n${one.model}`;
      const count = counts.get(name) ?? 0;
      if (count >= MAX_EVIDENCE_PER_NAME) continue;
      counts.set(name, count + 1);
      evidence.push(one);
    }
  };
  const tell = (problem: Problem): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  keep(readTitle(message, index, date));
  const seen = new Set<string>();
  visitLines(message, index.mayCarryMark, (text) => {
    if (seen.has(text)) return;
    seen.add(text);
    const found = readLine(text, registry, index, date);
    keep(found);
    if (isAscii(text)) return;
    if (found.length > 0) {
      if (hidesCharacters(text)) tell(lookAlike(found, text));
      return;
    }
    const looksLike = unmask(text);
    if (looksLike === text) return;
    const masked = readLine(looksLike, registry, index, date);
    if (masked.length === 0) return;
    keep(masked.map((one) => ({ ...one, seen: text.slice(0, MAX_SEEN) })));
    if (withPlainDashes(text) !== looksLike) tell(lookAlike(masked, text));
  });
  if (evidence.length === 0 && problems.length === 0) return NOTHING;
  return { evidence: withoutEchoes(evidence), problems };
}

/** What stands behind a tool's prefix in a title of its own: a sentence, or the type of a conventional commit. */
const WRITTEN_TITLE = /^(?:[A-Z`"]|(?:feat|fix|chore|docs|style|refactor|test|perf|build|ci)[:(])/;

function readTitle(message: string, index: MarkIndex, date: string): readonly Evidence[] {
  return index.titles.flatMap(({ assistant, provider, mark }) => {
    if (!message.startsWith(mark.prefix)) return [];
    const text = message.slice(0, MAX_SEEN).split("\n")[0] ?? "";
    if (!WRITTEN_TITLE.test(text.slice(mark.prefix.length))) return [];
    return [
      evidence({ assistant: assistant?.id ?? "unknown", provider, model: null }, text.trimEnd(), "mark", mark, date),
    ];
  });
}

/** The machine line says that somebody assisted; beside the line of our own that says who, it is no sign of its own. */
function withoutEchoes(evidence: readonly Evidence[]): readonly Evidence[] {
  const isEcho = (one: Evidence) => one.source === "trailer" && /^ai-provenance\s*:/i.test(one.seen);
  const isNamed = evidence.some((one) => one.source === "trailer" && !isEcho(one));
  return isNamed ? evidence.filter((one) => !isEcho(one)) : evidence;
}

function lookAlike(found: readonly Evidence[], text: string): Problem {
  return {
    code: "look-alike",
    message: `a mark of ${found[0]?.assistant} is written with look-alike or invisible characters: ${quote(text)}`,
  };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, MAX_SEEN));
}

/** What one line says: as a trailer, else as a footer. */
function readLine(text: string, registry: Registry, index: MarkIndex, date: string): readonly Evidence[] {
  const colon = text.indexOf(":");
  // `ai::agent::convert` is a path in code.
  if (colon > 0 && colon <= 50 && text[colon + 1] !== ":") {
    const key = text.slice(0, colon).trimEnd();
    if (isKey(key)) {
      const value = text.slice(colon + 1).trim();
      const found = readTrailer(key.toLowerCase(), value, text, registry, index, date);
      // A person's name behind `Co-authored-by` is read; it must not be read again as what a footer says was done.
      const kind = keyKind(key.toLowerCase());
      if (found.length > 0 || kind === "identity" || kind === "review") return found;
    }
  }
  const footer = readFooter(text, registry, index);
  if (footer !== null) return evidenceOf(footer, text, date, "medium");
  const known = index.lines.get(text.toLowerCase()) ?? findSession(text, index);
  if (known === undefined) return [];
  const name = { assistant: known.assistant?.id ?? "unknown", provider: known.provider, model: null };
  return [evidence(name, text, "mark", known.mark, date)];
}

function isKey(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at) | 32;
    if (!((code >= 97 && code <= 122) || (at > 0 && (code === 45 || (code >= 48 && code <= 57))))) return false;
  }
  return true;
}

function readTrailer(
  key: string,
  value: string,
  text: string,
  registry: Registry,
  index: MarkIndex,
  date: string,
): readonly Evidence[] {
  for (const known of index.keys.get(key) ?? []) {
    if (known.mark.oneWord === true && /\s/.test(value)) continue;
    if (known.mark.value !== undefined && !value.toLowerCase().startsWith(known.mark.value.toLowerCase())) continue;
    const inner = known.assistant === null ? null : readAssistedBy(value, registry);
    const model = inner?.kind === "assistants" ? inner.named[0] : undefined;
    const provider = model?.model == null ? known.provider : model.provider;
    const name = { assistant: known.assistant?.id ?? "unknown", provider, model: model?.model ?? null };
    return [evidence(name, text, "mark", known.mark, date)];
  }
  const strength = isHumanName(value) ? "weak" : "medium";
  switch (keyKind(key)) {
    case "identity":
      return evidenceOf(readIdentityValue(value, registry, index), text, date, strength);
    case "review": {
      const reading = readIdentityValue(value, registry, index);
      return reading.kind === "assistants" && reading.known !== null
        ? evidenceOf(reading, text, date, "weak", "named as reviewer")
        : [];
    }
    case "value":
      // `ai-dev-expert: LLM stack, agents` lists a skill; only the keys that everybody writes may begin so.
      if (isGuessedKey(key) && /^LLM\s/.test(value)) return [];
      return evidenceOf(readAssistedBy(value, registry), text, date, strength);
    case "tool":
      return index.aliases.has(foldName(value)) && !isHumanName(value)
        ? evidenceOf(readAssistedBy(value, registry), text, date, "medium")
        : [];
    case "declaration":
      return readDeclaration(value, text, registry, date);
    case "provenance":
      return /(?:^|;)\s*state\s*=\s*assisted\s*(?:;|$)/i.test(value.slice(0, MAX_SEEN))
        ? [evidence({ assistant: "unknown", provider: null, model: null }, text, "trailer", null, date)]
        : [];
    case "other":
      return [];
  }
}

function readIdentityValue(value: string, registry: Registry, index: MarkIndex): ValueReading {
  const split = splitIdentity(value);
  if (split === null) return readAssistedBy(withoutRemark(value), registry);
  return readIdentity(split.name, split.email, index) ?? { kind: "other" };
}

/** `Gemini <my circuits hummed>`: brackets that hold no address. */
function withoutRemark(value: string): string {
  const open = value.indexOf("<");
  return open > 0 ? value.slice(0, open).trim() : value;
}

/** `AI-Assisted: yes` is a person's word; `AI-Assisted: Claude Code` names the tool. */
function readDeclaration(value: string, text: string, registry: Registry, date: string): readonly Evidence[] {
  if (/^(?:yes|true|partly|partially|full|fully)\b/i.test(value)) {
    return [evidence({ assistant: "unknown", provider: null, model: null }, text, "declared", null, date)];
  }
  return evidenceOf(readDeclaredUse(value, registry), text, date, "medium");
}

function evidenceOf(
  reading: ValueReading,
  text: string,
  date: string,
  strength: Strength,
  remark?: string,
): readonly Evidence[] {
  if (reading.kind !== "assistants") return [];
  return reading.named.map((name) => {
    const one = reading.exact
      ? evidence(name, text, "trailer", null, date, "strong")
      : evidence(name, text, "mark", reading.known?.mark ?? null, date, strength);
    return remark === undefined ? one : { ...one, strength, remark };
  });
}

function evidence(
  name: Named,
  text: string,
  source: EvidenceSource,
  mark: Mark | null,
  date: string,
  otherwise: Strength = "medium",
): Evidence {
  const window = mark?.weakBetween;
  const isWeak = window !== undefined && date >= window.from && date.slice(0, 10) <= window.to;
  const remark = isWeak ? window.reason : mark?.remark;
  return {
    ...name,
    source,
    strength: isWeak ? "weak" : (mark?.strength ?? otherwise),
    seen: text.slice(0, MAX_SEEN),
    ...(remark === undefined ? {} : { remark }),
  };
}
