import { looseningProblems, unknownNames } from "./layers.ts";
import { mergePolicies } from "./merge.ts";
import { parsePolicy } from "./parse.ts";
import type { EffectivePolicy, Policy, PolicyProblem, PolicySource, Spot } from "./policy.ts";
import { nameReference, parseReference, type Reference, resolveReference } from "./reference.ts";

/** What a caller's loader found: the file, under another name if it has one, or why not in half a sentence (`the server answered 404`). */
export type Loaded =
  | { readonly bytes: Uint8Array; readonly ref: string | null; readonly file?: string }
  | { readonly failure: string };

/** Fetches what a reference names. The only way out of this room: the gate reads hosts, a command reads a folder. */
export type LoadReference = (reference: Reference) => Promise<Loaded>;

/** Deepest chain of files that extend one another. */
export const MAX_DEPTH = 5;
/** Most files read for one policy. */
const MAX_FILES = 20;

/** A reference that could not be read: nothing can be judged, which is not the same as a wrong policy. */
export interface Unreadable {
  readonly reference: string;
  /** Half a sentence: `the server answered 404`. */
  readonly reason: string;
  /** Where it is named; null when the gate was told. */
  readonly spot: Spot | null;
}

export interface Resolved {
  /** Null when there are problems or something could not be read; without layers when there is no policy at all. */
  readonly policy: EffectivePolicy | null;
  /** What is wrong in any of the files: exit code 2. */
  readonly problems: readonly PolicyProblem[];
  /** What could not be read: exit code 3. */
  readonly unreadable: readonly Unreadable[];
  /** What a later file says and an earlier one overrules: an error in `lint`; the judge goes by the earlier. */
  readonly ineffective: readonly PolicyProblem[];
  /** The files that could be read, highest authority first. */
  readonly layers: readonly Policy[];
}

/** A policy's bytes and where they are from. */
export interface PolicyFileText {
  readonly bytes: Uint8Array;
  readonly source: PolicySource;
}

export interface ToResolve {
  /** The repository's own file; null when it has none. */
  readonly own: PolicyFileText | null;
  /** Baselines that the gate was given, highest authority first: references to load, or files read already. */
  readonly baselines?: readonly (string | PolicyFileText)[];
  readonly load: LoadReference;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today?: string;
}

interface Reading {
  readonly load: LoadReference;
  readonly today: string | undefined;
  /** How the repository's own file is called; it is not counted as extended. */
  readonly own: string | null;
  readonly layers: Policy[];
  readonly problems: PolicyProblem[];
  readonly unreadable: Unreadable[];
  readonly read: Set<string>;
}

/** Reads a policy with all that it extends, in the order of authority, and holds each file against those before it. */
export async function resolvePolicy({ own, baselines = [], load, today }: ToResolve): Promise<Resolved> {
  const reading: Reading = {
    load,
    today,
    own: own?.source.file ?? null,
    layers: [],
    problems: [],
    unreadable: [],
    read: new Set(),
  };
  for (const baseline of baselines) {
    if (typeof baseline === "string") await readReference(reading, baseline, null, null, []);
    else await readFile(reading, baseline.bytes, baseline.source, null, []);
  }
  if (own !== null) await readFile(reading, own.bytes, own.source, null, []);
  const { layers, problems, unreadable } = reading;
  const day = today ?? null;
  const unknown = layers.flatMap((layer, rank) => unknownNames(layer, layers.slice(0, rank)));
  const ineffective = layers.flatMap((layer, rank) => looseningProblems(layer, layers.slice(0, rank), day));
  // A file that could not be read may define the names that nobody knows, unless a baseline at hand stands for it.
  const isOpen = unreadable.length > 0 && baselines.length === 0;
  const wrong = isOpen ? problems : [...problems, ...unknown];
  const usable = wrong.length === 0 && unreadable.length === 0;
  const policy = usable ? mergePolicies(layers.at(-1) ?? null, layers.slice(0, -1)) : null;
  return { policy, problems: wrong, unreadable, ineffective, layers };
}

async function readReference(
  reading: Reading,
  text: string,
  spot: Spot | null,
  namedIn: Reference | null,
  chain: readonly string[],
): Promise<void> {
  const parsed = parseReference(text);
  if ("fault" in parsed) {
    const at = spot ?? { file: text, line: 1, column: 1, length: 0 };
    reading.problems.push({
      ...at,
      message: `'${text}' ${parsed.fault}`,
      suggestion: parsed.suggestion,
      section: "extends",
    });
    return;
  }
  const reference = resolveReference(parsed, namedIn);
  const name = nameReference(reference);
  const at = spot ?? { file: name, line: 1, column: 1, length: 0 };
  const refuse = (message: string): void => {
    reading.problems.push({ ...at, message, suggestion: null, section: "extends" });
  };
  if (chain.includes(name))
    return refuse(
      `the files extend one another in a circle: ${[...chain.slice(chain.indexOf(name)), name].join(" → ")}`,
    );
  if (chain.filter((file) => file !== reading.own).length >= MAX_DEPTH)
    return refuse(`files extend one another more than ${MAX_DEPTH} deep`);
  if (reading.read.has(name)) return;
  if (reading.read.size >= MAX_FILES) return refuse(`more than ${MAX_FILES} files would be read`);
  reading.read.add(name);
  const loaded = await reading.load(reference);
  if ("failure" in loaded) {
    reading.unreadable.push({ reference: name, reason: loaded.failure, spot });
    return;
  }
  await readFile(reading, loaded.bytes, { file: loaded.file ?? name, ref: loaded.ref }, reference, [...chain, name]);
}

/** What a file extends comes before it: it has the higher authority. */
async function readFile(
  reading: Reading,
  bytes: Uint8Array,
  source: PolicySource,
  reference: Reference | null,
  chain: readonly string[],
): Promise<void> {
  // Files before this one may define the names it uses; those are looked up when all are read. The first is told all at once.
  const open = reading.layers.length + reading.problems.length + reading.unreadable.length > 0;
  const options = { open, ...(reading.today === undefined ? {} : { today: reading.today }) };
  const { policy, problems } = parsePolicy(bytes, source, options);
  reading.problems.push(...problems);
  if (policy === null) return;
  const within = chain.length === 0 ? [source.file] : chain;
  for (const { text, spot } of policy.extends) await readReference(reading, text, spot, reference, within);
  // A server's own file may also be what the repository's extends.
  const isKnown = reading.layers.some(
    ({ source: { file }, digest }) => file === source.file && digest === policy.digest,
  );
  if (!isKnown) reading.layers.push(policy);
}
