import type { OwnAssistantFacts, Registry } from "../assistants/assistant.ts";
import { ownAssistant } from "../assistants/own-assistant.ts";
import { builtInRegistry, extendRegistry } from "../assistants/registry.ts";
import { sha256 } from "../diff/sha256.ts";
import { type CompiledPolicy, writeCompiledPolicy } from "./compiled.ts";
import type { Declaration, EffectivePolicy, Policy } from "./policy.ts";
import type { PolicyIdentity } from "./verdict.ts";

/**
 * Puts policies in the order of their authority: `baselines` first (the highest first), the repository's own last.
 * Nothing is folded together here: each is judged by itself and the stricter stands.
 */
export function mergePolicies(own: Policy | null, baselines: readonly Policy[]): EffectivePolicy {
  return { layers: own === null ? [...baselines] : [...baselines, own] };
}

/** The built-in assistants and the policies' own. The first to define an id keeps it. */
export function registryOf(policy: EffectivePolicy): Registry {
  const builtIn = builtInRegistry();
  const own = ownOf(policy).map((facts) => {
    // Of a built-in assistant a policy says only whose it is; its signs stay ours.
    const known = builtIn.find(facts.id);
    return known === undefined ? ownAssistant(facts) : { ...known, firstParty: facts.firstParty };
  });
  return extendRegistry(builtIn, own);
}

function ownOf({ layers }: EffectivePolicy): OwnAssistantFacts[] {
  const byId = new Map<string, OwnAssistantFacts>();
  for (const { assistants } of layers) {
    for (const facts of assistants) if (!byId.has(facts.id)) byId.set(facts.id, facts);
  }
  return [...byId.values()];
}

/** Whether judging needs the paths of each commit. */
export function needsPaths({ layers }: EffectivePolicy): boolean {
  return layers.some(({ rules, waivers }) => [...rules, ...waivers].some(({ paths }) => paths.length > 0));
}

/** Whether judging needs to know if each commit's signature was verified. */
export function needsSignatures({ layers }: EffectivePolicy): boolean {
  return layers.some(({ settings, exempt }) => settings.signed === "required" || exempt.length > 0);
}

/** Whether a declaration is required of each commit. */
export function isDeclarationRequired(policy: EffectivePolicy): boolean {
  return declarationOf(policy) === "required";
}

/** The first that asks for something: nothing after it can take that back. */
function declarationOf({ layers }: EffectivePolicy): Declaration {
  return (
    layers.map(({ settings }) => settings.declaration).find((said) => said !== null && said !== "optional") ??
    "optional"
  );
}

/** For the verdict: the file that decides last, and a digest over all. Null without any policy. */
export function identityOf({ layers }: EffectivePolicy): PolicyIdentity | null {
  const last = layers.at(-1);
  if (last === undefined) return null;
  const digest = layers.length === 1 ? last.digest : `sha256:${sha256(layers.map((layer) => layer.digest).join("\n"))}`;
  return { source: last.source.file, ref: last.source.ref, digest };
}

/**
 * What hooks need, as plain lines (see compiled.ts). Baselines have the first word on what asks for more, the repository
 * on taste: a style that no baseline set.
 */
export function compilePolicy(policy: EffectivePolicy): string {
  const { layers } = policy;
  const first = <Value>(read: (layer: Policy) => Value | null): Value | undefined =>
    layers.map(read).find((value) => value !== null) ?? undefined;
  const lines = layers.map(({ recording }) => recording.lines);
  const compiled: CompiledPolicy = {
    digest: identityOf(policy)?.digest ?? "none",
    declaration: declarationOf(policy),
    local: layers.some(({ settings }) => settings.local === "block") ? "block" : "warn",
    record: {
      style: first(({ recording }) => recording.style) ?? "assisted-by",
      lines: lines.find((said) => said === "exact") ?? lines.find((said) => said !== null) ?? "exact",
      notes: layers.some(({ recording }) => recording.notes === true),
    },
    assistants: ownOf(policy).filter(({ id }) => builtInRegistry().find(id) === undefined),
  };
  return writeCompiledPolicy(compiled);
}
