import type { Strength } from "../evidence/evidence.ts";
import type { Declaration, ForbiddenMark, RecordingLines, RecordingStyle } from "./policy.ts";
import type { RuleVerdict } from "./verdict.ts";

/**
 * What a person typed, once the walk has left out every wrong part: so any key may be absent and any entry of a list
 * undefined. The names are those of grammar.ts; `Policy` is what the rest of the code relies on.
 */
export interface WrittenPolicy {
  readonly version?: 1;
  readonly extends?: Written<string>;
  readonly declaration?: Declaration;
  readonly bound?: "required" | "optional";
  readonly exempt?: Written<string>;
  readonly forbid?: Written<ForbiddenMark>;
  readonly undeclared?: RuleVerdict;
  readonly "unknown-state"?: RuleVerdict;
  readonly default?: RuleVerdict;
  readonly unknown?: RuleVerdict;
  readonly "unknown-provider"?: RuleVerdict;
  readonly "minimum-strength"?: Strength;
  readonly local?: "warn" | "block";
  readonly signed?: "required" | "optional";
  readonly mode?: "enforce" | "report";
  readonly assistants?: { readonly [id: string]: WrittenAssistant | undefined };
  readonly rules?: Written<WrittenRule>;
  readonly waivers?: Written<WrittenWaiver>;
  readonly record?: { readonly style?: RecordingStyle; readonly lines?: RecordingLines; readonly notes?: boolean };
  readonly budget?: Written<WrittenBudget>;
}

export type Written<Entry> = readonly (Entry | undefined)[];

export interface WrittenAssistant {
  readonly name?: string;
  readonly provider?: string;
  readonly "first-party"?: boolean;
  readonly signs?: WrittenSigns;
  readonly marks?: WrittenSigns;
}

export interface WrittenSigns {
  readonly env?: Written<string>;
  readonly process?: Written<string>;
  readonly identity?: Written<string>;
  readonly trailer?: Written<string>;
  readonly footer?: Written<string>;
  readonly branch?: Written<string>;
}

export interface WrittenRule {
  readonly name?: string;
  readonly repositories?: Written<string>;
  readonly paths?: Written<string>;
  readonly branches?: Written<string>;
  readonly assistants?: Written<string>;
  readonly "minimum-strength"?: Strength;
  readonly action?: "read" | "write";
  readonly verdict?: RuleVerdict;
  readonly reviewers?: Written<string>;
  readonly reason?: string;
  readonly contact?: string;
  readonly from?: string;
  readonly until?: string;
  readonly overridable?: boolean;
}

export interface WrittenWaiver {
  readonly commits?: Written<string>;
  readonly paths?: Written<string>;
  readonly assistants?: Written<string>;
  readonly reason?: string;
  readonly "approved-by"?: string;
  readonly expires?: string;
}

export interface WrittenBudget {
  readonly name?: string;
  readonly assistants?: Written<string>;
  readonly "share-of"?: "commits" | "lines";
  readonly over?: string;
  readonly "at-most"?: string;
  readonly verdict?: RuleVerdict;
  readonly reason?: string;
}

/** The entries of a written list that were right, each with its place in the list. */
export function entries<Entry>(list: Written<Entry> | undefined): { readonly entry: Entry; readonly index: number }[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [{ entry, index }]));
}

/** The same without the places. */
export function values<Entry>(list: Written<Entry> | undefined): Entry[] {
  return entries(list).map(({ entry }) => entry);
}
