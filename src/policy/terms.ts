import type { Strength } from "../evidence/evidence.ts";
import type { EffectivePolicy, ForbiddenMark } from "./policy.ts";
import type { RuleVerdict } from "./verdict.ts";

/** What one policy asks of a commit as a whole, with what it takes over from those before it. */
export interface CommitTerms {
  readonly rank: number;
  /** Whether this file itself requires a declaration. */
  readonly required: boolean;
  /** Null: this file has nothing to say about undeclared commits. */
  readonly undeclared: RuleVerdict | null;
  readonly unknownState: RuleVerdict | null;
  readonly bound: boolean;
  readonly signed: boolean;
  readonly forbidsTrailers: boolean;
  readonly reportsOnly: boolean;
  readonly forbid: readonly ForbiddenMark[];
  /** Evidence weaker than this gives at most a warning. */
  readonly minimumStrength: Strength;
  /** Its own exemptions and those of files before it: a later file cannot exempt from an earlier one's demand. */
  readonly exempt: readonly string[];
}

const KNOWN = new WeakMap<EffectivePolicy, readonly CommitTerms[]>();

/** The terms of every policy, highest authority first. */
export function termsOf(policy: EffectivePolicy): readonly CommitTerms[] {
  let terms = KNOWN.get(policy);
  if (terms === undefined) {
    terms = policy.layers.map((_layer, rank) => termsAt(policy, rank));
    KNOWN.set(policy, terms);
  }
  return terms;
}

function termsAt({ layers }: EffectivePolicy, rank: number): CommitTerms {
  const upTo = layers.slice(0, rank + 1).map(({ settings }) => settings);
  const own = layers[rank]?.settings;
  const firstDemand = upTo.map(({ declaration }) => declaration).find((said) => said !== null && said !== "optional");
  const isRequired = firstDemand === "required";
  const required = isRequired && own?.declaration === "required";
  // A file that only adds `undeclared` to a demand made before it has something to say as well.
  const latest = <Value>(values: readonly (Value | null)[]): Value | null =>
    values.findLast((value) => value !== null) ?? null;
  const undeclared =
    own?.undeclared ?? (required ? (latest(upTo.map((settings) => settings.undeclared)) ?? "deny") : null);
  const unknownState =
    own?.unknownState ?? (required ? (latest(upTo.map((settings) => settings.unknownState)) ?? "warn") : null);
  return {
    rank,
    required,
    undeclared: isRequired ? undeclared : null,
    unknownState: isRequired ? unknownState : (own?.unknownState ?? null),
    bound: own?.bound === "required",
    signed: own?.signed === "required",
    forbidsTrailers: firstDemand === "forbidden-trailer" && own?.declaration === "forbidden-trailer",
    reportsOnly: own?.mode === "report",
    forbid: layers[rank]?.forbid ?? [],
    minimumStrength: own?.minimumStrength ?? "medium",
    exempt: layers.slice(0, rank + 1).flatMap(({ exempt }) => exempt),
  };
}
