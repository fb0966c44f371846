import type { Registry } from "../assistants/assistant.ts";
import { providers } from "../assistants/providers.ts";
import { builtInRegistry } from "../assistants/registry.ts";
import { sha256 } from "../diff/sha256.ts";
import { buildPolicy, ownAssistants } from "./build.ts";
import { checkMeaning } from "./checks.ts";
import { POLICY } from "./grammar.ts";
import { knownNames } from "./known.ts";
import type { Policy, PolicyProblem, PolicySource, Spot, Spots } from "./policy.ts";
import { readYaml } from "./read-yaml.ts";
import { spotKey, type ValuePath, walk } from "./walk.ts";
import type { WrittenPolicy } from "./written.ts";

/** What else a file is held against. */
export interface ParseOptions {
  /** Policies of higher authority, whose own assistants this file may name. */
  readonly baselines?: readonly Policy[];
  /** Leaves ids that nobody knows to the caller, who has not read all files yet. So does a file with `extends` and no `baselines`. */
  readonly open?: boolean;
  /** The UTC day, `YYYY-MM-DD`; without it waivers that reach too far ahead are found only by the judge. */
  readonly today?: string;
}

/**
 * Reads a policy's bytes. `policy` is null exactly when there are problems, and then all of them are told, in the order of
 * the file.
 */
export function parsePolicy(
  bytes: Uint8Array,
  source: PolicySource,
  options: ParseOptions = {},
): { readonly policy: Policy | null; readonly problems: readonly PolicyProblem[] } {
  const read = readYaml(bytes, source.file);
  if (read.yaml === null) return { policy: null, problems: inOrder(read.problems) };
  const walked = walk(read.yaml, POLICY);
  const written = (walked.value ?? {}) as WrittenPolicy;
  const spots = spotFinder(walked.spots, read.yaml.spot(0));
  const registry = builtInRegistry();
  const open = options.open === true || (written.extends !== undefined && options.baselines === undefined);
  const own = [...ownAssistants(written), ...(options.baselines ?? []).flatMap(({ assistants }) => assistants)];
  const known = open ? null : namesOf(registry, own);
  const meaning = checkMeaning({ written, spots, registry, known, today: options.today ?? null });
  const problems = inOrder([...walked.problems, ...meaning]);
  if (problems.length > 0) return { policy: null, problems };
  const digest = `sha256:${sha256(Buffer.from(bytes).toString("latin1"))}`;
  return { policy: buildPolicy(written, source, digest, spots), problems };
}

/** Names that selectors may use beside the given own assistants. */
export function namesOf(registry: Registry, own: Policy["assistants"]): ReturnType<typeof knownNames> {
  return knownNames(
    registry,
    providers.map(({ id }) => id),
    own,
  );
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The nearest place known on the way from a value up to the file. */
function spotFinder(spots: ReadonlyMap<string, Spot>, start: Spot): Spots {
  return (path: ValuePath) => {
    for (let length = path.length; length > 0; length--) {
      const spot = spots.get(spotKey(path.slice(0, length)));
      if (spot !== undefined) return spot;
    }
    return start;
  };
}

/** A problem as one line: `FILE:LINE:COLUMN: sentence; did you mean 'x'?` */
export function formatProblem({ file, line, column, message, suggestion }: PolicyProblem): string {
  return `${file}:${line}:${column}: ${message}${suggestion === null ? "" : `; did you mean '${suggestion}'?`}`;
}
