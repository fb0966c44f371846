import type { Registry } from "../assistants/assistant.ts";
import type { KnownNames } from "./known.ts";
import type { PolicyProblem, Spots } from "./policy.ts";
import type { WrittenPolicy } from "./written.ts";

/** What a check may look at. Each returns what it found; none writes into a shared list. */
export interface Checked {
  readonly written: WrittenPolicy;
  readonly spots: Spots;
  readonly registry: Registry;
  /** Names that selectors may use; null when files not read yet may define more. */
  readonly known: KnownNames | null;
  /** The UTC day, for waivers that reach too far ahead; null when nobody told. */
  readonly today: string | null;
}

/** A problem at the value of a path. */
export function problem(
  checked: Checked,
  path: readonly (string | number)[],
  section: string,
  message: string,
  suggestion: string | null = null,
): PolicyProblem {
  return { ...checked.spots(path), message, suggestion, section };
}
