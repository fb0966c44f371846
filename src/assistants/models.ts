import { providers, routes } from "./providers.ts";

/** What a text says of a model. `model` is null when only the family is named (`Gemini`, `Claude Sonnet`). */
export interface ModelName {
  /** Who trained it; null when the name belongs to no family we know. */
  readonly provider: string | null;
  /** The provider's own API spelling. */
  readonly model: string | null;
}

/** Longest text that can be a model's name; anything longer is prose. */
const MAX_MODEL_TEXT = 120;

/** Remarks on context, size, price or effort. They say how a model was run, not which. */
const REMARKS = new Set(
  "preview free thinking nonthinking xhigh high medium low minimal 1m 4bit 8bit fp8 beta build experimental nitro cloud".split(
    " ",
  ),
);

/** Second words of models, for names written with spaces. */
const WORDS = new Set(
  (
    "pro flash lite mini nano max plus turbo coder code codex sol luna terra spark thinking instruct chat reasoner air ultra " +
    "small medium large vision vl omni next base fast exp latest scout maverick behemoth image speciale highspeed"
  ).split(" "),
);

const CLAUDE_TIERS = new Set(["opus", "sonnet", "haiku", "fable", "mythos", "instant"]);

const familyProvider: { readonly [family: string]: string } = Object.fromEntries(
  providers.flatMap((provider) => provider.families.map((family) => [family, provider.id])),
);
const vendorProvider: { readonly [alias: string]: string } = Object.fromEntries(
  providers.flatMap((provider) => provider.aliases.map((alias) => [alias, provider.id])),
);
const routeNames = new Set(routes);

/** The provider's id for a vendor word or an id; null when it is none. */
export function resolveProvider(word: string): string | null {
  return vendorProvider[word.toLowerCase()] ?? providers.find((provider) => provider.id === word)?.id ?? null;
}

/** Whether a word names a gateway or a runner, which serves others' models. */
export function isRoute(word: string): boolean {
  return routeNames.has(word.toLowerCase());
}

/** The model a text names, whole: `Claude Opus 4.6 (1M context)`, `openrouter/deepseek/deepseek-r1:free`. Null when it names none. */
export function resolveModel(text: string): { readonly provider: string | null; readonly model: string } | null {
  const named = readModelName(text);
  return named?.model == null ? null : { provider: named.provider, model: named.model };
}

/** As `resolveModel`, but a bare family (`Gemini`) counts as well, with `model: null`. */
export function readModelName(text: string): ModelName | null {
  if (text.length === 0 || text.length > MAX_MODEL_TEXT) return null;
  let rest = dropBracketed(text).trim();
  let vendor: string | null = null;
  for (;;) {
    const step = dropPrefix(rest);
    if (step === null) break;
    vendor = step.vendor ?? vendor;
    rest = step.rest;
  }
  rest = dropTag(rest).replace(/^1m /i, "");
  if (rest === "") return vendor === null ? null : { provider: vendor, model: null };
  return readFamily(rest, /\s/.test(rest)) ?? null;
}

/** `Claude Opus 4.6 (1M context)` without what stands in brackets. */
function dropBracketed(text: string): string {
  let out = "";
  let depth = 0;
  for (const char of text) {
    if (char === "(" || char === "[") depth += 1;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}

/** One leading route or vendor: `openrouter/…`, `Anthropic: …`, `AWS …`, `us.anthropic.…`. */
function dropPrefix(text: string): { readonly vendor: string | null; readonly rest: string } | null {
  const end = text.search(/[/:\s]/);
  if (end > 0) {
    const word = text.slice(0, end).toLowerCase();
    const vendor = vendorProvider[word] ?? null;
    const known = vendor !== null || routeNames.has(word);
    const rest = text.slice(end + 1).trim();
    const isFamily = familyProvider[word] !== undefined;
    if (text[end] === "/") return { vendor, rest };
    if (known && rest !== "" && (text[end] === ":" ? vendor !== null || routeNames.has(word) : !isFamily)) {
      return { vendor, rest };
    }
  }
  const dot = text.indexOf(".");
  if (dot > 0) {
    const word = text.slice(0, dot).toLowerCase();
    if (["us", "eu", "apac", "global", "jp", "au"].includes(word)) return { vendor: null, rest: text.slice(dot + 1) };
    const vendor = vendorProvider[word];
    if (vendor !== undefined && /^[a-z]/i.test(text.slice(dot + 1))) return { vendor, rest: text.slice(dot + 1) };
  }
  const dash = text.indexOf("-");
  if (dash > 0) {
    const word = text.slice(0, dot < dash && dot > 0 ? dash : dash).toLowerCase();
    const rest = text.slice(dash + 1);
    const vendor = vendorProvider[word];
    if (vendor !== undefined && familyOf(rest) !== null && word !== "gemini") return { vendor, rest };
  }
  return null;
}

/** `deepseek-r1:free`, `qwen3-coder:30b`, `claude-sonnet-4-5-v1:0`, `claude-sonnet-4-5@20250929`, `opus-5#medium`. */
function dropTag(text: string): string {
  const colon = text.search(/:(?!\s)|#/);
  const name = (colon < 0 ? text : text.slice(0, colon)).replace("@", "-").trim();
  return name.replace(/-v\d$/, "");
}

/** The family a name starts with, with what follows it. */
function familyOf(text: string): { readonly family: string; readonly rest: string } | null {
  const lower = text.toLowerCase();
  let best: string | null = null;
  for (const family of Object.keys(familyProvider)) {
    if (!lower.startsWith(family)) continue;
    const next = lower.charAt(family.length);
    if (/[a-z]/.test(next) || (/\d$/.test(family) && /\d/.test(next))) continue;
    if (best === null || family.length > best.length) best = family;
  }
  return best === null ? null : { family: best, rest: lower.slice(best.length) };
}

function readFamily(text: string, spaced: boolean): ModelName | null {
  const found = familyOf(text);
  if (found === null) return null;
  const provider = familyProvider[found.family] ?? null;
  const words = found.rest.split(/[\s_-]+/).filter((word) => word !== "");
  while (words.length > 0 && isRemark(words, found.family)) words.pop();
  if (found.family === "claude" || CLAUDE_TIERS.has(found.family)) {
    const tier = found.family === "claude" ? [] : [found.family];
    return spellClaude([...tier, ...words]);
  }
  const model = spell(found.family, words, spaced);
  if (model === undefined) return null;
  return { provider, model };
}

/** Whether the last word says how the model was run. `kimi-k2-thinking` and `o1-preview` are models of their own. */
function isRemark(words: readonly string[], family: string): boolean {
  const last = words[words.length - 1] ?? "";
  const isClaude = family === "claude" || CLAUDE_TIERS.has(family);
  // `Claude AI`; and an effort that is a size with others: `claude-opus-4-8-max`, `qwen3.7-max`.
  if (last === "ai") return words.length === 1;
  if (last === "max") return isClaude;
  if (!REMARKS.has(last)) return false;
  if (last === "thinking" && !isClaude) return false;
  if (last === "preview" && family.startsWith("o")) return family !== "o1";
  // `mistral-medium` is a size with no version; after a version it is an effort.
  if (["medium", "high", "low"].includes(last)) return words.slice(0, -1).some((word) => /\d/.test(word));
  return true;
}

/** `opus 4.6`, `4-opus`, `3-5-sonnet-20241022`: words in any order, in Anthropic's own spelling. Undefined words: null. */
function spellClaude(words: readonly string[]): ModelName | null {
  let tier: string | null = null;
  let date: string | null = null;
  let tail: string | null = null;
  const version: string[] = [];
  for (const word of words) {
    if (/^\d{8}$/.test(word)) date = word;
    else if (/^v?\d{1,2}(?:\.\d{1,2})?$/.test(word) && version.length < 2)
      version.push(...word.replace("v", "").split("."));
    else if (word === "latest" || word === "fast") tail = word;
    else if (tier === null && (CLAUDE_TIERS.has(word) || isNewTier(word, words))) tier = word;
    else return null;
  }
  if (version.length === 0) return { provider: "anthropic", model: null };
  const number = version.slice(0, 2);
  const ending = [date, tail === "latest" ? tail : null];
  if (tier === null) {
    const bare = Number(number[0]) < 3 ? `claude-${number.join(".")}` : null;
    return { provider: "anthropic", model: bare };
  }
  const old = Number(number[0]) <= 3;
  const parts = old ? ["claude", ...number, tier] : ["claude", tier, ...number];
  return { provider: "anthropic", model: [...parts, ...ending].filter((part) => part !== null).join("-") };
}

/** A tier nobody has heard of yet: one plain word beside a version. `Claude Code 2.1` is the tool, not a tier. */
function isNewTier(word: string, words: readonly string[]): boolean {
  return (
    /^[a-z]{4,12}$/.test(word) &&
    !["code", "agent", "desktop", "chat", "cowork"].includes(word) &&
    words.length <= 3 &&
    words.some((other) => /^\d/.test(other))
  );
}

/** Undefined when the words are no model's; null when only the family is told. */
function spell(family: string, words: readonly string[], spaced: boolean): string | null | undefined {
  if (words.length === 0) return /\d/.test(family) ? family : null;
  const versionAt = words.findIndex((word) => /\d/.test(word));
  const plain = words.every(
    (word) => WORDS.has(word) || /^[a-z]?\d[\d.a-z]*$/.test(word) || /^[a-z]{1,2}\d[\d.]*[a-z]*$/.test(word),
  );
  if (!plain && (spaced || (versionAt < 0 && !/\d/.test(family)))) return undefined;
  if (versionAt < 0 && spaced && !/\d/.test(family)) return null;
  return canonical(family, words);
}

function canonical(family: string, written: readonly string[]): string {
  const words = withDot(written);
  switch (family) {
    case "gemini": {
      // `google-gemini-flash-2.5` names the version last.
      const [first, second, ...rest] = words;
      if (first !== undefined && second !== undefined && /^[a-z]+$/.test(first) && /^\d/.test(second)) {
        return ["gemini", second, first, ...rest].join("-");
      }
      return ["gemini", ...words].join("-");
    }
    case "qwen": {
      const [first, ...rest] = words;
      return first !== undefined && /^\d/.test(first)
        ? [`qwen${first}`, ...rest].join("-")
        : ["qwen", ...words].join("-");
    }
    case "kimi":
      // A gateway cannot write a dot: `kimi-k2p6`.
      return ["kimi", ...words.map((word) => word.replace(/^(k\d)p(\d)$/, "$1.$2"))].join("-");
    case "chatgpt":
      return words[0] === "4o" ? ["chatgpt", ...words].join("-") : ["gpt", ...words].join("-");
    case "minimax":
      return ["MiniMax", ...words.map((word) => word.replace(/^m(?=\d)/, "M"))].join("-");
    default:
      return [family, ...words].join("-");
  }
}

/** `gpt-5-5`, `kimi-k2-5`: a version whose dot was written as a hyphen. */
function withDot(words: readonly string[]): readonly string[] {
  const [first = "", second = "", ...rest] = words;
  return /^[a-z]?\d$/.test(first) && /^\d$/.test(second) ? [`${first}.${second}`, ...rest] : words;
}
