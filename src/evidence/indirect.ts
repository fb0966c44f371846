import type { Registry } from "../assistants/assistant.ts";
import { resolveProvider } from "../assistants/models.ts";
import { findLink, type MarkIndex } from "./mark-index.ts";
import type { ValueReading } from "./reading.ts";
import { readAssistedBy } from "./value.ts";

/** `an AI agent (Antigravity)`, `AI (ampcode.com)`, `LLM assistance`. */
const GENERIC =
  /^(?:ai|llm|genai)(?: (?:coding |code )?(?:agent|assistant|tool|model)s?)?(?: (?:assistance|help|support))?(?: \(([^()]+)\))?$/i;

/** `OpenAI coding agent`. */
const OF_VENDOR = /^([a-z]+) (?:coding |code )?(?:agent|assistant|model|llm|ai)$/i;

/** What a footer's sentence calls an assistant without its plain name: with an article, by kind, by vendor. Null: something else. */
export function readIndirect(said: string, registry: Registry, index: MarkIndex): ValueReading | null {
  const name = said.replace(/^(?:an?|the|some) /i, "").replace(/ (?:assistance|help|support)$/i, "");
  const generic = GENERIC.exec(name);
  const inner = generic?.[1];
  if (inner !== undefined) {
    const link = findLink(index, inner);
    if (link !== undefined)
      return {
        kind: "assistants",
        named: [{ assistant: link.assistant?.id ?? "unknown", provider: link.provider, model: null }],
        exact: false,
        known: link,
      };
    const named = readAssistedBy(inner, registry);
    if (named.kind === "assistants") return named;
  }
  if (generic === null && name !== said) {
    const reading = readAssistedBy(name, registry);
    if (reading.kind === "assistants" && !reading.exact) return reading;
  }
  const provider = resolveProvider(OF_VENDOR.exec(name)?.[1] ?? "");
  return generic === null && provider === null
    ? null
    : { kind: "assistants", named: [{ assistant: "unknown", provider, model: null }], exact: false, known: null };
}
