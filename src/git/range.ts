import { readFileSync } from "node:fs";
import { RANGE_QUESTION, readAhead, type ToldAhead } from "./ahead.ts";
import { GitError } from "./git-error.ts";
import { runGit } from "./run.ts";
import { readWhereabouts, type Whereabouts } from "./sealed.ts";

/** A range of commits by full object names: all that `head` reaches and `base` does not. */
export interface CommitRange {
  /** The left end as given, never the merge-base: the policy is read there. Null for a whole history. */
  readonly base: string | null;
  readonly head: string;
  /** Where the repository lies, for whoever reads what the commits change. */
  readonly where: Whereabouts;
  /** What git tells of this range, where it was started ahead; null for most. */
  readonly ahead: ToldAhead | null;
}

/** Why a range cannot be judged. */
export type RangeErrorCode = "unknown-rev" | "shallow" | "no-repository" | "empty-repository" | "no-base";

/** A range that does not resolve. `message` says what is missing, `remedy` the one step that mends it. */
export class CommitRangeError extends Error {
  readonly code: RangeErrorCode;
  readonly remedy: string;

  constructor(code: RangeErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommitRangeError";
    this.code = code;
    this.remedy = remedy;
  }
}

/** What a person asked for: a range, one end, or nothing. */
export interface RangeWish {
  /** `A..B`, `A...B` (the same commits, A being where the policy is read), `A..`, `..B`, or one rev: its whole history. */
  readonly range?: string | null;
  readonly base?: string | null;
  readonly head?: string | null;
}

/**
 * Resolves a range to object names: one git process when both ends are named. Without a base: the upstream of the
 * branch, else the remote's default branch, else a local default branch that is not HEAD's own.
 */
export async function resolveRange(cwd: string, wish: RangeWish = {}): Promise<CommitRange> {
  const text = wish.range ?? null;
  if (text?.includes("..")) {
    const [, left = "", right = ""] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
    return resolveEnds(cwd, left || "HEAD", right || "HEAD");
  }
  if (text !== null) return resolveEnds(cwd, null, text);
  const head = wish.head ?? "HEAD";
  return resolveEnds(cwd, wish.base ?? (await findBase(cwd)), head);
}

/** One rev as a full object name of a commit. */
export async function resolveRev(cwd: string, rev: string): Promise<string> {
  return (await findRevs(cwd, [rev])).names[0] ?? "";
}

async function resolveEnds(cwd: string, left: string | null, right: string): Promise<CommitRange> {
  const { shallow, names, where, ahead } = await findRevs(cwd, left === null ? [right] : [left, right]);
  const head = names.at(-1) ?? "";
  const range = { base: left === null ? null : (names[0] ?? null), head, where, ahead };
  if (shallow) await requireUncut(cwd, range);
  return range;
}

/** All of the revs, or an error that names the one which is missing. */
async function findRevs(cwd: string, revs: readonly string[]): Promise<Answer> {
  const told = await readAhead(revs);
  const found = told === null ? await askRevs(cwd, revs) : { ...readAnswer(told.answer), ahead: told };
  if (found.names.length === revs.length) return found;
  for (const rev of revs) {
    if ((await askRevs(cwd, [rev])).names.length !== 1) throw await explainUnknown(cwd, rev, found.shallow);
  }
  return found;
}

interface Answer {
  readonly shallow: boolean;
  /** Of the revs that exist, in order. */
  readonly names: readonly string[];
  readonly where: Whereabouts;
  readonly ahead: ToldAhead | null;
}

/** A rev that begins like an option or an exclusion is none, and is not shown to git. */
async function askRevs(cwd: string, revs: readonly string[]): Promise<Answer> {
  const safe = revs.filter((rev) => !/^[-^]/.test(rev) && rev !== "").map((rev) => `${rev}^{commit}`);
  try {
    const out = await runGit(cwd, [...RANGE_QUESTION, ...safe], { okCodes: [0, 128] });
    if (out.length === 0) await runGit(cwd, ["rev-parse", "--git-dir"]);
    return readAnswer(out.toString("utf8"));
  } catch (cause) {
    if (!(cause instanceof GitError) || cause.code !== "no-repository") throw cause;
    throw new CommitRangeError("no-repository", "this folder is in no git repository", "run it inside a clone", {
      cause,
    });
  }
}

function readAnswer(answer: string): Answer {
  const [shallow = "", ...lines] = answer.trimEnd().split("\n");
  const where = readWhereabouts(lines);
  // A rev that names several, as a range does, leaves something out (`^`) and is no single one.
  const isSeveral = where.revs.some((name) => name.startsWith("^"));
  return { shallow: shallow === "true", names: isSeveral ? [] : where.revs, where, ahead: null };
}

async function findBase(cwd: string): Promise<string> {
  const upstream = (await askRevs(cwd, ["@{upstream}"])).names[0];
  const base = upstream ?? (await findDefaultBase(cwd));
  if (base !== null) return base;
  throw (await askRevs(cwd, ["HEAD"])).names.length === 0
    ? emptyRepository()
    : new CommitRangeError(
        "no-base",
        "there is no upstream and no default branch to compare with",
        "name the range: toolmark check BASE..HEAD, or set an upstream: git branch --set-upstream-to=origin/main",
      );
}

/** Loaded only here: it is a large library for a small question that is seldom asked. */
async function findDefaultBase(cwd: string): Promise<string | null> {
  const { openRepository } = await import("./repository.ts");
  return (await openRepository(cwd)).defaultBase();
}

function emptyRepository(): CommitRangeError {
  return new CommitRangeError("empty-repository", "the repository has no commits yet", "make a first commit");
}

async function explainUnknown(cwd: string, rev: string, shallow: boolean): Promise<CommitRangeError> {
  if ((await askRevs(cwd, ["HEAD"])).names.length === 0 && (await hasNoRefs(cwd))) return emptyRepository();
  if (shallow) return new CommitRangeError("shallow", `${rev} is not in this shallow clone`, UNSHALLOW);
  return new CommitRangeError(
    "unknown-rev",
    `there is no commit ${rev} here`,
    "fetch it (git fetch origin), or name another",
  );
}

const UNSHALLOW = "fetch the whole history: git fetch --unshallow (in actions/checkout: fetch-depth: 0)";

async function hasNoRefs(cwd: string): Promise<boolean> {
  return (await runGit(cwd, ["for-each-ref", "--count=1"])).length === 0;
}

/** A shallow clone will do as long as none of its cut-off commits lies in the range. */
async function requireUncut(cwd: string, range: CommitRange): Promise<void> {
  const cut = new Set(readFileSync(range.where.shallow, "latin1").split("\n"));
  const revs = range.base === null ? [range.head] : [range.head, `^${range.base}`];
  const list = (await runGit(cwd, ["rev-list", ...revs, "--"])).toString("latin1").split("\n");
  const sha = list.find((name) => name !== "" && cut.has(name));
  if (sha !== undefined) {
    throw new CommitRangeError("shallow", `this shallow clone cuts the range off at ${sha}`, UNSHALLOW);
  }
}
