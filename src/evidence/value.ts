import type { Assistant, Registry } from "../assistants/assistant.ts";
import { isRoute, type ModelName, readModelName, resolveModel, resolveProvider } from "../assistants/models.ts";
import { splitIdentity } from "./address.ts";
import { dropEnd, foldName } from "./fold.ts";
import { isGenericAi } from "./generic.ts";
import { findAddress, findLink, type Known, type MarkIndex, markIndexOf } from "./mark-index.ts";
import type { Named, ValueReading } from "./reading.ts";
import { readSeveral } from "./several.ts";
import { readStranger } from "./stranger.ts";
import {
  bracketedTool,
  modelOfName,
  modelOfPieces,
  readWords,
  splitHead,
  splitVia,
  type ToolHead,
} from "./tool-name.ts";

const OTHER: ValueReading = { kind: "other" };

/** Longest value that is read; marks are short, and prose is not. */
const MAX_VALUE = 300;

const NEGATIVE = new Set(["none", "no", "false", "n/a", "na", "human", "nobody", "no ai", "not used", "-"]);
/** Names of assistants that are people's names as well. `Claude` alone, without an address, is the model's. */
const HUMAN_NAMES = new Set(["devin", "jules", "junie", "cody", "cline", "goose"]);

/** Whether a whole value is a name that a person may have. */
export function isHumanName(text: string): boolean {
  return HUMAN_NAMES.has(foldName(text));
}

/** Reads the value of `Assisted-by`, `Generated-by`, `Made-with` and their kin, whichever of the shapes in use it has. */
export function readAssistedBy(value: string, registry: Registry): ValueReading {
  const text = tidy(withoutBrackets(withoutPrincipal(value)));
  if (text === "" || text.length > MAX_VALUE) return OTHER;
  if (NEGATIVE.has(text.toLowerCase())) return { kind: "none" };
  const index = markIndexOf(registry);
  const own = readOwnShape(text, registry);
  if (own !== null) return { kind: "assistants", named: [own], exact: true, known: null };
  return (
    readIdentityForm(text, index) ??
    readGeneric(text, index) ??
    readSeveral(text, (part) => readOne(part, index)) ??
    readOne(text, index) ??
    OTHER
  );
}

/** `LLM coccinelle`, `an AI assistant (OpenClaw)`, `AI, specifically GPT 5.3 Codex`: AI, and perhaps which behind it. */
function readGeneric(text: string, index: MarkIndex): ValueReading | null {
  const nobody = some({ assistant: "unknown", provider: null, model: null });
  if (foldName(text) === "agent" || /^LLM(?: [a-z][a-z0-9_-]*){0,4}$/.test(text)) return nobody;
  const stop = text.search(/ ?[(,;]|: | - | and /);
  if (!isGenericAi(foldName(stop < 0 ? text : text.slice(0, stop)))) return null;
  const beside = stop < 0 ? "" : text.slice(stop).replace(/^[ (,;:-]+(?:(?:specifically|namely|using|via) )?/, "");
  const said = (beside.split(/[()]/)[0] ?? "").replace("'s ", " ").trim();
  const found = readSeveral(said, (part) => readOne(part, index)) ?? readOne(said, index);
  if (found !== null) return found;
  const first = index.aliases.get(foldName(said.split(" ")[0] ?? "")) ?? findLink(index, said)?.assistant;
  return first == null ? nobody : some({ assistant: first.id, provider: first.provider, model: null });
}

/** One part of a list. */
function readOne(text: string, index: MarkIndex): ValueReading | null {
  return readVia(text, index) ?? readNamed(text, index);
}

/** `claude-code:anthropic/claude-opus-4-8`, `cursor:unknown`: exactly as we write it, unknown parts as null. Null when it is not ours. */
export function readOwnShape(text: string, registry: Registry): Named | null {
  const match = /^([a-z0-9][a-z0-9.-]{0,63}):(?:([a-z0-9][a-z0-9.-]{0,63})\/([!-~]{1,100})|(unknown))$/.exec(text);
  if (match === null) return null;
  const [, assistant = "", provider, model, bare] = match;
  if (bare !== undefined) return { assistant, provider: registry.find(assistant)?.provider ?? null, model: null };
  if (model === undefined || model.startsWith("/") || provider === undefined) return null;
  const isOurs =
    assistant === "unknown" || registry.find(assistant) !== undefined || resolveProvider(provider) !== null;
  // `pi:llama.cpp/Qwen3.8-27B`: who serves a model is not who trained it.
  if ((!isOurs && provider !== "unknown") || (isRoute(provider) && resolveProvider(provider) === null)) return null;
  return { assistant, provider: provider === "unknown" ? null : provider, model: model === "unknown" ? null : model };
}

function some(named: Named, known: Known | null = null): ValueReading {
  return { kind: "assistants", named: [named], exact: false, known };
}

/** `Agent-Signature: codex-gpt-5.5 on behalf of Jane` names who asked, too. */
function withoutPrincipal(value: string): string {
  const at = value.toLowerCase().indexOf(" on behalf of ");
  return at < 0 ? value : value.slice(0, at);
}

/** `<anthropic/claude-opus-4.6>`: a model in the place of an address. */
function withoutBrackets(value: string): string {
  const text = value.trim();
  return text.startsWith("<") && text.endsWith(">") && text.includes("/") ? text.slice(1, -1) : text;
}

/**
 * Without emoji and quotes around it, one space between words, no full stop at the end; of a span of versions (`Claude
 * Opus 4.6-4.8`) the first.
 */
function tidy(value: string): string {
  const text = value
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}<[({@$]+/u, "")
    .replace(" w/ ", " with ")
    .replace(/( \d\.\d) ?[-–] ?\d\.\d(?![\d.])/, "$1");
  return dropEnd(text, " .!");
}

/** `Claude Fable 5 <noreply@anthropic.com>`, `openhands@all-hands.dev` at the end without brackets. */
function readIdentityForm(text: string, index: MarkIndex): ValueReading | null {
  const split = splitIdentity(text);
  if (split === null) return null;
  const reading = readIdentity(split.name, split.email, index);
  return reading ?? OTHER;
}

/** Whose identity a name and an address are: the address tells the tool, the name the model. Null: a person's. */
export function readIdentity(name: string, email: string, index: MarkIndex): ValueReading | null {
  const known = findAddress(index, email);
  const shown = tidy(name);
  const byName = index.names.get(foldName(shown)) ?? botCalled(shown, index);
  if (known !== undefined && (known.assistant !== null || byName === undefined)) {
    // The address is a model's; `James (Claude Code) <claude@anthropic.com>` names the tool beside it.
    const tool = known.assistant === null ? bracketedTool(shown, index) : null;
    const model = modelOfName(shown, index) ?? providerOfName(shown, index);
    return some(tool === null ? named(known, model) : { ...named(known, model), assistant: tool.id }, known);
  }
  if (byName !== undefined) return some(named(byName, null), byName);
  const via = readVia(shown, index);
  if (via !== null) return via;
  const joined = shown.split(" + ")[1];
  const mate = joined === undefined ? null : readNamed(joined, index);
  if (mate?.kind === "assistants") return mate;
  const product = /^(.+) (?:[Aa]gent|[Aa]ssistant|AI|CLI)$/.exec(shown)?.[1];
  if (product !== undefined && resolveModel(product) === null && index.aliases.has(foldName(product)))
    return readNamed(shown, index);
  const stranger = readStranger(shown, email, index);
  return stranger === null ? null : some(stranger);
}

/** `claude[bot]`: no person's name ends so, whatever the address beside it. */
function botCalled(shown: string, index: MarkIndex): Known | undefined {
  return shown.endsWith("[bot]") ? index.slugs.get(shown.toLowerCase()) : undefined;
}

/** `Qwen Code <noreply@anthropic.com>`, `Codex 5.3 <noreply@anthropic.com>`: another tool's name at this tool's address tells at least whose model answered. */
function providerOfName(name: string, index: MarkIndex): ModelName | null {
  const provider = splitHead(name, index)?.assistant.provider;
  return provider == null ? null : { provider, model: null };
}

function named(known: Known, model: ReturnType<typeof readModelName>): Named {
  return {
    assistant: known.assistant?.id ?? "unknown",
    provider: model?.provider ?? (model?.model == null ? known.provider : null),
    model: model?.model ?? null,
  };
}

/** `GPT-5.6 Sol via Codex`, `AWS Claude Opus 4.5 via Crush <crush@charm.land>`. */
function readVia(text: string, index: MarkIndex): ValueReading | null {
  const via = splitVia(text, index);
  if (via === null) return null;
  const tool = splitHead(via.tool, index);
  if (tool === null) {
    // The other way round: `gh copilot via gpt 5.4`.
    const what = splitHead(via.what, index);
    const inner = readModelName(via.tool);
    return what !== null && inner !== null ? ofTool(what.assistant, inner) : readNamed(via.what, index);
  }
  const model = readModelName(via.what) ?? modelOfName(via.what, index);
  return some({
    assistant: tool.assistant.id,
    provider: model?.provider ?? (model?.model == null ? tool.assistant.provider : null),
    model: model?.model ?? null,
  });
}

/** `Claude Code`, `Crush:kimi-k3`, `Codex 5.2 xhigh`, `Claude Opus 4.6`, `OpenHands-GPT-5`. */
function readNamed(text: string, index: MarkIndex): ValueReading | null {
  const bot = botCalled(text, index);
  if (bot !== undefined) return some(named(bot, null), bot);
  const folded = foldName(text);
  const alias = index.aliases.get(folded);
  const model = readModelName(text);
  // `Claude` alone is the name of the models before it is the name of a tool.
  if (alias !== undefined && (model === null || model.model !== null || /\s/.test(folded))) {
    return some({ assistant: alias.id, provider: alias.provider, model: null });
  }
  const head = splitHead(text, index);
  const toolFirst = head !== null && namesTool(head);
  if (model !== null && !toolFirst) {
    const tool = bracketedTool(text, index);
    // `Grok (model: grok-4.6, supervised)`: what stands in brackets says more than the family.
    const told = model.model === null ? (modelOfName(text, index) ?? model) : model;
    return tool === null ? some({ assistant: "unknown", ...told }) : ofTool(tool, told);
  }
  const words = readWords(text, index);
  if (words !== null) return ofTool(words.assistant, words.model);
  if (head !== null) {
    return ofTool(head.assistant, modelOfPieces(head.rest));
  }
  return readStrangeHead(text, index) ?? readFamilyThenWords(text);
}

/**
 * `Copilot:gpt-5.4` and `Cursor claude-opus-4.5` name the tool first, though `copilot/` and `Cursor` are gateways' words as
 * well; `Claude Opus 4.6` and `claude-sonnet` are a model's name from their first word.
 */
function namesTool(head: ToolHead): boolean {
  if (head.rest === "") return false;
  return ":/(".includes(head.rest.charAt(0)) || head.called.includes(" ") || readModelName(head.called) === null;
}

function ofTool(tool: Assistant, model: ModelName | null): ValueReading {
  return some({
    assistant: tool.id,
    provider: model?.provider ?? (model?.model == null ? tool.provider : null),
    model: model?.model ?? null,
  });
}

/** `Sashiko:claude-haiku-4-5`: a tool no registry knows with a model we know; `llama.cpp:local pi`: what ran it, then the tool. */
function readStrangeHead(text: string, index: MarkIndex): ValueReading | null {
  const match = /^([A-Za-z][\w.-]{1,40}):\s?(\S{2,100})(?: (\S{2,40}))?$/.exec(text);
  if (match === null) return null;
  const [, head = "", rest = "", last] = match;
  const model = resolveModel(rest);
  const id = head.toLowerCase().replace(/_/g, "-");
  if (isRoute(id)) {
    const tool = index.aliases.get(foldName(last ?? ""));
    if (tool !== undefined) return ofTool(tool, model);
    return model === null ? null : some({ assistant: "unknown", ...model });
  }
  if (model === null || last !== undefined) return null;
  return some({
    assistant: resolveProvider(id) === null && !["gpt", "claude"].includes(id) ? id : "unknown",
    ...model,
  });
}

/** `Gemini, your friendly code agent`, `Your Witty AI Assistant`. */
function readFamilyThenWords(text: string): ValueReading | null {
  const comma = text.search(/[,(]/);
  const family = comma > 0 ? readModelName(text.slice(0, comma).trim()) : null;
  if (family !== null) return some({ assistant: "unknown", ...family });
  return / ai (?:assistant|agent)$/.test(foldName(text))
    ? some({ assistant: "unknown", provider: null, model: null })
    : null;
}
