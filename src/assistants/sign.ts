/** Short forms for the tables of this room: one sign or mark a line, its strength and its proof beside it. */
import type { Assistant, EnvironmentSign, Mark, ProcessSign, Proof, SignStrength } from "./assistant.ts";

/** What every assistant's table tells; the rest is said where there is something to say. */
type Facts = Pick<Assistant, "id" | "name" | "aliases" | "marks"> & Partial<Assistant>;

/** A built-in assistant: nobody's own, on anyone's models, without signs, unless its table says otherwise. */
export function assistant(facts: Facts): Assistant {
  return { provider: null, firstParty: false, environment: [], modelVariables: [], processes: [], ...facts };
}

type MarkOptions = Pick<Mark, "remark" | "weakBetween">;

/** An environment variable; see `EnvironmentSign`. */
export function variable(
  name: string,
  strength: SignStrength,
  proof: Proof,
  options: Omit<EnvironmentSign, "variable" | "strength" | "proof"> = {},
): EnvironmentSign {
  return { variable: name, strength, proof, ...options };
}

/** An ancestor process, and the package folder its script may lie in. */
export function program(name: string, strength: SignStrength, proof: Proof, packagePath?: string): ProcessSign {
  return packagePath === undefined ? { name, strength, proof } : { name, packagePath, strength, proof };
}

/** An address of the tool, never of a person. A `*` stands for a number or a name of an agent's own. */
export function email(address: string, strength: SignStrength, proof: Proof, options: MarkOptions = {}): Mark {
  return { kind: "email", email: address, strength, proof, ...options };
}

/** An account on GitHub by its no-reply address, whatever number stands before it. */
export function slug(account: string, strength: SignStrength, proof: Proof, options: MarkOptions = {}): Mark {
  return { kind: "slug", slug: account, strength, proof, ...options };
}

/** A display name that no person has. */
export function displayName(name: string, strength: SignStrength, proof: Proof, options: MarkOptions = {}): Mark {
  return { kind: "name", name, strength, proof, ...options };
}

/** A trailer key that only this tool writes; `value` is its beginning when others share the key. */
export function trailer(key: string, strength: SignStrength, proof: Proof, value?: string): Mark {
  return value === undefined
    ? { kind: "trailer", key, strength, proof }
    : { kind: "trailer", key, value, strength, proof };
}

/** What `Generated with` is followed by: a name, or a link's target without its scheme. */
export function footer(text: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "footer", text, strength, proof };
}

/** A whole line that only the tool writes. */
export function line(text: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "line", text, strength, proof };
}

/** What the tool puts before the title it wrote: a sentence, or `fix: …`. A person's scope goes on in lower case. */
export function title(prefix: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "title", prefix, strength, proof };
}

/** A branch prefix. People choose such names, too. */
export function branch(prefix: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "branch", prefix, strength, proof };
}

/** A link to one session: its beginning without scheme, after which the session's id stands. */
export function session(link: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "session", link, strength, proof };
}

/** A link in a pull request's body. */
export function pullRequest(link: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "pull-request", link, strength, proof };
}

/** What the tool appends to the author's name. */
export function authorSuffix(suffix: string, strength: SignStrength, proof: Proof): Mark {
  return { kind: "author-suffix", suffix, strength, proof };
}
