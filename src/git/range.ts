import { GitError } from "./git-error.ts";
import { openRepository } from "./repository.ts";
import { runGit } from "./run.ts";

/** A range of commits by full object names: all that `head` reaches and `base` does not. */
export interface CommitRange {
  /** The left end as given, never the merge-base: the policy is read there. Null for a whole history. */
  readonly base: string | null;
  readonly head: string;
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
 * Resolves a range to object names. Without a base: the upstream of the branch, else the remote's default branch, else
 * a local default branch that is not HEAD's own.
 */
export async function resolveRange(cwd: string, wish: RangeWish = {}): Promise<CommitRange> {
  const text = wish.range ?? null;
  if (text?.includes("..")) {
    const [left = "", right = ""] = text.split(/\.\.\.?/);
    const ends = [left || "HEAD", right || "HEAD"] as const;
    const known = await resolveAtOnce(cwd, ends);
    if (known !== null) return known;
    await requireRepository(cwd);
    return finish(cwd, await resolveRev(cwd, ends[0]), await resolveRev(cwd, ends[1]));
  }
  await requireRepository(cwd);
  if (text !== null) return finish(cwd, null, await resolveRev(cwd, text));
  const head = await resolveRev(cwd, wish.head ?? "HEAD");
  if (wish.base != null) return finish(cwd, await resolveRev(cwd, wish.base), head);
  const found = await openRepository(cwd).then((repository) => repository.defaultBase());
  if (found === null) {
    throw new CommitRangeError(
      "no-base",
      "there is no upstream and no default branch to compare with",
      "name the range: toolmark check BASE..HEAD, or set an upstream: git branch --set-upstream-to=origin/main",
    );
  }
  return finish(cwd, await resolveRev(cwd, found), head);
}

/**
 * The common case in one git process instead of four: a whole clone that knows both ends. Null when anything is out of
 * the ordinary, and then the long way finds out what.
 */
async function resolveAtOnce(cwd: string, [base, head]: readonly [string, string]): Promise<CommitRange | null> {
  if (base.startsWith("-") || head.startsWith("-")) return null;
  const args = ["rev-parse", "--is-shallow-repository", `${base}^{commit}`, `${head}^{commit}`, "--"];
  const out = (await runGit(cwd, args, { okCodes: [0, 1, 128] })).toString("latin1");
  const [shallow, baseSha = "", headSha = "", dashes] = out.split("\n");
  if (shallow !== "false" || dashes !== "--") return null;
  return isObjectName(baseSha) && isObjectName(headSha) ? { base: baseSha, head: headSha } : null;
}

function isObjectName(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

/** One rev as a full object name of a commit. */
export async function resolveRev(cwd: string, rev: string): Promise<string> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`];
  const out = (await runGit(cwd, args, { okCodes: [0, 1, 128] })).toString("latin1").trim();
  const sha = out.split("\n").at(-1) ?? "";
  if (isObjectName(sha)) return sha;
  throw await explainUnknown(cwd, rev);
}

async function explainUnknown(cwd: string, rev: string): Promise<CommitRangeError> {
  if (await isUnborn(cwd)) {
    return new CommitRangeError("empty-repository", "the repository has no commits yet", "make a first commit");
  }
  if (await isShallow(cwd)) {
    return new CommitRangeError("shallow", `${rev} is not in this shallow clone`, UNSHALLOW);
  }
  return new CommitRangeError(
    "unknown-rev",
    `there is no commit ${rev} here`,
    `fetch it, or name another: git fetch origin ${rev}`,
  );
}

const UNSHALLOW = "fetch the whole history: git fetch --unshallow (in actions/checkout: fetch-depth: 0)";

async function finish(cwd: string, base: string | null, head: string): Promise<CommitRange> {
  if (await isShallow(cwd)) await requireUncut(cwd, base, head);
  return { base, head };
}

/** A shallow clone is fine as long as none of its cut-off commits lies in the range. */
async function requireUncut(cwd: string, base: string | null, head: string): Promise<void> {
  const revs = base === null ? [head] : [head, `^${base}`];
  const [list, cut] = await Promise.all([
    runGit(cwd, ["rev-list", ...revs, "--"]),
    runGit(cwd, ["rev-list", "--max-parents=0", ...revs, "--"]),
  ]);
  const roots = new Set(cut.toString("latin1").split("\n"));
  const inRange = list
    .toString("latin1")
    .split("\n")
    .filter((sha) => sha !== "" && roots.has(sha));
  for (const sha of inRange) {
    const object = (await runGit(cwd, ["cat-file", "commit", sha])).toString("latin1");
    if (/^parent /m.test(object.slice(0, object.indexOf("\n\n")))) {
      throw new CommitRangeError("shallow", `this shallow clone cuts the range off at ${sha}`, UNSHALLOW);
    }
  }
}

async function requireRepository(cwd: string): Promise<void> {
  try {
    await runGit(cwd, ["rev-parse", "--git-dir"]);
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "no-repository") throw error;
    throw new CommitRangeError("no-repository", "this folder is in no git repository", "run it inside a clone", {
      cause: error,
    });
  }
}

async function isShallow(cwd: string): Promise<boolean> {
  return (await runGit(cwd, ["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}

async function isUnborn(cwd: string): Promise<boolean> {
  const out = await runGit(cwd, ["rev-parse", "--verify", "--quiet", "HEAD"], { okCodes: [0, 1, 128] });
  return out.length === 0;
}
