import type { OwnAssistantFacts } from "../assistants/assistant.ts";
import type { Strength } from "../evidence/evidence.ts";
import type { Glob } from "./glob.ts";
import type { Selector } from "./selector.ts";
import type { RuleVerdict } from "./verdict.ts";

/** Where a policy's text came from. */
export interface PolicySource {
  /** As shown in messages and findings: a path, `owner/repo:path`. */
  readonly file: string;
  /** The rev or sha it was read at; null for a plain file. */
  readonly ref: string | null;
}

/** Something wrong in a policy's text. Any problem makes the policy unusable: misuse, exit code 2. */
export interface PolicyProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** How many characters of the line offend, for underlining; 0 when the place is a position only. */
  readonly length: number;
  /** One sentence without its full stop. */
  readonly message: string;
  /** The nearest right text; null when there is none. */
  readonly suggestion: string | null;
  /** The heading of docs/policy.md that explains it, as an anchor: `rules`. */
  readonly section: string;
}

/** A place in a policy's text. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A place with its column and the length of the text there. */
export interface Spot extends Place {
  readonly column: number;
  readonly length: number;
}

export type Declaration = "required" | "optional" | "forbidden-trailer";
/** Kinds of marks that a policy may refuse one by one, whoever left them. */
export type ForbiddenMark = "co-author" | "sign-off" | "author" | "footer" | "session-link";
export type RecordingStyle = "assisted-by" | "co-authored-by" | "vendor-neutral" | "none";
export type RecordingLines = "exact" | "bucket" | "off";

/** What an owner may say that is no list. Null: this file does not say, which is not the same as saying the default. */
export interface Settings {
  /** Whether each commit must carry a record; `forbidden-trailer`: none may. Default `optional`. */
  readonly declaration: Declaration | null;
  /** `required`: a declaration must be bound to its change. Default `optional`. */
  readonly bound: "required" | "optional" | null;
  /** For a commit without a declaration where one is required. Default `deny`. */
  readonly undeclared: RuleVerdict | null;
  /** For a record that says it could not tell, where a declaration is required. Default `warn`. */
  readonly unknownState: RuleVerdict | null;
  /** When no rule matches. Default `allow`. */
  readonly default: RuleVerdict | null;
  /** When no rule matches an assistant that nobody can name. Default `warn`. */
  readonly unknown: RuleVerdict | null;
  /** When only a rule about providers or models could match, and neither is known. Default `warn`. */
  readonly unknownProvider: RuleVerdict | null;
  /** Evidence weaker than this gives at most a warning. Default `medium`. */
  readonly minimumStrength: Strength | null;
  /** Whether every commit's signature must be verified. Default `optional`. */
  readonly signed: "required" | "optional" | null;
  /** `report`: what would be errors are warnings. Default `enforce`. */
  readonly mode: "enforce" | "report" | null;
  /** Whether hooks on the contributor's machine only tell, or stop. Default `warn`. */
  readonly local: "warn" | "block" | null;
}

/** How commits are recorded. Null: this file does not say. */
export interface Recording {
  readonly style: RecordingStyle | null;
  readonly lines: RecordingLines | null;
  readonly notes: boolean | null;
}

/** What a rule or waiver is limited to. An empty list does not limit. */
export interface Scope {
  readonly repositories: readonly Glob[];
  readonly paths: readonly Glob[];
  readonly branches: readonly Glob[];
  readonly assistants: readonly Selector[];
}

export interface Rule extends Scope {
  /** As written; `rule N` (from 1) when it has none. */
  readonly name: string;
  /** The line on which the rule's list item begins. */
  readonly place: Place;
  readonly verdict: RuleVerdict;
  /** `write`: for commits and edits. `read`: only for an assistant that wants to read, which no commit shows. */
  readonly action: "read" | "write";
  /** Null: the file's setting. */
  readonly minimumStrength: Strength | null;
  /** `@user`, `@org/team`. Empty: any approving review does. */
  readonly reviewers: readonly string[];
  readonly reason: string | null;
  readonly contact: string | null;
  /** First and last UTC day on which it is in force, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly until: string | null;
  /** In a baseline: a rule of a later file may decide otherwise. */
  readonly overridable: boolean;
}

export interface Waiver {
  readonly place: Place;
  /** Full object names or prefixes of at least seven digits, lower case. Empty: not limited to commits. */
  readonly commits: readonly string[];
  readonly paths: readonly Glob[];
  readonly assistants: readonly Selector[];
  readonly reason: string;
  readonly approvedBy: string;
  /** Last UTC day on which it counts. */
  readonly expires: string;
}

/** A limit over time: at most this share of the last so many days may come from these assistants. */
export interface Budget {
  /** As written; `budget N` (from 1) when it has none. */
  readonly name: string;
  readonly place: Place;
  readonly assistants: readonly Selector[];
  readonly shareOf: "commits" | "lines";
  /** Days, today included. */
  readonly over: number;
  /** A share from 0 to 1. */
  readonly atMost: number;
  readonly verdict: RuleVerdict;
  readonly reason: string | null;
}

/** A reference to another policy file, as written under `extends`. */
export interface Extension {
  readonly text: string;
  readonly spot: Spot;
}

/** One file's policy, checked. */
export interface Policy {
  readonly source: PolicySource;
  /** `sha256:` and 64 hex digits over the file's bytes. */
  readonly digest: string;
  readonly extends: readonly Extension[];
  readonly settings: Settings;
  readonly recording: Recording;
  /** Addresses and account names that need no declaration when the commit is verified. */
  readonly exempt: readonly string[];
  readonly forbid: readonly ForbiddenMark[];
  readonly assistants: readonly OwnAssistantFacts[];
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
  readonly budgets: readonly Budget[];
  /** Where each setting, own assistant and selector stands, for problems found only when files meet. */
  readonly spots: Spots;
}

/** Finds the place of a value by its path in the file: `["rules", 0, "assistants", 1]`. */
export type Spots = (path: readonly (string | number)[]) => Spot;

/**
 * All policies that count, highest authority first: what the gate was given, then what files extend, the repository's last.
 * Each is judged by itself and the stricter stands, so that no file can loosen one before it.
 */
export interface EffectivePolicy {
  readonly layers: readonly Policy[];
}

/** Who approved the head that is judged. `unknown`: nobody can know (a local check). `assumed`: `check --reviewed`. */
export type Approvals = { readonly approvers: readonly Approver[] } | "unknown" | "assumed";

export interface Approver {
  /** Account name without `@`. */
  readonly login: string;
  /** `org/team`, without `@`. */
  readonly teams: readonly string[];
}

/** What a judgement depends on beyond the commits and the policy. */
export interface JudgeContext {
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The branch that would receive the commits; null when not known, and then no rule with `branches` matches. */
  readonly branch: string | null;
  /** `owner/name`; null when not known, and then no rule with `repositories` matches. */
  readonly repository: string | null;
  readonly approvals: Approvals;
}
