import { addDays, LONGEST_WAIVER_DAYS } from "./checks.ts";
import { matchesAnyGlob } from "./glob.ts";
import type { EffectivePolicy, Waiver } from "./policy.ts";
import { matchSelectors, type Subject } from "./selector.ts";
import type { Finding, WaivedFinding } from "./verdict.ts";

/** What a waiver might cover. */
export interface Waivable {
  readonly sha: string;
  /** Null for a finding about the commit as a whole. */
  readonly subject: Subject | null;
  readonly path: string | null;
  /** The policy that decided, by rank, and whether it lets later ones decide otherwise. */
  readonly rank: number;
  readonly overridable: boolean;
}

/** The waivers of all policies on one day. */
export interface Waivers {
  /** `valid` covers it; `expired` would have. */
  find(waivable: Waivable): { readonly valid: Waiver | null; readonly expired: Waiver | null };
  /** Those whose day has passed. */
  readonly expired: readonly Waiver[];
}

/**
 * A waiver covers what its own file decided: a repository's cannot lift what its baseline says, unless that rule is
 * `overridable`. A prefix that fits several of the commits at hand covers none of them.
 */
export function prepareWaivers({ layers }: EffectivePolicy, today: string, shas: readonly string[]): Waivers {
  const last = addDays(today, LONGEST_WAIVER_DAYS);
  const all = layers.flatMap(({ waivers }, rank) => waivers.map((waiver) => ({ waiver, rank })));
  // One that reaches further ahead than may be is an error in `lint`; here it covers nothing.
  const inTime = all.filter(({ waiver }) => waiver.expires <= last);
  const isUnique = memoise((prefix: string) => shas.filter((sha) => sha.startsWith(prefix)).length <= 1);
  const covers = ({ waiver, rank }: { waiver: Waiver; rank: number }, asked: Waivable): boolean =>
    (rank === asked.rank || (asked.overridable && rank > asked.rank)) &&
    (waiver.commits.length === 0 ||
      waiver.commits.some((prefix) => asked.sha.startsWith(prefix) && isUnique(prefix))) &&
    (waiver.paths.length === 0 || (asked.path !== null && matchesAnyGlob(waiver.paths, asked.path))) &&
    (waiver.assistants.length === 0 ||
      (asked.subject !== null && matchSelectors(waiver.assistants, asked.subject) === "yes"));
  return {
    expired: inTime.filter(({ waiver }) => waiver.expires < today).map(({ waiver }) => waiver),
    find(asked) {
      if (inTime.length === 0) return NONE;
      const fitting = inTime.filter((candidate) => covers(candidate, asked)).map(({ waiver }) => waiver);
      const valid = fitting.find(({ expires }) => expires >= today) ?? null;
      return { valid, expired: valid === null ? (fitting[0] ?? null) : null };
    },
  };
}

const NONE = { valid: null, expired: null };

function memoise<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** A finding as one that a waiver covers. */
export function waive(finding: Finding, { place, reason, approvedBy, expires }: Waiver): WaivedFinding {
  return { ...finding, waiver: { file: place.file, line: place.line, reason, approvedBy, expires } };
}
