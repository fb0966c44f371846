import { mergePolicies } from "../policy/merge.ts";
import { parsePolicy } from "../policy/parse.ts";
import type { EffectivePolicy, Policy, PolicyProblem } from "../policy/policy.ts";
import { nameReference, parseReference, type Reference, resolveReference } from "../policy/reference.ts";
import { type PolicyFile, Unjudged } from "./facts.ts";

/** A policy that cannot be used as it stands: misuse, not a breach and not an outage. */
export class PolicyRefused extends Error {
  override readonly name = "PolicyRefused";
  readonly code: "policy-invalid" | "policy-missing";
  /** Every problem of every file, in their order; empty when there is no policy at all. */
  readonly problems: readonly PolicyProblem[];

  constructor(code: PolicyRefused["code"], message: string, problems: readonly PolicyProblem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** Where policies are found. */
export interface PolicyPlaces {
  /** The repository's own; null when it has none. */
  readonly own: PolicyFile | null;
  /** `owner/repo:path[@ref]` that the gate was given: it has the highest authority. Null when none was. */
  readonly baseline: string | null;
  /** The same as a file at hand: a server's own. */
  readonly floor?: PolicyFile | null;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** A file that another policy extends; null when it is not there or cannot be read. */
  read(reference: Reference): Promise<PolicyFile | null>;
}

const DEEPEST = 5;

/** Reads the policies that count, highest authority first. Null when there is none anywhere. */
export async function loadPolicy(places: PolicyPlaces): Promise<EffectivePolicy | null> {
  const floor = places.floor == null ? [] : await loadChain(places.floor, null, places, []);
  const given = places.baseline === null ? [] : await loadGiven(places.baseline, places);
  const baselines = [...floor, ...given];
  if (places.own === null) return baselines.length === 0 ? null : mergePolicies(null, baselines);
  const layers = await loadChain(places.own, null, places, [], baselines);
  return { layers: withoutRepeats([...baselines, ...layers]) };
}

function withoutRepeats(layers: readonly Policy[]): readonly Policy[] {
  const seen = new Set<string>();
  return layers.filter(({ source, digest }) => {
    const key = `${source.file} ${digest}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

async function loadGiven(text: string, places: PolicyPlaces): Promise<readonly Policy[]> {
  const reference = parseReference(text);
  if ("fault" in reference || reference.kind !== "remote") {
    const fault =
      "fault" in reference ? reference.fault : "names no repository; write owner/repo:path, or owner/repo:path@ref";
    throw new Unjudged(`The baseline ${JSON.stringify(text)} ${fault}.`, "Correct the Action's input `baseline`.");
  }
  return loadReference(reference, places, []);
}

async function loadReference(
  reference: Reference,
  places: PolicyPlaces,
  path: readonly string[],
): Promise<readonly Policy[]> {
  const name = nameReference(reference);
  if (path.includes(name)) throw refusedChain(path, `${name} extends itself by way of ${path.join(", ")}`);
  if (path.length >= DEEPEST)
    throw refusedChain(path, `more than ${DEEPEST} policies extend each other, the last being ${name}`);
  const file = await places.read(reference);
  if (file === null) {
    throw new Unjudged(
      `The policy \`${name}\`, which this one is held against, is not there or may not be read.`,
      "Correct the reference, or let it be read: by the Action's input `baseline-token`, or from a copy by check --baseline FILE.",
    );
  }
  return loadChain(file, reference, places, [...path, name]);
}

/** A file and all that it extends, what it extends first. */
async function loadChain(
  file: PolicyFile,
  reference: Reference | null,
  places: PolicyPlaces,
  path: readonly string[],
  before: readonly Policy[] = [],
): Promise<readonly Policy[]> {
  const source = { file: file.file, ref: file.ref };
  // What it extends, and what it is held against, may define the assistants that it names.
  const first = parsePolicy(file.bytes, source, { today: places.today, open: before.length > 0 });
  if (first.policy === null) throw refused(first.problems);
  const baselines: Policy[] = [];
  for (const { text } of first.policy.extends) {
    const named = parseReference(text);
    if ("fault" in named)
      throw refusedChain(path, `${source.file} extends ${JSON.stringify(text)}, which ${named.fault}`);
    baselines.push(...(await loadReference(resolveReference(named, reference), places, path)));
  }
  if (baselines.length === 0 && before.length === 0) return [first.policy];
  const again = parsePolicy(file.bytes, source, { today: places.today, baselines: [...before, ...baselines] });
  if (again.policy === null) throw refused(again.problems);
  return [...baselines, again.policy];
}

function refused(problems: readonly PolicyProblem[]): PolicyRefused {
  const [first] = problems;
  const where = first === undefined ? "" : `: ${first.file}:${first.line}:${first.column}: ${first.message}`;
  return new PolicyRefused("policy-invalid", `The policy is invalid${where}`, problems);
}

function refusedChain(path: readonly string[], fault: string): PolicyRefused {
  return new PolicyRefused("policy-invalid", `The policy is invalid: ${fault}`, [
    { file: path.at(-1) ?? "", line: 1, column: 1, length: 0, message: fault, suggestion: null, section: "extends" },
  ]);
}
