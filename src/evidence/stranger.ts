import { readModelName, resolveModel, resolveProvider } from "../assistants/models.ts";
import { foldName } from "./fold.ts";
import { isGenericAi } from "./generic.ts";
import type { MarkIndex } from "./mark-index.ts";
import type { Named } from "./reading.ts";

/** Families whose bare name is no person's. */
const INHUMAN_FAMILIES = new Set([
  "gemini",
  "google gemini",
  "chatgpt",
  "openai gpt",
  "gpt",
  "deepseek",
  "qwen",
  "grok",
  "kimi",
]);

/** Families that are names of people or common words: `Nova 3` may be anybody. */
const HUMAN_FAMILIES = new Set("nova titan phi mai muse palm composer swe granite ernie".split(" "));

/** Parts before the `@` that no person's address has. */
const ROLES = new Set(["noreply", "no-reply", "agent", "assistant", "ai", "bot"]);

/**
 * What a display name says beside an address that nobody's mark is: a model's whole name with its version
 * (`Claude 3.5 Sonnet`), a tool with its model in brackets (`AtomCode (GLM-5.2)`), plain AI. Null: a person's.
 */
export function readStranger(name: string, email: string, index: MarkIndex): Named | null {
  const model = modelOfStranger(name);
  if (model !== null) return { assistant: "unknown", ...model };
  return readBracketedModel(name, email) ?? readMadeUpAddress(name, email, index);
}

function modelOfStranger(name: string): Pick<Named, "provider" | "model"> | null {
  const folded = foldName(name).replace(/ (?:agent|assistant|ai|bot)$/, "");
  if (INHUMAN_FAMILIES.has(folded)) return readModelName(folded);
  const family = /^[a-z]+/.exec(folded)?.[0] ?? "";
  // A nickname has its number glued on: `ernie76`, `o137`, `phi4`.
  if (!/[\s-]/.test(name.trim()) || HUMAN_FAMILIES.has(family)) return null;
  return resolveModel(name) ?? resolveModel(folded);
}

/** `AtomCode (GLM-5.2) <noreply@atomgit.com>`: a tool that no registry knows, by the model it ran. */
function readBracketedModel(name: string, email: string): Named | null {
  const match = /^([\w. -]{2,60}) \(([^()]{2,60})\)$/.exec(name);
  const [, tool = "", inner = ""] = match ?? [];
  const model = resolveModel(inner);
  if (model === null) return null;
  const isTool = ROLES.has(localPart(email)) && /^[A-Za-z][\w.-]*$/.test(tool);
  return { assistant: isTool ? tool.toLowerCase() : "unknown", ...model };
}

/** `Codex <codex@openai.local>`, `Perfloop Agent <agent@perfloop.ai>`, `AI Assistant <x@example.com>`. */
function readMadeUpAddress(name: string, email: string, index: MarkIndex): Named | null {
  const nobody = { assistant: "unknown", provider: null, model: null };
  const folded = foldName(name);
  // `Ai` is a given name.
  if (folded === "ai" || folded === "a.i." ? name === "AI" : isGenericAi(folded)) return nobody;
  const host = email.slice(email.indexOf("@") + 1).toLowerCase();
  const local = /^([a-z0-9-]+)\.(?:local|localhost|invalid)$/.exec(host);
  const tool = index.aliases.get(localPart(email));
  if (
    local !== null &&
    tool !== undefined &&
    tool.provider !== null &&
    resolveProvider(local[1] ?? "") === tool.provider
  )
    return { assistant: tool.id, provider: tool.provider, model: null };
  return localPart(email) === "agent" && host.endsWith(".ai") ? nobody : null;
}

function localPart(email: string): string {
  return email.slice(0, Math.max(0, email.indexOf("@"))).toLowerCase();
}
