import { type PolicyFileText, resolvePolicy } from "../policy/extends.ts";
import type { EffectivePolicy, PolicyProblem } from "../policy/policy.ts";
import { parseReference, type Reference } from "../policy/reference.ts";
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

/**
 * Reads the policies that count, highest authority first. Null when there is none anywhere. Throws `PolicyRefused` with every
 * problem of every file, and `Unjudged` for one that cannot be read.
 */
export async function loadPolicy(places: PolicyPlaces): Promise<EffectivePolicy | null> {
  const { problems, unreadable, policy } = await resolvePolicy({
    own: places.own === null ? null : textOf(places.own),
    baselines: [
      ...(places.floor == null ? [] : [textOf(places.floor)]),
      ...(places.baseline === null ? [] : [requireRemote(places.baseline)]),
    ],
    today: places.today,
    load: async (reference) => (await places.read(reference)) ?? { failure: "is not there or may not be read" },
  });
  const [first] = problems;
  if (first !== undefined) {
    const place = `${first.file}:${first.line}:${first.column}`;
    throw new PolicyRefused("policy-invalid", `The policy is invalid: ${place}: ${first.message}`, problems);
  }
  const [lost] = unreadable;
  if (lost !== undefined) {
    throw new Unjudged(
      `The policy \`${lost.reference}\`, which this one is held against, ${lost.reason}.`,
      "Give the Action a `baseline-token` that may read that repository, or correct the reference.",
    );
  }
  return policy === null || policy.layers.length === 0 ? null : policy;
}

function textOf({ bytes, file, ref }: PolicyFile): PolicyFileText {
  return { bytes, source: { file, ref } };
}

function requireRemote(text: string): string {
  const reference = parseReference(text);
  if ("kind" in reference && reference.kind === "remote") return text;
  const fault =
    "fault" in reference ? reference.fault : "names no repository; write owner/repo:path, or owner/repo:path@ref";
  throw new Unjudged(`The baseline ${JSON.stringify(text)} ${fault}.`, "Correct the Action's input `baseline`.");
}
