/** How a fact about an assistant came to be known, and when it was last true. */
export interface Proof {
  /** `observed`: seen by running it; `vendor`: its own source or page; `history`: public commits; `third-party`: another detector's table. */
  readonly how: "observed" | "vendor" | "history" | "third-party";
  /** Where to look it up again: a version that was run, a page, a file, an issue. */
  readonly where: string;
  /** The day it was seen, `YYYY-MM-DD`. */
  readonly when: string;
}

export type SignStrength = "strong" | "medium" | "weak";

/** A condition on one environment variable. Without `is` or `startsWith` any non-empty value satisfies it. */
export interface VariableCondition {
  readonly variable: string;
  readonly is?: string;
  readonly startsWith?: string;
}

/** An environment variable that an assistant sets in the processes it starts. */
export interface EnvironmentSign extends VariableCondition {
  /** Further conditions that must hold as well, for variables that only mean something together. */
  readonly together?: readonly VariableCondition[];
  /** Variables of a fork that inherits this one: when any is there, this sign says nothing. */
  readonly unless?: readonly string[];
  readonly strength: SignStrength;
  readonly proof: Proof;
}

/** An ancestor process. Compared with the base name of the executable, or of the script an interpreter runs. */
export interface ProcessSign {
  /** Exact base name: `claude`, `codex`. Never a substring: a person's `example.sh` contains `amp`. */
  readonly name: string;
  /** A package folder in the script's path that names the assistant when the base name does not: `@openai/codex`. */
  readonly packagePath?: string;
  readonly strength: SignStrength;
  readonly proof: Proof;
}

/**
 * A trace that an assistant leaves in commits or pull requests.
 * All matching is exact or by prefix on folded text; none of it is a regular expression over a stranger's text.
 */
export type Mark =
  /** This address in `Co-authored-by` and its kin, or as author or committer. Exact, case-insensitive. */
  | (MarkFacts & { readonly kind: "email"; readonly email: string })
  /** `[digits+]slug@users.noreply.github.com`, matched on the slug, case-insensitive: `claude[bot]`. */
  | (MarkFacts & { readonly kind: "slug"; readonly slug: string })
  /** This whole display name in `Co-authored-by` and its kin, whatever the address. Only for names no person has. */
  | (MarkFacts & { readonly kind: "name"; readonly name: string })
  /**
   * A trailer key that only this assistant writes, with the value's beginning when the key is shared. `oneWord`: a person's
   * name, which has two, stands behind the same key elsewhere.
   */
  | (MarkFacts & { readonly kind: "trailer"; readonly key: string; readonly value?: string; readonly oneWord?: true })
  /** A line such as `Generated with X`, after leading emoji and punctuation are dropped; links count by their text or target. */
  | (MarkFacts & { readonly kind: "footer"; readonly text: string })
  /** A whole line that only the tool writes: `Assistant generated file changes:`. */
  | (MarkFacts & { readonly kind: "line"; readonly text: string })
  /** The beginning of a title that the tool writes, with a whole sentence or a conventional type behind it: `aider: `. */
  | (MarkFacts & { readonly kind: "title"; readonly prefix: string })
  /** A branch prefix: `copilot/`. A hint only. */
  | (MarkFacts & { readonly kind: "branch"; readonly prefix: string })
  /** The beginning of a link to one session, with the session's own id behind it: `ampcode.com/threads/T-`. */
  | (MarkFacts & { readonly kind: "session"; readonly link: string })
  /** A link target's beginning in a pull request's body. */
  | (MarkFacts & { readonly kind: "pull-request"; readonly link: string })
  /** A suffix of the author's name together with the committer's: ` (aider)`. */
  | (MarkFacts & { readonly kind: "author-suffix"; readonly suffix: string });

interface MarkFacts {
  readonly strength: SignStrength;
  readonly proof: Proof;
  /** Days between which the strength is `weak` instead, with the reason: an editor that stamped hand-written commits. */
  readonly weakBetween?: { readonly from: string; readonly to: string; readonly reason: string };
  /** Said in the report when the mark is not authorship: `code review bot`. */
  readonly remark?: string;
}

/** Everything known of one assistant. One file each in this room; an owner adds one in policy YAML. */
export interface Assistant {
  /** Lower-case id, `[a-z0-9][a-z0-9.-]*`. */
  readonly id: string;
  readonly name: string;
  /** The provider when every model it can run is one provider's; null for tools that run anyone's. */
  readonly provider: string | null;
  /** Whether the policy's owner makes it. Always false for built-in entries. */
  readonly firstParty: boolean;
  /** Other names by which values and headers call it, lower case: `claude`, `codex cli`. */
  readonly aliases: readonly string[];
  readonly environment: readonly EnvironmentSign[];
  /** Variables that name the model once one of `environment` is there: `QWEN_CODE_MODEL`. */
  readonly modelVariables: readonly string[];
  readonly processes: readonly ProcessSign[];
  readonly marks: readonly Mark[];
}

/** The assistants known in one run: the built-in ones and those of the policy. */
export interface Registry {
  readonly assistants: readonly Assistant[];
  /** By id; undefined when unknown. */
  find(id: string): Assistant | undefined;
}

/** An assistant of the owner's own, as plain facts; `ownAssistant` makes an `Assistant` of it. */
export interface OwnAssistantFacts {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly firstParty: boolean;
  readonly signs: {
    /** Environment variables, each `[A-Za-z_][A-Za-z0-9_]*`. */
    readonly env: readonly string[];
    /** Base names of processes. */
    readonly process: readonly string[];
    /** Addresses and bot account names that author or co-author. */
    readonly identity: readonly string[];
    /** Trailer keys that only this assistant writes. */
    readonly trailer: readonly string[];
    /** Beginnings of a line such as `Generated with MetaCode`. */
    readonly footer: readonly string[];
    /** Branch prefixes. */
    readonly branch: readonly string[];
  };
}
