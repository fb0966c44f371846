import { closest, distance } from "fastest-levenshtein";

/** Words that people write for ours, by what they mean rather than by how they are spelt. */
const SYNONYMS: { readonly [word: string]: readonly string[] } = {
  true: ["required"],
  false: ["optional"],
  allowed: ["allow"],
  ok: ["allow"],
  pass: ["allow"],
  permit: ["allow"],
  accept: ["allow"],
  yes: ["required", "true"],
  always: ["required"],
  mandatory: ["required"],
  must: ["required"],
  no: ["optional", "false"],
  never: ["forbidden-trailer", "optional"],
  forbidden: ["forbidden-trailer", "deny"],
  block: ["deny", "enforce"],
  blocked: ["deny"],
  deny: ["block", "enforce"],
  denied: ["deny"],
  disallow: ["deny"],
  refuse: ["deny"],
  ban: ["deny"],
  forbid: ["deny"],
  prohibit: ["deny"],
  prohibited: ["deny"],
  reject: ["deny"],
  fail: ["deny"],
  error: ["deny"],
  care: ["warn"],
  warning: ["warn"],
  warn: ["report"],
  audit: ["report"],
  dry: ["report"],
  "dry-run": ["report"],
  caution: ["warn"],
  notice: ["warn"],
  approve: ["review"],
  approval: ["review"],
  ask: ["review"],
  low: ["weak"],
  high: ["strong"],
  files: ["paths"],
  match: ["paths"],
  include: ["paths"],
  tools: ["assistants"],
  tool: ["assistants"],
  agents: ["assistants"],
  agent: ["assistants"],
  who: ["assistants"],
  providers: ["assistants"],
  models: ["assistants"],
  action: ["verdict"],
  decision: ["verdict"],
  effect: ["verdict"],
  approvers: ["reviewers"],
  why: ["reason"],
  comment: ["reason"],
  message: ["reason"],
  because: ["reason"],
  description: ["reason"],
  title: ["name"],
  id: ["name"],
  expiry: ["expires"],
  expiration: ["expires"],
  until: ["expires"],
  approver: ["approved-by"],
  shas: ["commits"],
  start: ["from"],
  since: ["from"],
  after: ["from"],
  before: ["until"],
  end: ["until"],
  inherits: ["extends"],
  include_policy: ["extends"],
  policies: ["rules"],
  exceptions: ["waivers"],
  exemptions: ["waivers", "exempt"],
  environment: ["env"],
  window: ["over"],
  max: ["at-most"],
  limit: ["at-most"],
  all: ["any"],
  everyone: ["any"],
  "*": ["any"],
  external: ["third-party"],
  internal: ["first-party"],
};

/** The right word that was likely meant, or null when nothing is near enough to be worth asking. */
export function nearest(written: string, words: readonly string[]): string | null {
  const folded = fold(written);
  const same = words.find((candidate) => fold(candidate) === folded);
  if (same !== undefined) return same;
  const word = written.toLowerCase();
  const synonyms = Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? []) : [];
  const meant = synonyms.find((synonym) => words.includes(synonym));
  if (words.length === 0 || written.length > 60) return meant ?? null;
  const near = closest(folded, words.map(fold));
  const steps = distance(folded, near);
  const close = steps <= Math.max(1, Math.floor(Math.max(folded.length, near.length) / 3)) && steps < near.length;
  if (meant !== undefined && (!close || steps > 1)) return meant;
  return close ? (words.find((candidate) => fold(candidate) === near) ?? null) : null;
}

/** Case and the choice of separator are the commonest slips and cost nothing to see through. */
function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");
}
