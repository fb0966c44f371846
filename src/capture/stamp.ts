import { join } from "node:path";
import { runGitSync } from "../git/run.ts";
import { existsSync } from "../machine/files.ts";
import type { CompiledPolicy } from "../policy/compiled.ts";
import { readCommitObjects, rewrite } from "./commit-object.ts";
import { forgetLostRecords, readLostRecords, rememberLostRecords } from "./lost-records.ts";
import { readableText } from "./message.ts";
import { findUnrecorded, listUnpushed, type Unrecorded, wantsEvery } from "./missing-record.ts";
import { styleFor } from "./recording-terms.ts";
import { readJournal } from "./thin-journal.ts";

/** What is to be stamped. */
export interface StampRequest {
  readonly top: string;
  readonly gitFolder: string;
  readonly common: string;
  readonly now: Date;
  /** As compiled for this worktree; null: there is none. */
  readonly policy: CompiledPolicy | null;
  /** A range as git takes it; null: everything that is not pushed. Whatever it says, pushed commits are left alone. */
  readonly range: string | null;
  /** Only HEAD's commit, only where that disturbs nobody (no signature), and only what the journal knows. */
  readonly tipOnly: boolean;
}

/** What was done. */
export interface Stamped {
  /** The commits that gained a record, oldest first, by their old names. */
  readonly commits: readonly {
    readonly sha: string;
    readonly subject: string;
    readonly state: Unrecorded["state"];
  }[];
  /** HEAD before and after; the same when nothing was done. */
  readonly before: string;
  readonly after: string;
}

/** `no-trailers`: the policy wants nothing of ours in messages. */
export type StampRefusal = "sequencer" | "no-commits" | "no-trailers";

/** What git leaves while it is in the middle of something: rewriting under it would confuse it. */
const IN_PROGRESS = ["rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD", "REVERT_HEAD", "MERGE_HEAD", "BISECT_LOG"];

/**
 * Writes the missing records on commits that are not pushed, by what the journal knows of their lines and in the style
 * of the policy, and puts back what an amend or a rebase lost. Where the policy wants a record on every commit, one that nobody knows of gains `state=unknown`. Only
 * this worktree's branch is moved; author, committer, dates and every other header stay; trees are not touched.
 */
export function stamp(request: StampRequest): Stamped | StampRefusal {
  const { top, policy, tipOnly, range } = request;
  if (IN_PROGRESS.some((name) => existsSync(join(request.gitFolder, name)))) return "sequencer";
  const before = ask(top, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (before === null) return "no-commits";
  if (styleFor(policy) === "none") return "no-trailers";
  const unpushed = listUnpushed(top, [before]);
  const objects = readCommitObjects(top, unpushed);
  const within = range === null ? null : new Set(listRange(top, range));
  const wanted = objects.filter(({ sha, commit }) =>
    tipOnly ? sha === before && !commit.signed : within === null || within.has(sha),
  );
  const every = !tipOnly && (range === null ? wantsEvery(top, policy) : policy?.declaration === "required");
  const lost = readLostRecords(request.common);
  const grounds = { top, journal: readJournal(top, request.common, request.now), policy, every, lost };
  const shas = wanted.map(({ sha }) => sha);
  const missing = new Map(findUnrecorded(grounds, shas).map((found) => [found.sha, found]));
  const renamed = new Map<string, string>();
  for (const { sha, commit } of missing.size === 0 ? [] : objects) {
    const message = missing.get(sha)?.message ?? commit.message;
    const parents = commit.parents.map((parent) => renamed.get(parent) ?? parent);
    if (message === commit.message && parents.every((parent, at) => parent === commit.parents[at])) continue;
    renamed.set(sha, rewrite(top, { ...commit, parents, message }));
  }
  const after = renamed.get(before) ?? before;
  if (after !== before) runGitSync(top, ["update-ref", "-m", "toolmark stamp", "HEAD", after, before]);
  // A commit that only moved takes its word along.
  const moved = [...renamed].filter(([sha]) => lost.has(sha) && !missing.has(sha));
  if (moved.length > 0) {
    const word = moved.map(([sha, name]): [string, readonly string[]] => [name, lost.get(sha) ?? []]);
    rememberLostRecords(request.common, new Map(word), request.now);
  }
  forgetLostRecords(request.common, [...missing.keys()]);
  const commits = objects.flatMap(({ sha, commit }) => {
    const found = missing.get(sha);
    const subject = readableText(commit.message).split("\n", 1)[0] ?? "";
    return found === undefined ? [] : [{ sha, subject, state: found.state }];
  });
  return { commits, before, after };
}

/** Whether the tip or any other unpushed commit is assisted by the journal and carries no record. */
export function hasUnrecorded(request: Pick<StampRequest, "top" | "common" | "now" | "policy">): boolean {
  const { top, policy } = request;
  const journal = readJournal(top, request.common, request.now);
  const lost = readLostRecords(request.common);
  return findUnrecorded({ top, journal, policy, every: false, lost }, listUnpushed(top, ["HEAD"])).length > 0;
}

function listRange(top: string, range: string): readonly string[] {
  return runGitSync(top, ["rev-list", range, "--"]).toString("latin1").split("\n").filter(Boolean);
}

function ask(top: string, args: readonly string[]): string | null {
  const out = runGitSync(top, args, { okCodes: [0, 1, 128] })
    .toString("latin1")
    .trim();
  return out === "" ? null : out;
}
