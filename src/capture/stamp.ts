import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtInRegistry } from "../assistants/registry.ts";
import { digestOfPatch } from "../diff/digest.ts";
import { runGitSync } from "../git/run.ts";
import { readCommitPatch } from "../git/staged.ts";
import { readRecord } from "../record/read.ts";
import { writeRecord } from "../record/write.ts";
import { type CommitObject, rewrite, takeApart } from "./commit-object.ts";
import { composeRecord } from "./compose.ts";
import { testifyOfCommit } from "./journal-witness.ts";
import { isBlankMessage, readableText, writeIntoMessage } from "./message.ts";
import { type Journal, readJournal } from "./thin-journal.ts";

/** What is to be stamped. */
export interface StampRequest {
  readonly top: string;
  readonly gitFolder: string;
  readonly common: string;
  readonly now: Date;
  /** A range as git takes it; null: everything that is not pushed. Whatever it says, pushed commits are left alone. */
  readonly range: string | null;
  /** Only HEAD's commit, and only where that disturbs nobody: no signature. */
  readonly tipOnly: boolean;
}

/** What was done. */
export interface Stamped {
  /** The commits that gained a record, oldest first, by their old names. */
  readonly commits: readonly { readonly sha: string; readonly subject: string }[];
  /** HEAD before and after; the same when nothing was done. */
  readonly before: string;
  readonly after: string;
}

export type StampRefusal = "sequencer" | "no-commits";

/** What git leaves while it is in the middle of something: rewriting under it would confuse it. */
const IN_PROGRESS = ["rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD", "REVERT_HEAD", "MERGE_HEAD", "BISECT_LOG"];
/** So many unpushed commits are looked at. */
const COMMITS = 1000;

/**
 * Writes the missing records on commits that are not pushed, by what the journal knows of their lines. Only this
 * worktree's branch is moved; author, committer, dates and every other header stay; trees are not touched.
 */
export function stamp(request: StampRequest): Stamped | StampRefusal {
  if (IN_PROGRESS.some((name) => existsSync(join(request.gitFolder, name)))) return "sequencer";
  const before = ask(request.top, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (before === null) return "no-commits";
  const journal = readJournal(request.top, request.common, request.now);
  const unpushed = list(request.top, ["HEAD", "--not", "--remotes"]);
  const wanted = new Set(wantedOf(request, before));
  const renamed = new Map<string, string>();
  const commits: { sha: string; subject: string }[] = [];
  for (const sha of unpushed) {
    const commit = takeApart(runGitSync(request.top, ["cat-file", "commit", sha]).toString("latin1"));
    if (request.tipOnly && commit.signed) continue;
    const message = journal !== null && wanted.has(sha) ? stampedMessage(request.top, journal, sha, commit) : null;
    const parents = commit.parents.map((parent) => renamed.get(parent) ?? parent);
    if (message === null && parents.every((parent, at) => parent === commit.parents[at])) continue;
    renamed.set(sha, rewrite(request.top, { ...commit, parents, message: message ?? commit.message }));
    if (message !== null) commits.push({ sha, subject: readableText(commit.message).split("\n", 1)[0] ?? "" });
  }
  const after = renamed.get(before) ?? before;
  if (after !== before) runGitSync(request.top, ["update-ref", "-m", "toolmark stamp", "HEAD", after, before]);
  return { commits, before, after };
}

/** Whether the tip or any other unpushed commit is assisted by the journal and carries no record. */
export function hasUnrecorded(request: Pick<StampRequest, "top" | "common" | "now">): boolean {
  const journal = readJournal(request.top, request.common, request.now);
  if (journal === null) return false;
  return list(request.top, ["HEAD", "--not", "--remotes"]).some((sha) => {
    const commit = takeApart(runGitSync(request.top, ["cat-file", "commit", sha]).toString("latin1"));
    return stampedMessage(request.top, journal, sha, commit) !== null;
  });
}

function wantedOf(request: StampRequest, tip: string): readonly string[] {
  if (request.tipOnly) return [tip];
  return request.range === null
    ? list(request.top, ["HEAD", "--not", "--remotes"])
    : list(request.top, [request.range]);
}

/** The message with its record; null when it has one, or the journal knows of no assistant in the commit. */
function stampedMessage(top: string, journal: Journal, sha: string, commit: CommitObject): string | null {
  const registry = builtInRegistry();
  if (commit.parents.length > 1 || isBlankMessage(commit.message, null)) return null;
  if (readRecord(commit.message, registry).record !== null) return null;
  const patch = readCommitPatch(top, sha, commit.parents[0] ?? null);
  const testimony = testifyOfCommit(top, journal, sha, patch);
  if (testimony === null || testimony.evidence.length === 0) return null;
  const record = composeRecord({
    earlier: [],
    named: [],
    fresh: testimony.evidence,
    lines: testimony.lines,
    required: false,
    witnessed: false,
    marked: false,
  });
  if (record === null) return null;
  const lines = writeRecord({ ...record, change: digestOfPatch(patch) }, "assisted-by", registry);
  return writeIntoMessage(commit.message, lines, null);
}

function list(top: string, revs: readonly string[]): readonly string[] {
  const args = ["rev-list", "--topo-order", "--reverse", `--max-count=${COMMITS}`, ...revs, "--"];
  return runGitSync(top, args).toString("latin1").split("\n").filter(Boolean);
}

function ask(top: string, args: readonly string[]): string | null {
  const out = runGitSync(top, args, { okCodes: [0, 1, 128] })
    .toString("latin1")
    .trim();
  return out === "" ? null : out;
}
