import type { Registry } from "../assistants/assistant.ts";
import { readDeclaredUse } from "../evidence/disclosure.ts";
import type { Problem } from "../evidence/evidence.ts";
import { separatorAt, trimSpace } from "../trailers/lines.ts";
import { parseTrailers, type Trailer } from "../trailers/parse.ts";
import { scanMessage } from "../trailers/scan.ts";
import { AI_ASSISTED, AI_PROVENANCE, ASSISTED_BY, CO_AUTHORED_BY, formatAssistant, parseAssistant } from "./grammar.ts";
import { parseProvenance } from "./provenance.ts";
import type { CommitRecord, RecordedAssistant } from "./record.ts";
import { uniteRecords } from "./union.ts";

/** What a message says about itself in our own words. */
export interface RecordReading {
  /** Null when the message holds no `AI-Provenance` anywhere. */
  readonly record: CommitRecord | null;
  /** A human's `AI-Assisted: yes|no`; null when absent or in other words. `yes` wins over `no`. */
  readonly declared: "yes" | "no" | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the record of a stranger's message, and everything odd about it. A record that a squash moved out of the
 * trailer block is still read, since losing it would hide the assistant, and is a problem besides.
 */
export function readRecord(message: string, registry: Registry): RecordReading {
  const inBlock = parseTrailers(message).trailers;
  const elsewhere = keysOutsideBlock(message);
  const problems: Problem[] = [];
  const own = readFrom(inBlock, problems);
  const moved = readFrom(elsewhere, problems);
  if (moved !== null && addsTo(own, moved)) {
    problems.push({
      code: "record-outside-trailer-block",
      message: "the record stands outside the trailer block, where git does not read it",
    });
  }
  const declared = readDeclared([...inBlock, ...elsewhere], registry, problems);
  return { record: own ?? moved, declared, problems };
}

type Line = Pick<Trailer, "key" | "value">;

const KEYS = new Set([AI_PROVENANCE, ASSISTED_BY, CO_AUTHORED_BY, AI_ASSISTED].map((key) => key.toLowerCase()));

function keysOutsideBlock(message: string): readonly Line[] {
  if (!/ai-provenance|ai-assisted/i.test(message)) return [];
  return scanMessage(message).flatMap((line) => {
    if (line.place === "block" || line.excluded !== null) return [];
    const separator = separatorAt(line.text, 0, line.text.length);
    if (separator < 1) return [];
    const key = trimSpace(line.text.slice(0, separator));
    return KEYS.has(key.toLowerCase()) ? [{ key, value: trimSpace(line.text.slice(separator + 1)) }] : [];
  });
}

function valuesOf(lines: readonly Line[], key: string): readonly string[] {
  return lines.filter((line) => line.key.toLowerCase() === key.toLowerCase()).map((line) => line.value);
}

function readFrom(lines: readonly Line[], problems: Problem[]): CommitRecord | null {
  const values = valuesOf(lines, AI_PROVENANCE);
  const claims = [...new Set(values)].map(parseProvenance);
  problems.push(...claims.flatMap((claim) => claim.problems));
  if (values.length > 1) {
    problems.push({ code: "record-doubled", message: `the message holds ${values.length} AI-Provenance lines` });
  }
  const record = uniteRecords(claims.map((claim) => claim.record));
  if (record === null) return null;
  const assistants = readAssistants(lines);
  if (record.state === "assisted") return { ...record, assistants };
  if (record.state === "none" && assistants.length > 0) {
    const named = assistants.map(formatAssistant).join(", ");
    problems.push({ code: "record-contradicted", message: `state=none stands beside Assisted-by: ${named}` });
  }
  return record;
}

/** Only our exact written shape: everything else is a mark, which evidence/ reads. */
function readAssistants(lines: readonly Line[]): readonly RecordedAssistant[] {
  const names = [
    ...valuesOf(lines, ASSISTED_BY),
    ...valuesOf(lines, CO_AUTHORED_BY).map((value) => value.slice(0, Math.max(value.indexOf(" <"), 0))),
  ];
  const found = new Map<string, RecordedAssistant>();
  for (const name of names) {
    const entry = parseAssistant(name);
    if (entry !== null) found.set(name, entry);
  }
  return [...found.values()];
}

/** Whether what stands outside the block says more than the block does. */
function addsTo(own: CommitRecord | null, moved: CommitRecord): boolean {
  if (own === null) return true;
  const known = new Set(own.assistants.map(formatAssistant));
  return moved.assistants.some((entry) => !known.has(formatAssistant(entry)));
}

const YES = new Set(["yes", "true", "y", "1"]);
const NO = new Set(["no", "false", "n", "0", "none"]);

function readDeclared(lines: readonly Line[], registry: Registry, problems: Problem[]): "yes" | "no" | null {
  const words = valuesOf(lines, AI_ASSISTED).map((value) => value.toLowerCase());
  const yes = words.some((word) => YES.has(word));
  const no = words.some((word) => NO.has(word));
  // `AI-Assisted: Codex` is other projects' way of naming the tool: a mark, and no mistake.
  const strange = words.find(
    (word) => !YES.has(word) && !NO.has(word) && readDeclaredUse(word, registry).kind !== "assistants",
  );
  if (strange !== undefined) {
    problems.push({
      code: "record-malformed",
      message: `AI-Assisted says ${JSON.stringify(strange.slice(0, 60))}, neither yes nor no`,
    });
  }
  if (yes && no) problems.push({ code: "record-contradicted", message: "AI-Assisted says both yes and no" });
  return yes ? "yes" : no ? "no" : null;
}
