import type { AssistantEntry, Evidence, Strength } from "./evidence.ts";
import { isAtLeast } from "./evidence.ts";

interface Draft {
  /** When it was first seen. */
  readonly place: number;
  assistant: string;
  provider: string | null;
  model: string | null;
  strength: Strength;
  readonly evidence: Evidence[];
}

/**
 * One entry for each (assistant, provider, model). An entry with gaps joins one that agrees on all it knows, and `unknown`
 * joins a named assistant of the same provider; the joined entry keeps all evidence and the highest strength.
 */
export function mergeEvidence(evidence: readonly Evidence[]): readonly AssistantEntry[] {
  const drafts = new Map<string, Draft>();
  for (const one of evidence) {
    const key = `${one.assistant}\n${one.provider ?? ""}\n${one.model ?? ""}`;
    const draft = drafts.get(key);
    if (draft === undefined)
      drafts.set(key, {
        place: drafts.size,
        assistant: one.assistant,
        provider: one.provider,
        model: one.model,
        strength: one.strength,
        evidence: [one],
      });
    else absorb(draft, { strength: one.strength, evidence: [one] });
  }
  const kept: Draft[] = [];
  const found = new Map<string, Draft>();
  for (const draft of [...drafts.values()].sort((a, b) => knownFacts(b) - knownFacts(a))) {
    const home = findHome(draft, found);
    if (home === undefined) {
      kept.push(draft);
      register(draft, found);
    } else {
      absorb(home, draft);
      home.provider ??= draft.provider;
      home.model ??= draft.model;
      register(home, found);
    }
  }
  return kept
    .sort((a, b) => a.place - b.place)
    .map(({ assistant, provider, model, strength, evidence: all }) => ({
      assistant,
      provider,
      model,
      strength,
      evidence: all.map(({ source, strength: own, seen, remark }) => ({
        source,
        strength: own,
        seen,
        ...(remark === undefined ? {} : { remark }),
      })),
    }));
}

function absorb(draft: Draft, more: { readonly strength: Strength; readonly evidence: readonly Evidence[] }): void {
  if (isAtLeast(more.strength, draft.strength)) draft.strength = more.strength;
  draft.evidence.push(...more.evidence);
}

/** Entries that know most come first, so that those with gaps find them; a named assistant before `unknown`. */
function knownFacts(draft: Draft): number {
  return (draft.assistant === "unknown" ? 0 : 4) + (draft.model === null ? 0 : 2) + (draft.provider === null ? 0 : 1);
}

const ANY = "*";

/** Remembers a draft under each way of knowing less than all of it; the first of a kind stays. */
function register(draft: Draft, found: Map<string, Draft>): void {
  for (const assistant of [draft.assistant, ANY]) {
    for (const provider of [draft.provider ?? "", ANY]) {
      for (const model of [draft.model ?? "", ANY]) {
        const key = `${assistant}\n${provider}\n${model}`;
        if (!found.has(key)) found.set(key, draft);
      }
    }
  }
}

/** The draft this one agrees with on all that it knows; gaps on the other side agree as well, but never a foreign provider. */
function findHome(draft: Draft, found: ReadonlyMap<string, Draft>): Draft | undefined {
  const assistant = draft.assistant === "unknown" ? ANY : draft.assistant;
  const provider = draft.provider ?? ANY;
  const model = draft.model ?? ANY;
  const whole = found.get(`${assistant}\n${provider}\n${model}`);
  if (whole !== undefined) return whole;
  // The other may lack the model, or (for the same tool) the provider.
  const withoutModel = found.get(`${assistant}\n${provider}\n`);
  if (withoutModel !== undefined) return withoutModel;
  return assistant === ANY ? undefined : found.get(`${assistant}\n\n`);
}
