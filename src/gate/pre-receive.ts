import { isObjectName } from "../commit/object-name.ts";
import { runGit } from "../git/run.ts";
import { readFileIfPresent } from "../machine/files.ts";
import type { Verdict } from "../policy/verdict.ts";
import { renderText } from "../report/text.ts";
import { type PolicyFile, Unjudged } from "./facts.ts";
import { factsFromGit, type GitRange, told } from "./from-git.ts";
import { judgeFacts, unjudgedVerdict } from "./judge-facts.ts";
import { POLICY_PATH } from "./judge-range.ts";
import { loadPolicy, PolicyRefused } from "./load-policy.ts";

/** One line that git gives to a pre-receive hook. */
export interface RefUpdate {
  /** Null for a ref that is new. */
  readonly old: string | null;
  /** Null for a ref that is deleted. */
  readonly new: string | null;
  readonly ref: string;
}

/** What the hook answers: git refuses the whole push for any code but 0, and shows the text to whoever pushed. */
export interface Reception {
  readonly code: 0 | 1 | 3;
  readonly text: string;
}

/** Reads the `old new ref` lines. A line of another form is an error: nothing may be let in unread. */
export function readUpdates(input: string): readonly RefUpdate[] {
  return input
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [before = "", after = "", ...rest] = line.split(" ");
      const ref = rest.join(" ");
      if (!isObjectName(before) || !isObjectName(after) || !ref.startsWith("refs/")) {
        throw new Unjudged(
          "The server's hook was given a line that names no ref update.",
          "Call it as git's pre-receive hook.",
        );
      }
      return { old: nullIfZero(before), new: nullIfZero(after), ref };
    });
}

function nullIfZero(sha: string): string | null {
  return /^0+$/.test(sha) ? null : sha;
}

/**
 * Judges a push before it is let in. git's quarantine comes by the environment, which every git we start inherits. A branch
 * that is updated is judged from where it stood, even where its new commits are known from another branch: else a
 * lenient branch would be the way in. `git config toolmark.baseline FILE` names the server's own policy.
 */
export async function receive(cwd: string, input: string, today: string): Promise<Reception> {
  const texts: string[] = [];
  let code: Reception["code"] = 0;
  try {
    const floor = await readFloor(cwd);
    for (const update of readUpdates(input)) {
      const verdict = await judgeUpdate(cwd, update, floor, today);
      if (verdict === null || (verdict.verdict === "pass" && verdict.findings.length === 0)) continue;
      texts.push(`toolmark: ${update.ref}\n${renderText(verdict, { color: false })}`);
      if (verdict.verdict !== "pass") code = verdict.verdict === "fail" ? 1 : code || 3;
    }
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    texts.push(renderText(unjudgedVerdict(null, error.message, error.remedy), { color: false }));
    code = 3;
  }
  return { code, text: texts.join("\n") };
}

async function readFloor(cwd: string): Promise<PolicyFile | null> {
  const out = await told(runGit(cwd, ["config", "--get", "toolmark.baseline"], { okCodes: [0, 1] }));
  const path = out.toString("utf8").trim();
  if (path === "") return null;
  const bytes = readFileIfPresent(path, cwd);
  if (bytes !== null) return { bytes, file: path, ref: null };
  throw new Unjudged(
    `The server's policy ${path} cannot be read.`,
    "Correct git config toolmark.baseline on the server.",
  );
}

/** Null where there is nothing to judge: a ref that goes, a tag of something else than a commit, no policy at all. */
async function judgeUpdate(
  cwd: string,
  update: RefUpdate,
  floor: PolicyFile | null,
  today: string,
): Promise<Verdict | null> {
  if (update.new === null) return null;
  const head = await commitOf(cwd, update.new);
  if (head === null) {
    // An object that is there and no commit, or one that nobody can see: only the first is nothing to judge.
    await told(runGit(cwd, ["cat-file", "-e", update.new]));
    return null;
  }
  const range = await rangeOf(cwd, update, head);
  const source = factsFromGit(range);
  try {
    const policy = await loadPolicy({
      own: range.policyRev === "" ? null : await source.readPolicy(POLICY_PATH),
      baseline: null,
      floor,
      today,
      read: async (reference) => (reference.kind === "local" ? source.readPolicy(reference.path) : floor),
    });
    return policy === null ? null : (await judgeFacts(source, policy, { today })).verdict;
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    if (await mendsPolicyOnly(range)) return null;
    const remedy = `Push a correction of ${POLICY_PATH} alone; it is let in.`;
    return unjudgedVerdict(null, error.message, remedy);
  }
}

async function commitOf(cwd: string, name: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const out = await told(runGit(cwd, args, { okCodes: [0, 1, 128] }));
  const sha = out.toString("latin1").trim();
  return isObjectName(sha) ? sha : null;
}

async function rangeOf(cwd: string, update: RefUpdate, head: string): Promise<GitRange> {
  const branch = update.ref.startsWith("refs/heads/") ? update.ref.slice("refs/heads/".length) : null;
  const old = update.old === null ? null : await commitOf(cwd, update.old);
  const policyRev = old ?? (await commitOf(cwd, "HEAD")) ?? "";
  const policyName = old === null ? "HEAD" : update.ref;
  const excluded = old === null ? await boundaryOf(cwd, head) : [old];
  return { cwd, head, excluded, policyRev, policyName, branch, repository: null };
}

/** Commits at which a new ref meets what the server has: few, where naming every ref could be a hundred thousand. */
async function boundaryOf(cwd: string, head: string): Promise<readonly string[]> {
  const out = await told(runGit(cwd, ["rev-list", "--boundary", head, "--not", "--all", "--"]));
  const lines = out.toString("latin1").split("\n");
  const boundary = lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1));
  // Nothing new at all shows no boundary either; then the head itself is known.
  return lines.some((line) => isObjectName(line)) ? boundary : [head];
}

/** A broken policy would otherwise refuse its own correction, and lock everybody out. */
async function mendsPolicyOnly(range: GitRange): Promise<boolean> {
  if (range.policyRev === "") return false;
  const args = ["diff", "--name-only", "-z", "--no-renames", range.policyRev, range.head, "--"];
  const out = await told(runGit(range.cwd, args));
  if (out.toString("utf8") !== `${POLICY_PATH}\0`) return false;
  const own = await factsFromGit({ ...range, policyRev: range.head }).readPolicy(POLICY_PATH);
  try {
    return (await loadPolicy({ own, baseline: null, today: "1970-01-01", read: async () => null })) !== null;
  } catch (error) {
    return error instanceof Unjudged;
  }
}
