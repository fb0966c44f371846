import type { OwnAssistantFacts, Registry } from "../assistants/assistant.ts";
import type { PolicyProblem, Spots } from "./policy.ts";
import { MAX_PROBLEMS } from "./read-yaml.ts";
import type { Selector } from "./selector.ts";
import { nearest } from "./suggest.ts";

/** The names that selectors of a file may use. */
export interface KnownNames {
  readonly assistants: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  /** Other names by which people call an assistant, lower case, to its id. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Built-in names and those of the given own assistants. */
export function knownNames(
  registry: Registry,
  providers: readonly string[],
  own: readonly OwnAssistantFacts[],
): KnownNames {
  const aliases = new Map<string, string>();
  for (const { id, name, aliases: others } of registry.assistants) {
    for (const alias of [name, ...others]) aliases.set(alias.toLowerCase(), id);
  }
  for (const { id, name } of own) aliases.set(name.toLowerCase(), id);
  return {
    assistants: new Set([...registry.assistants.map(({ id }) => id), ...own.map(({ id }) => id)]),
    providers: new Set([...providers, ...own.flatMap(({ provider }) => provider ?? [])]),
    aliases,
  };
}

/** What products are commonly called, to their makers. */
const PROVIDER_OF: { readonly [word: string]: string } = {
  claude: "anthropic",
  gpt: "openai",
  chatgpt: "openai",
  codex: "openai",
  gemini: "google",
  llama: "meta",
  grok: "xai",
  qwen: "alibaba",
  kimi: "moonshot",
  glm: "zhipu",
  zai: "zhipu",
  aws: "amazon",
  bedrock: "amazon",
  azure: "microsoft",
};

/** The selector that was likely meant by one whose id nobody knows; null when nothing is near. */
export function nearestAssistant(id: string, known: KnownNames): string | null {
  const alias = known.aliases.get(id) ?? known.aliases.get(id.replaceAll("-", " "));
  if (alias !== undefined) return alias;
  if (known.providers.has(id)) return `provider:${id}`;
  if (
    /^(claude|gpt|o\d|gemini|grok|llama|qwen|kimi|glm|mistral|deepseek)-?\d/.test(id) ||
    /^claude-(opus|sonnet|haiku|fable)/.test(id)
  ) {
    return `model:${id}*`;
  }
  const near = nearest(id, [...known.assistants, "any", "unknown", "first-party", "third-party"]);
  if (near !== null) return near;
  const begun = [...known.assistants].find((other) => other.startsWith(`${id}-`) || id.startsWith(`${other}-`));
  if (begun !== undefined) return begun;
  const provider = makerOf(id) ?? nearest(id, [...known.providers]);
  return provider === null ? null : `provider:${provider}`;
}

function makerOf(product: string): string | null {
  return Object.hasOwn(PROVIDER_OF, product) ? (PROVIDER_OF[product] ?? null) : null;
}

/** The provider that was likely meant; null when none is near. */
export function nearestProvider(provider: string, known: KnownNames): string | null {
  return makerOf(provider) ?? nearest(provider, [...known.providers]);
}

/** A selector and where it stands. */
export interface NamedSelector {
  readonly selector: Selector;
  readonly path: readonly (string | number)[];
}

/** Selectors whose assistant or provider nobody knows: a rule with one would never match. */
export function findUnknownNames(named: readonly NamedSelector[], spots: Spots, known: KnownNames): PolicyProblem[] {
  const unknown = named.filter(({ selector }) => {
    if (selector.kind === "assistant") return !known.assistants.has(selector.id);
    return selector.kind === "provider" && !known.providers.has(selector.provider);
  });
  return unknown.slice(0, MAX_PROBLEMS).flatMap(({ selector, path }) => {
    const tell = (message: string, suggestion: string | null): PolicyProblem[] => [
      { ...spots(path), message, suggestion, section: "selectors" },
    ];
    if (selector.kind === "assistant") {
      return tell(
        `no assistant is called '${selector.id}'; define it under 'assistants', or correct it`,
        nearestAssistant(selector.id, known),
      );
    }
    if (selector.kind === "provider") {
      const meant = nearestProvider(selector.provider, known);
      return tell(`no provider is called '${selector.provider}'`, meant === null ? null : `provider:${meant}`);
    }
    return [];
  });
}
