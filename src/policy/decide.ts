import type { Registry } from "../assistants/assistant.ts";
import type { AssistantEntry, Strength } from "../evidence/evidence.ts";
import { isAtLeast } from "../evidence/evidence.ts";
import { matchesAnyGlob } from "./glob.ts";
import { registryOf } from "./merge.ts";
import { indexPaths, type PathIndex } from "./path-index.ts";
import type { EffectivePolicy, JudgeContext, Policy, Rule } from "./policy.ts";
import { matchSelectors, type Subject } from "./selector.ts";
import type { RuleVerdict } from "./verdict.ts";

/** What one policy says to one assistant in one file. */
export interface Decision {
  readonly layer: Policy;
  /** Position of the policy among those that count; 0 has the highest authority. */
  readonly rank: number;
  readonly verdict: RuleVerdict;
  readonly by: DecidedBy;
  /** Whether the file says so, rather than our own default for what it leaves out. */
  readonly explicit: boolean;
  /** Weaker evidence gives at most a warning. */
  readonly minimumStrength: Strength;
  /** The assistant as this policy sees it. */
  readonly subject: Subject;
}

export type DecidedBy =
  | { readonly kind: "rule"; readonly rule: Rule }
  | { readonly kind: "unknown" }
  /** A rule about providers or models might match; this is the strictest such rule. */
  | { readonly kind: "unknown-provider"; readonly rule: Rule }
  | { readonly kind: "default" };

/** Who is asked about. */
export type Asked = Pick<AssistantEntry, "assistant" | "provider" | "model">;

/** Decides for entries and paths under one policy on one day. Holds what it has worked out before: make one a run. */
export interface Decider {
  /** One decision of each policy for this assistant and path, highest authority first. `path` null: no file is touched. */
  decide(asked: Asked, path: string | null): readonly Decision[];
  /** Whether it makes a difference to this assistant which file it touched. */
  asksForPaths(asked: Asked): boolean;
}

const SEVERITY: { readonly [verdict in RuleVerdict]: number } = { allow: 0, warn: 1, review: 2, deny: 3 };

/** Less than 0 when `a` is milder than `b`. */
export function compareVerdicts(a: RuleVerdict, b: RuleVerdict): number {
  return SEVERITY[a] - SEVERITY[b];
}

/** One layer, with what can be settled before any commit is seen. */
interface PreparedLayer {
  readonly layer: Policy;
  readonly rank: number;
  readonly registry: Registry;
  /** Rules in force on this day, in this repository and on this branch, in order. */
  readonly rules: readonly Rule[];
}

/** A layer against one assistant: which rules are left, and how each matches. */
interface AskedLayer {
  readonly prepared: PreparedLayer;
  readonly subject: Subject;
  readonly matching: PathIndex<Rule>;
  /** Whether paths make a difference. */
  readonly hasPaths: boolean;
  /** Rules of `review` or `deny` that would match if the provider or model were known. */
  readonly unclear: readonly Rule[];
}

/** Most decisions kept at hand for one assistant; a history has more paths than are worth remembering. */
const MOST_KEPT = 50_000;

/** Prepares a policy for many questions. `action`: rules about reading say nothing of commits. */
export function prepareDecider(
  policy: EffectivePolicy,
  context: Omit<JudgeContext, "approvals">,
  action: Rule["action"] = "write",
): Decider {
  const layers = policy.layers.map(
    (layer, rank): PreparedLayer => ({
      layer,
      rank,
      // A later file must not change what an earlier one says by defining assistants: each sees only those before it.
      registry: registryOf({ layers: policy.layers.slice(0, rank + 1) }),
      rules: layer.rules.filter((rule) => rule.action === action && isInForce(rule, context)),
    }),
  );
  const known = new Map<string, AskedDecider>();
  const prepare = (asked: Asked): AskedDecider => {
    const key = `${asked.assistant}\n${asked.provider}\n${asked.model}`;
    let prepared = known.get(key);
    if (prepared === undefined) {
      prepared = rememberPaths(layers.map((layer) => askLayer(layer, asked)));
      known.set(key, prepared);
    }
    return prepared;
  };
  return {
    decide: (asked, path) => prepare(asked).decideAt(path),
    asksForPaths: (asked) => prepare(asked).pathsMatter,
  };
}

/** A decider for one assistant. */
interface AskedDecider {
  readonly pathsMatter: boolean;
  decideAt(path: string | null): readonly Decision[];
}

function rememberPaths(layers: readonly AskedLayer[]): AskedDecider {
  const known = new Map<string | null, readonly Decision[]>();
  const pathsMatter = layers.some(({ hasPaths }) => hasPaths);
  return {
    pathsMatter,
    decideAt(path) {
      const at = pathsMatter ? path : null;
      const before = known.get(at);
      if (before !== undefined) return before;
      if (known.size >= MOST_KEPT) known.clear();
      const made = layers.map((layer, rank) => decideLayer(layer, layers.slice(0, rank + 1), at));
      known.set(at, made);
      return made;
    },
  };
}

function isInForce(rule: Rule, { today, branch, repository }: Omit<JudgeContext, "approvals">): boolean {
  if (rule.from !== null && today < rule.from) return false;
  if (rule.until !== null && today > rule.until) return false;
  if (rule.branches.length > 0 && (branch === null || !matchesAnyGlob(rule.branches, branch))) return false;
  return (
    rule.repositories.length === 0 ||
    (repository !== null && matchesAnyGlob(rule.repositories, repository.toLowerCase()))
  );
}

/** Who is asked about, as a registry sees them. A tool of one provider is known to run that provider's models. */
export function subjectIn(registry: Registry, { assistant, provider, model }: Asked): Subject {
  const found = registry.find(assistant);
  return {
    assistant,
    known: found !== undefined && assistant !== "unknown",
    firstParty: found?.firstParty ?? false,
    provider: provider ?? found?.provider ?? null,
    model,
  };
}

function askLayer(prepared: PreparedLayer, asked: Asked): AskedLayer {
  const subject = subjectIn(prepared.registry, asked);
  const matches = prepared.rules.map((rule) => ({ rule, match: matchSelectors(rule.assistants, subject) }));
  const matching = matches.filter(({ match }) => match === "yes").map(({ rule }) => rule);
  const unclear = matches
    .filter(({ rule, match }) => match === "unclear" && compareVerdicts(rule.verdict, "review") >= 0)
    .map(({ rule }) => rule);
  const hasPaths = [...matching, ...unclear].some(({ paths }) => paths.length > 0);
  return { prepared, subject, matching: indexPaths(matching), hasPaths, unclear };
}

function matchesPath({ paths }: Rule, path: string | null): boolean {
  return paths.length === 0 || (path !== null && matchesAnyGlob(paths, path));
}

function decideLayer(asked: AskedLayer, upTo: readonly AskedLayer[], path: string | null): Decision {
  const { layer, rank } = asked.prepared;
  const { settings } = layer;
  const base = {
    layer,
    rank,
    subject: asked.subject,
    minimumStrength: settings.minimumStrength ?? ("medium" as const),
  };
  const rule = asked.matching.first(path);
  if (rule !== undefined) {
    return {
      ...base,
      verdict: rule.verdict,
      by: { kind: "rule", rule },
      explicit: true,
      minimumStrength: rule.minimumStrength ?? base.minimumStrength,
    };
  }
  if (!asked.subject.known) {
    return {
      ...base,
      verdict: settings.unknown ?? "warn",
      by: { kind: "unknown" },
      explicit: settings.unknown !== null,
    };
  }
  const unclear = strictestUnclear(upTo, path);
  if (unclear !== undefined) {
    return {
      ...base,
      verdict: settings.unknownProvider ?? "warn",
      by: { kind: "unknown-provider", rule: unclear },
      explicit: settings.unknownProvider !== null,
    };
  }
  return {
    ...base,
    verdict: settings.default ?? "allow",
    by: { kind: "default" },
    explicit: settings.default !== null,
  };
}

/** A later file may be stricter about what an earlier one could not tell, so it sees the earlier ones' rules as well. */
function strictestUnclear(layers: readonly AskedLayer[], path: string | null): Rule | undefined {
  return layers
    .flatMap(({ unclear }) => unclear.filter((rule) => matchesPath(rule, path)))
    .sort((a, b) => compareVerdicts(b.verdict, a.verdict))[0];
}

/** What stands of all policies' decisions, after what may be overridden is, and evidence too weak to fail on is. */
export interface Standing extends Decision {
  /** The verdict after evidence and mode: `deny` on weak evidence, or in a file that only reports, is `warn`. */
  readonly effective: RuleVerdict;
  readonly softened: "weak-evidence" | "report-mode" | null;
}

/** Decisions that count: those not overridden; where no file says anything, our own default as the last one sees it. */
export function standingDecisions(decisions: readonly Decision[], strength: Strength): readonly Standing[] {
  const kept = decisions.filter((decision) => !isOverridden(decision, decisions));
  const explicit = kept.filter((decision) => decision.explicit);
  return (explicit.length > 0 ? explicit : kept.slice(-1)).map((decision) => soften(decision, decisions, strength));
}

/** Whether a later policy's rule may decide instead of this one, and does. */
export function isOverridden(decision: Decision, decisions: readonly Decision[]): boolean {
  return (
    decision.by.kind === "rule" &&
    decision.by.rule.overridable &&
    decisions.some(({ rank, by }) => rank > decision.rank && by.kind === "rule")
  );
}

/** A later file may be content with weaker evidence than the one that decides: that is stricter. */
function isEnough(strength: Strength, decision: Decision, decisions: readonly Decision[]): boolean {
  return (
    isAtLeast(strength, decision.minimumStrength) ||
    decisions.some(({ rank, layer }) => {
      const asked = rank > decision.rank ? layer.settings.minimumStrength : null;
      return asked !== null && isAtLeast(strength, asked);
    })
  );
}

function soften(decision: Decision, decisions: readonly Decision[], strength: Strength): Standing {
  if (compareVerdicts(decision.verdict, "warn") <= 0)
    return { ...decision, effective: decision.verdict, softened: null };
  if (!isEnough(strength, decision, decisions)) return { ...decision, effective: "warn", softened: "weak-evidence" };
  if (decision.layer.settings.mode === "report") return { ...decision, effective: "warn", softened: "report-mode" };
  return { ...decision, effective: decision.verdict, softened: null };
}

/** The strictest; among equals the one of the highest authority. Undefined only for an empty list. */
export function strictest(standing: readonly Standing[]): Standing | undefined {
  return standing.reduce<Standing | undefined>(
    (before, next) => (before === undefined || compareVerdicts(next.effective, before.effective) > 0 ? next : before),
    undefined,
  );
}
