import { builtInRegistry } from "../assistants/registry.ts";
import { compareVerdicts, type Decision, prepareDecider } from "./decide.ts";
import { exampleOf } from "./glob.ts";
import { findUnknownNames, type NamedSelector } from "./known.ts";
import { namesOf } from "./parse.ts";
import type { Policy, PolicyProblem, Rule, Settings } from "./policy.ts";
import type { Selector } from "./selector.ts";
import type { RuleVerdict } from "./verdict.ts";

/** What a file says in vain because of the files before it: ids taken already, attempts to loosen. */
export function looseningProblems(layer: Policy, before: readonly Policy[], today: string | null): PolicyProblem[] {
  return [...takenIds(layer, before), ...looserSettings(layer, before), ...looserRules(layer, before, today)];
}

function problem(
  layer: Policy,
  path: readonly (string | number)[],
  section: string,
  message: string,
  suggestion: string | null,
): PolicyProblem {
  return { ...layer.spots(path), message, suggestion, section };
}

/** Selectors that neither this file nor those before it can explain. */
export function unknownNames(layer: Policy, before: readonly Policy[]): PolicyProblem[] {
  const own = [...before, layer].flatMap(({ assistants }) => assistants);
  const lists = { rules: layer.rules, waivers: layer.waivers, budget: layer.budgets };
  const named = Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ assistants }, index) =>
      assistants.map((selector, at): NamedSelector => ({ selector, path: [list, index, "assistants", at] })),
    ),
  );
  return findUnknownNames(named, layer.spots, namesOf(builtInRegistry(), own));
}

/** A later file that defined `metacode` anew could make a stranger's tool first-party, or hide its signs. */
function takenIds(layer: Policy, before: readonly Policy[]): PolicyProblem[] {
  return layer.assistants.flatMap(({ id }) => {
    const first = before.find(({ assistants }) => assistants.some((other) => other.id === id));
    if (first === undefined) return [];
    const message = `'${id}' is defined by ${first.source.file} and cannot be defined anew`;
    return problem(layer, ["assistants", id], "assistants-of-your-own", message, null);
  });
}

const LOOSER: {
  readonly [key in "undeclared" | "unknown-state" | "default" | "unknown" | "unknown-provider"]: (
    settings: Settings,
  ) => RuleVerdict | null;
} = {
  undeclared: (settings) => settings.undeclared,
  "unknown-state": (settings) => settings.unknownState,
  default: (settings) => settings.default,
  unknown: (settings) => settings.unknown,
  "unknown-provider": (settings) => settings.unknownProvider,
};

function looserSettings(layer: Policy, before: readonly Policy[]): PolicyProblem[] {
  const tell = (key: string, said: string, wanted: string, file: string): PolicyProblem =>
    problem(
      layer,
      [key],
      "precedence",
      `'${key}: ${said}' would loosen '${key}: ${wanted}' of ${file}, and a later file may only tighten`,
      wanted,
    );
  const verdicts = Object.entries(LOOSER).flatMap(([key, read]) => {
    const said = read(layer.settings);
    const stricter = before.find(
      ({ settings }) => said !== null && compareVerdicts(read(settings) ?? "allow", said) > 0,
    );
    return said === null || stricter === undefined
      ? []
      : tell(key, said, read(stricter.settings) ?? "", stricter.source.file);
  });
  const words = (["declaration", "bound", "signed", "mode"] as const).flatMap((key) => {
    const said = layer.settings[key];
    const strict = key === "mode" ? "enforce" : "required";
    const first = before.find(({ settings }) => settings[key] === strict || settings[key] === "forbidden-trailer");
    const wanted = first?.settings[key];
    return said === null || first === undefined || wanted == null || said === wanted
      ? []
      : tell(key, said, wanted, first.source.file);
  });
  return [...verdicts, ...words];
}

/** Each rule is tried on an example of each of its selectors and globs: a stricter word of a file before it is an error. */
function looserRules(layer: Policy, before: readonly Policy[], today: string | null): PolicyProblem[] {
  if (before.length === 0) return [];
  return layer.rules.flatMap((rule, index) => {
    const selectors: readonly (Selector | null)[] = rule.assistants.length > 0 ? rule.assistants : [null];
    const decider = prepareDecider({ layers: before }, contextOf(rule, today), rule.action);
    for (const [at, selector] of selectors.entries()) {
      for (const [position, path] of pathsOf(rule).entries()) {
        const stricter = decider
          .decide(exampleFor(selector, layer), path)
          .find((decision) => isStricter(decision, rule.verdict));
        if (stricter === undefined) continue;
        return looserRule(
          layer,
          index,
          stricter,
          selector === null ? null : { at, text: selector.text },
          path === null ? null : position,
        );
      }
    }
    return [];
  });
}

function isStricter({ by, verdict, explicit }: Decision, said: RuleVerdict): boolean {
  if (!explicit || by.kind === "unknown-provider" || (by.kind === "rule" && by.rule.overridable)) return false;
  return compareVerdicts(verdict, said) > 0;
}

function looserRule(
  layer: Policy,
  index: number,
  { by, verdict, layer: strict }: Decision,
  selector: { at: number; text: string } | null,
  path: number | null,
): PolicyProblem[] {
  const rule = layer.rules[index];
  const where =
    by.kind === "rule"
      ? `rule '${by.rule.name}' (${by.rule.place.file}:${by.rule.place.line})`
      : `'${by.kind}: ${verdict}' of ${strict.source.file}`;
  const who = selector === null ? "this rule" : `'${selector.text}' here`;
  const what =
    path === null || rule === undefined
      ? ""
      : ` in '${rule.paths.filter(({ negated }) => !negated)[path]?.text ?? ""}'`;
  const message = `${who} would loosen ${where}, which says ${verdict}${what}; a later file may only tighten, so this has no effect`;
  const at = selector === null ? ["rules", index, "verdict"] : ["rules", index, "assistants", selector.at];
  return [problem(layer, at, "precedence", message, null)];
}

function pathsOf({ paths }: Rule): readonly (string | null)[] {
  const positive = paths.filter(({ negated }) => !negated);
  return positive.length === 0 ? [null] : positive.map(exampleOf);
}

function contextOf(rule: Rule, today: string | null) {
  const branch = rule.branches.find(({ negated }) => !negated);
  const repository = rule.repositories.find(({ negated }) => !negated);
  return {
    today: rule.from ?? today ?? "1970-01-01",
    branch: branch === undefined ? null : exampleOf(branch),
    repository: repository === undefined ? null : exampleOf(repository),
  };
}

/** An assistant that a selector is about. */
function exampleFor(selector: Selector | null, layer: Policy) {
  const unknown = { assistant: "unknown", provider: null, model: null };
  // One that runs anybody's models, so that nothing but the selector is decided by it.
  const anybody = {
    ...unknown,
    assistant: builtInRegistry().assistants.find(({ provider }) => provider === null)?.id ?? "unknown",
  };
  switch (selector?.kind) {
    case "assistant":
      return { ...unknown, assistant: selector.id };
    case "provider":
      return { ...anybody, provider: selector.provider };
    case "model":
      return { ...anybody, model: exampleOf(selector.glob) };
    case "first-party":
      return { ...unknown, assistant: layer.assistants.find(({ firstParty }) => firstParty)?.id ?? "first-party" };
    case "unknown":
      return unknown;
    case "third-party":
    case "any":
    case undefined:
      return anybody;
  }
}
