import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { checkForm } from "./forms.ts";
import type { PolicyProblem, Spot } from "./policy.ts";
import { MAX_PROBLEMS, type YamlText } from "./read-yaml.ts";
import type { Choices, Form, ObjectShape, Shape } from "./shape.ts";
import { nearest } from "./suggest.ts";

/** A path to a value: `["rules", 0, "verdict"]`. */
export type ValuePath = readonly (string | number)[];

/** What the walk found: the value with every wrong part left out, where each part stands, and all problems. */
export interface Walked {
  readonly value: unknown;
  readonly spots: ReadonlyMap<string, Spot>;
  readonly problems: readonly PolicyProblem[];
}

interface Walk {
  readonly yaml: YamlText;
  readonly spots: Map<string, Spot>;
  readonly problems: PolicyProblem[];
}

/** The key of a path in `Walked.spots`. */
export function spotKey(path: ValuePath): string {
  return path.join("\u0000");
}

/** Holds a document against a shape, telling every problem with its place. */
export function walk(yaml: YamlText, shape: ObjectShape): Walked {
  const state: Walk = { yaml, spots: new Map(), problems: [] };
  const value = yaml.root === null ? undefined : visitNode(state, yaml.root, shape, [], shape.section);
  if (yaml.root === null)
    report(
      state,
      yaml.spot(0),
      shape.section,
      `the file is empty; ${shape.called} begins with 'version: 1'`,
      "version: 1",
    );
  return { value, spots: state.spots, problems: state.problems };
}

function report(
  state: Walk,
  spot: Spot,
  section: string,
  message: string,
  suggestion: string | null = null,
): undefined {
  if (state.problems.length < MAX_PROBLEMS) state.problems.push({ ...spot, message, suggestion, section });
  return undefined;
}

function spotOf(state: Walk, node: unknown): Spot {
  const range = (node as Node | null)?.range;
  return range ? state.yaml.spot(range[0], range[1]) : state.yaml.spot(0);
}

function visitNode(state: Walk, node: unknown, shape: Shape, path: ValuePath, section: string): unknown {
  state.spots.set(spotKey(path), spotOf(state, node));
  switch (shape.kind) {
    case "object":
      return visitObject(state, node, shape, path);
    case "map":
      return visitMap(state, node, shape, path, section);
    case "list":
      return visitList(state, node, shape, path, section);
    case "choice":
      return visitChoice(state, node, shape.choices, path, section);
    case "boolean":
      return visitBoolean(state, node, path, section);
    case "number":
      return visitNumber(state, node, shape.only, path, section);
    case "text":
      return visitText(state, node, shape.form, path, section);
  }
}

function visitObject(state: Walk, node: unknown, shape: ObjectShape, path: ValuePath): unknown {
  if (!isMap(node))
    return report(
      state,
      spotOf(state, node),
      shape.section,
      `${shape.called} is made of keys and values; this is ${kindOf(node)}`,
    );
  const value: { [key: string]: unknown } = {};
  const pairs = pairsOf(state, node, shape.section);
  const written = new Set(pairs.map(({ key }) => key));
  const open = Object.keys(shape.keys).filter((key) => !written.has(key));
  for (const { key, pair } of pairs) {
    if (state.problems.length >= MAX_PROBLEMS) return value;
    const name = Object.hasOwn(shape.keys, key) ? key : reportUnknownKey(state, key, pair, shape, open);
    const known = name === null ? undefined : shape.keys[name];
    if (name === null || known === undefined || Object.hasOwn(value, name)) continue;
    // Read as the key that was meant, a mistyped one hides nothing that stands under it and is not missed as well.
    written.add(name);
    const inner = visitNode(state, pair.value ?? pair.key, known.shape, [...path, name], shape.section);
    if (inner !== undefined) value[name] = inner;
  }
  for (const [key, { required }] of Object.entries(shape.keys)) {
    if (required && !written.has(key))
      report(
        state,
        state.yaml.spot(node.range?.[0] ?? 0),
        shape.section,
        `${shape.called} needs the key '${key}'`,
        missing(key, shape),
      );
  }
  return value;
}

/** The key that was likely meant; null when none is near. */
function reportUnknownKey(state: Walk, key: string, pair: Pair, shape: ObjectShape, open: readonly string[]) {
  const isMerge = key === "<<";
  const meant = isMerge ? null : nearest(key, open);
  const message = isMerge
    ? "a policy has no merge keys; write the values out"
    : `${shape.called} has no key '${clip(key)}'`;
  report(state, spotOf(state, pair.key), isMerge ? "a-policy-file" : shape.section, message, meant);
  return meant;
}

function missing(key: string, shape: ObjectShape): string | null {
  const wanted = shape.keys[key]?.shape;
  if (wanted?.kind === "number") return `${key}: ${wanted.only}`;
  return wanted?.kind === "choice" ? `${key}: ${Object.keys(wanted.choices).at(-1)}` : null;
}

/** The pairs of a map, doubled and odd keys reported and left out. */
function pairsOf(state: Walk, node: YAMLMap, section: string): { key: string; pair: Pair }[] {
  const seen = new Map<string, Spot>();
  const pairs: { key: string; pair: Pair }[] = [];
  for (const pair of node.items) {
    const { key } = pair;
    const spot = spotOf(state, key);
    if (!isScalar(key)) {
      report(state, spot, section, "a key is one word");
      continue;
    }
    const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    const before = seen.get(name);
    if (before !== undefined) {
      report(state, spot, section, `key '${clip(name)}' stands twice; the first is on line ${before.line}`);
      continue;
    }
    seen.set(name, spot);
    pairs.push({ key: name, pair });
  }
  return pairs;
}

function visitMap(
  state: Walk,
  node: unknown,
  shape: Extract<Shape, { kind: "map" }>,
  path: ValuePath,
  section: string,
): unknown {
  if (!isMap(node))
    return report(
      state,
      spotOf(state, node),
      section,
      `'${nameOf(path)}' is made of ids and their facts; this is ${kindOf(node)}`,
    );
  const value: { [key: string]: unknown } = Object.create(null);
  for (const { key, pair } of pairsOf(state, node, section)) {
    const fault = checkForm(shape.key, key);
    const spot = spotOf(state, pair.key);
    if (fault !== null) {
      report(state, spot, section, `'${clip(key)}' ${fault.fault}`, fault.suggestion);
      continue;
    }
    const inner = visitNode(state, pair.value, shape.of, [...path, key], section);
    state.spots.set(spotKey([...path, key]), spot);
    if (inner !== undefined) value[key] = inner;
  }
  return value;
}

function visitList(
  state: Walk,
  node: unknown,
  shape: Extract<Shape, { kind: "list" }>,
  path: ValuePath,
  section: string,
): unknown {
  if (!isSeq(node)) {
    if (!shape.orOne || (isScalar(node) && node.value === null)) {
      const written = isScalar(node) && typeof node.value === "string" ? `[${JSON.stringify(node.value)}]` : null;
      return report(state, spotOf(state, node), section, `'${path.at(-1)}' is a list, not ${kindOf(node)}`, written);
    }
    const only = visitNode(state, node, shape.of, [...path, 0], section);
    return only === undefined ? undefined : [only];
  }
  if (node.items.length < shape.atLeast) {
    return report(
      state,
      spotOf(state, node),
      section,
      `'${path.at(-1)}' is empty; leave the key out if nothing is meant`,
    );
  }
  const values: unknown[] = [];
  node.items.forEach((inner, index) => {
    const at = [...path, index];
    values.push(visitNode(state, inner, shape.of, at, section));
    if (isMap(inner)) state.spots.set(spotKey(at), state.yaml.spot(startOfItem(node, index) ?? inner.range?.[0] ?? 0));
  });
  return values;
}

/** Where the dash of a list item stands: a rule's line is the line its item begins on. */
function startOfItem(list: YAMLSeq, index: number): number | null {
  const token = list.srcToken;
  if (token === undefined || (token.type !== "block-seq" && token.type !== "flow-collection")) return null;
  const dash =
    token.type === "block-seq" ? token.items[index]?.start.find(({ type }) => type === "seq-item-ind") : undefined;
  return dash?.offset ?? null;
}

function visitChoice(state: Walk, node: unknown, choices: Choices, path: ValuePath, section: string): unknown {
  const words = Object.keys(choices);
  const written = isScalar(node) ? node.value : undefined;
  if (typeof written === "string" && words.includes(written)) return written;
  const said =
    isScalar(node) && written !== null && written !== undefined ? `'${clip(String(written))}'` : kindOf(node);
  const suggestion = isScalar(node) ? nearest(String(written), words) : null;
  return report(
    state,
    spotOf(state, node),
    section,
    `'${nameOf(path)}' is one of ${words.join(", ")}, not ${said}`,
    suggestion,
  );
}

function visitBoolean(state: Walk, node: unknown, path: ValuePath, section: string): unknown {
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  const word = isScalar(node) && typeof node.value === "string" ? node.value.toLowerCase() : "";
  const meant = ["yes", "on", "true", "1"].includes(word)
    ? "true"
    : ["no", "off", "false", "0"].includes(word)
      ? "false"
      : null;
  return report(state, spotOf(state, node), section, `'${path.at(-1)}' is true or false, not ${said(node)}`, meant);
}

function visitNumber(state: Walk, node: unknown, only: number, path: ValuePath, section: string): unknown {
  if (isScalar(node) && node.value === only) return only;
  const wrote = isScalar(node) && node.value === String(only) ? kindOf(node) : said(node);
  return report(state, spotOf(state, node), section, `'${path.at(-1)}' is ${only}, not ${wrote}`, String(only));
}

function visitText(state: Walk, node: unknown, form: Form, path: ValuePath, section: string): unknown {
  const name = nameOf(path);
  if (!isScalar(node) || node.value === null)
    return report(state, spotOf(state, node), section, `'${name}' is text, not ${kindOf(node)}`);
  if (typeof node.value !== "string") {
    const source = node.source ?? String(node.value);
    return report(
      state,
      spotOf(state, node),
      section,
      `'${name}' is text, and YAML takes ${clip(source)} for ${kindOf(node)}; write it in quotes`,
      `"${clip(source)}"`,
    );
  }
  const fault = checkForm(form, node.value);
  if (fault === null) return node.value;
  return report(state, spotOf(state, node), section, `'${clip(node.value)}' ${fault.fault}`, fault.suggestion);
}

/** The key that a value stands under; an entry of a list goes by its list. */
function nameOf(path: ValuePath): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

function said(node: unknown): string {
  return isScalar(node) && node.value !== null ? `'${clip(String(node.value))}'` : kindOf(node);
}

function kindOf(node: unknown): string {
  if (isMap(node)) return "keys and values";
  if (isSeq(node)) return "a list";
  if (!isScalar(node) || node.value === null || node.value === undefined) return "nothing";
  return typeof node.value === "string" ? `the text '${clip(node.value)}'` : `a ${typeof node.value}`;
}

function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
