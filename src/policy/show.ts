import type { OwnAssistantFacts } from "../assistants/assistant.ts";
import type { Glob } from "./glob.ts";
import { matchesAnyGlob } from "./glob.ts";
import type { EffectivePolicy, Policy, Rule, Waiver } from "./policy.ts";

/** One line of the merged policy, with where it is from. */
export interface ShownLine {
  readonly text: string;
  /** `FILE:LINE`; null for headings and what nobody said. */
  readonly origin: string | null;
  readonly indent: number;
}

const DEFAULTS = {
  declaration: "optional",
  bound: "optional",
  undeclared: "deny",
  unknownState: "warn",
  default: "allow",
  unknown: "warn",
  unknownProvider: "warn",
  minimumStrength: "medium",
  signed: "optional",
  mode: "enforce",
  local: "warn",
} as const;

const KEYS: { readonly [key in keyof typeof DEFAULTS]: string } = {
  declaration: "declaration",
  bound: "bound",
  undeclared: "undeclared",
  unknownState: "unknown-state",
  default: "default",
  unknown: "unknown",
  unknownProvider: "unknown-provider",
  minimumStrength: "minimum-strength",
  signed: "signed",
  mode: "mode",
  local: "local",
};

/** The merged policy, each part with its origin, as it counts for one repository (null: any). */
export function showPolicy({ layers }: EffectivePolicy, repository: string | null): readonly ShownLine[] {
  return [
    ...layers.map((layer, rank) =>
      line(`${rank + 1}. ${layer.source.file}${layer.source.ref === null ? "" : ` at ${layer.source.ref}`}`, null, 0),
    ),
    ...(layers.length > 1 ? [line("Each file is judged by itself, and the stricter stands.", null, 0)] : []),
    ...settings(layers),
    ...section(
      "assistants",
      layers.flatMap((layer) => layer.assistants.map((facts) => assistantLine(layer, facts))),
    ),
    ...section(
      "rules",
      layers.flatMap(({ rules }) => rules.filter((rule) => isFor(rule, repository)).map(ruleLine)),
    ),
    ...section(
      "waivers",
      layers.flatMap(({ waivers }) => waivers.map(waiverLine)),
    ),
    ...section(
      "budgets",
      layers.flatMap(({ budgets }) =>
        budgets.map((budget) =>
          line(
            `${budget.name}: ${budget.verdict} above ${budget.atMost * 100}% of ${budget.shareOf} in ${budget.over} days, ${budget.assistants.map(({ text }) => text).join(", ")}`,
            `${budget.place.file}:${budget.place.line}`,
            1,
          ),
        ),
      ),
    ),
    ...section(
      "exempt",
      layers.flatMap((layer) =>
        layer.exempt.map((identity) => line(identity, `${layer.source.file}:${layer.spots(["exempt"]).line}`, 1)),
      ),
    ),
  ];
}

function line(text: string, origin: string | null, indent: number): ShownLine {
  return { text, origin, indent };
}

function section(title: string, lines: readonly ShownLine[]): readonly ShownLine[] {
  return lines.length === 0 ? [] : [line(`${title}:`, null, 0), ...lines];
}

/** A setting that several files make stands once for each: all of them count. */
function settings(layers: readonly Policy[]): readonly ShownLine[] {
  return (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((key) => {
    const said = layers.filter((layer) => layer.settings[key] !== null);
    if (said.length === 0) return [line(`${KEYS[key]}: ${DEFAULTS[key]}`, "default", 0)];
    return said.map((layer) =>
      line(`${KEYS[key]}: ${layer.settings[key]}`, `${layer.source.file}:${layer.spots([KEYS[key]]).line}`, 0),
    );
  });
}

function assistantLine(layer: Policy, { id, name, provider, firstParty }: OwnAssistantFacts): ShownLine {
  const facts = [name, provider ?? "any provider", firstParty ? "first-party" : "third-party"];
  return line(`${id}: ${facts.join(", ")}`, `${layer.source.file}:${layer.spots(["assistants", id]).line}`, 1);
}

function isFor({ repositories }: Rule, repository: string | null): boolean {
  return repository === null || repositories.length === 0 || matchesAnyGlob(repositories, repository.toLowerCase());
}

function ruleLine(rule: Rule): ShownLine {
  const words = [
    rule.verdict,
    rule.assistants.length === 0 ? "any" : rule.assistants.map(({ text }) => text).join(", "),
    listed("in", rule.paths),
    listed("on", rule.branches),
    listed("of", rule.repositories),
    rule.from === null ? "" : `from ${rule.from}`,
    rule.until === null ? "" : `until ${rule.until}`,
    rule.action === "read" ? "(reading)" : "",
    rule.reviewers.length === 0 ? "" : `by ${rule.reviewers.join(", ")}`,
    rule.overridable ? "(overridable)" : "",
  ];
  return line(
    `${rule.name}: ${words.filter((word) => word !== "").join(" ")}`,
    `${rule.place.file}:${rule.place.line}`,
    1,
  );
}

function listed(word: string, globs: readonly Glob[]): string {
  return globs.length === 0 ? "" : `${word} ${globs.map(({ text }) => text).join(", ")}`;
}

function waiverLine({ commits, paths, assistants, reason, approvedBy, expires, place }: Waiver): ShownLine {
  const scope = [...commits, ...paths.map(({ text }) => text), ...assistants.map(({ text }) => text)].join(", ");
  return line(`${scope} until ${expires}: ${reason} (${approvedBy})`, `${place.file}:${place.line}`, 1);
}
