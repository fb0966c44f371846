import type { Registry } from "../assistants/assistant.ts";
import { resolveModel } from "../assistants/models.ts";
import type { Evidence } from "./evidence.ts";
import { foldName } from "./fold.ts";
import { markIndexOf } from "./mark-index.ts";

/** Sessions told of one commit at most. */
const MAX_SESSIONS = 20;

/**
 * What git-ai's authorship log (`refs/notes/ai`, schema `authorship/3`) says of a commit: the agents to which lines of it
 * are attested. A log that lists a session without lines attests nothing. Notes can be written by anyone with push rights.
 */
export function evidenceFromAuthorshipLog(note: string, registry: Registry): readonly Evidence[] {
  const divider = note.indexOf("\n---\n");
  const attested = divider < 0 ? "" : note.slice(0, divider + 1);
  const metadata = parseObject(divider < 0 ? "" : note.slice(divider + 5));
  if (metadata === null) return [];
  const sessions = { ...objectAt(metadata, "prompts"), ...objectAt(metadata, "sessions") };
  return Object.entries(sessions)
    .filter(([key]) => attested.includes(`\n  ${key} `) || attested.includes(`\n  ${key}::`))
    .slice(0, MAX_SESSIONS)
    .flatMap(([, session]) => {
      const agent = objectAt(session, "agent_id");
      const tool = agent["tool"];
      if (typeof tool !== "string") return [];
      return [evidence(tool, agent["model"], registry, `git-ai note: ${tool}`)];
    });
}

/**
 * What an Agent Trace file (https://agent-trace.dev, records a line) says, by commit: the AI contributors of each record
 * whose version control revision is named.
 */
export function evidenceFromTraces(traces: string, registry: Registry): ReadonlyMap<string, readonly Evidence[]> {
  const byCommit = new Map<string, readonly Evidence[]>();
  for (const line of traces.split("\n")) {
    const record = parseObject(line);
    const revision = record === null ? undefined : objectAt(record, "vcs")["revision"];
    if (record === null || typeof revision !== "string") continue;
    const known = byCommit.get(revision) ?? [];
    if (known.length < MAX_SESSIONS) byCommit.set(revision, [...known, ...readTrace(record, registry)]);
  }
  return byCommit;
}

function readTrace(record: object, registry: Registry): readonly Evidence[] {
  const tool = objectAt(record, "tool")["name"];
  const contributors = listAt(record, "files")
    .flatMap((file) => listAt(file, "conversations"))
    .map((conversation) => objectAt(conversation, "contributor"))
    .filter((contributor) => contributor["type"] === "ai" || contributor["type"] === "mixed");
  const models = new Set(contributors.map((contributor) => contributor["model_id"]));
  const name = typeof tool === "string" ? tool : "unknown";
  return [...models].map((model) => evidence(name, model, registry, `agent trace: ${name}`));
}

function evidence(tool: string, model: unknown, registry: Registry, seen: string): Evidence {
  const folded = foldName(tool);
  const assistant = registry.find(tool) ?? markIndexOf(registry).aliases.get(folded);
  const named = typeof model === "string" ? resolveModel(model) : null;
  return {
    assistant: assistant?.id ?? (/^[a-z0-9][a-z0-9.-]{0,63}$/.test(tool) ? tool : "unknown"),
    provider: named === null ? (assistant?.provider ?? null) : named.provider,
    model: named?.model ?? null,
    source: "session",
    strength: "medium",
    seen: seen.slice(0, 200),
  };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

function objectAt(value: unknown, key: string): { readonly [key: string]: unknown } {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "object" && found !== null ? { ...found } : {};
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found : [];
}
