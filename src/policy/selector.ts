import { compileGlob, type Glob, matchesGlob } from "./glob.ts";

/** Which assistants a rule is about. */
export type Selector =
  | { readonly kind: "assistant"; readonly text: string; readonly id: string }
  | { readonly kind: "provider"; readonly text: string; readonly provider: string }
  | { readonly kind: "model"; readonly text: string; readonly glob: Glob }
  /** Declared `first-party: true` by this policy or one before it. */
  | { readonly kind: "first-party"; readonly text: string }
  /** All that is not first-party, the unknown included. */
  | { readonly kind: "third-party"; readonly text: string }
  /** One that nobody can name. */
  | { readonly kind: "unknown"; readonly text: string }
  /** Any evidenced assistant, never a person. */
  | { readonly kind: "any"; readonly text: string };

/** What a selector is held against: one entry of a case, as one policy sees it. */
export interface Subject {
  /** Id as the evidence has it. */
  readonly assistant: string;
  /** Whether the registry of this policy knows the id. */
  readonly known: boolean;
  readonly firstParty: boolean;
  readonly provider: string | null;
  readonly model: string | null;
}

/** `unclear`: it would match if only the provider or the model were known. */
export type Match = "yes" | "no" | "unclear";

/** Selectors that are one word. */
export const SELECTOR_WORDS = ["any", "first-party", "third-party", "unknown"] as const;

/** Reads a selector; null when the text has none of the forms. Whether its id exists is another question. */
export function parseSelector(text: string): Selector | null {
  const word = SELECTOR_WORDS.find((candidate) => candidate === text);
  if (word !== undefined) return { kind: word, text };
  const colon = text.indexOf(":");
  if (colon < 0) return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? { kind: "assistant", text, id: text } : null;
  const rest = text.slice(colon + 1);
  if (text.startsWith("provider:")) {
    return /^[a-z0-9][a-z0-9.-]*$/.test(rest) ? { kind: "provider", text, provider: rest } : null;
  }
  if (!text.startsWith("model:") || rest === "" || rest.startsWith("!")) return null;
  const glob = compileGlob(rest.toLowerCase());
  return "fault" in glob ? null : { kind: "model", text, glob };
}

/** Whether one of the selectors matches; an empty list matches any evidenced assistant. */
export function matchSelectors(selectors: readonly Selector[], subject: Subject): Match {
  if (selectors.length === 0) return "yes";
  let unclear = false;
  for (const selector of selectors) {
    const match = matchSelector(selector, subject);
    if (match === "yes") return "yes";
    if (match === "unclear") unclear = true;
  }
  return unclear ? "unclear" : "no";
}

function matchSelector(selector: Selector, subject: Subject): Match {
  switch (selector.kind) {
    case "assistant":
      return yesOrNo(selector.id === subject.assistant);
    case "provider":
      return subject.provider === null ? "unclear" : yesOrNo(selector.provider === subject.provider);
    case "model":
      return subject.model === null ? "unclear" : yesOrNo(matchesModel(selector.glob, subject.model));
    case "first-party":
      return yesOrNo(subject.firstParty);
    case "third-party":
      return yesOrNo(!subject.firstParty);
    case "unknown":
      return yesOrNo(!subject.known);
    case "any":
      return "yes";
  }
}

/** A model is matched by its own id, and by what follows its last `/`, so that a host's prefix hides nothing. */
function matchesModel(glob: Glob, model: string): boolean {
  const name = model.toLowerCase();
  return matchesGlob(glob, name) || (name.includes("/") && matchesGlob(glob, name.slice(name.lastIndexOf("/") + 1)));
}

function yesOrNo(matched: boolean): Match {
  return matched ? "yes" : "no";
}
