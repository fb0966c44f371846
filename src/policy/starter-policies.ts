import { allowList } from "./starters/allow-list.ts";
import { caution } from "./starters/caution.ts";
import { discloseOnly } from "./starters/disclose-only.ts";
import { noAi } from "./starters/no-ai.ts";
import { providerTerms } from "./starters/provider-terms.ts";
import { restrictedTraining } from "./starters/restricted-training.ts";
import type { Starter } from "./starters/starter.ts";

/** All starter policies, in the order in which they are offered. */
export const starterPolicies: readonly Starter[] = [
  restrictedTraining,
  discloseOnly,
  noAi,
  allowList,
  providerTerms,
  caution,
];

/** The text of a starter policy; null when there is none of that name. */
export function starterPolicy(name: string): string | null {
  return starterPolicies.find((starter) => starter.name === name)?.text ?? null;
}
