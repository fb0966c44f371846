import type { Registry } from "../assistants/assistant.ts";
import { digestOfPatch } from "../diff/digest.ts";
import { evidenceFromMessage } from "../evidence/from-message.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import { runGitSync } from "../git/run.ts";
import { readCommitPatch } from "../git/staged.ts";
import type { CompiledPolicy } from "../policy/compiled.ts";
import { isDeclared } from "../policy/judge-commit.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord, RecordedAssistant } from "../record/record.ts";
import { writeRecord } from "../record/write.ts";
import { type CommitObject, readCommitObjects } from "./commit-object.ts";
import { composeRecord } from "./compose.ts";
import { testifyOfCommit } from "./journal-witness.ts";
import { type LostRecords, type ReplacedRecord, readReplacedRecord } from "./lost-records.ts";
import { isBlankMessage, isMarked, namedAssistants, readableText, writeIntoMessage } from "./message.ts";
import { registryFor, shownLines, styleFor } from "./recording-terms.ts";
import type { Journal } from "./thin-journal.ts";
import type { Testimony } from "./witness.ts";

/** What tells whether a commit lacks its record. */
export interface Grounds {
  readonly top: string;
  /** Null: nobody ever reported anything here. */
  readonly journal: Journal | null;
  /** As compiled for this worktree; null: there is none. */
  readonly policy: CompiledPolicy | null;
  /** Whether a commit of which the journal knows nothing also lacks one, because the policy wants one on every commit. */
  readonly every: boolean;
  /** What an amend or a rebase was seen to lose. */
  readonly lost: LostRecords;
}

/** A commit with the record that it lacks. */
export interface Unrecorded {
  readonly sha: string;
  /** The message with the record in it. */
  readonly message: string;
  /** What that record says: `unknown` where nobody can tell. */
  readonly state: CommitRecord["state"];
  /** Whether it carries a record now, which no longer fits. */
  readonly unfit: boolean;
}

/** So many unpushed commits are looked at, the newest. */
const COMMITS = 1000;

/**
 * Commits that are not on any remote, oldest first.
 * @param heads what to start from and, with `^`, what else to leave out. Names that are not here are passed over.
 */
export function listUnpushed(top: string, heads: readonly string[]): readonly string[] {
  // --stdin first: older gits let a --not before it turn what it reads around, too.
  const order = ["--topo-order", "--reverse", `--max-count=${COMMITS}`];
  const args = ["rev-list", ...order, "--ignore-missing", "--stdin", "--not", "--remotes"];
  return runGitSync(top, args, { input: `${heads.join("\n")}\n` })
    .toString("latin1")
    .split("\n")
    .filter(Boolean);
}

/**
 * Whether a policy that wants a record on every commit can be held against unpushed ones: where no remote was ever
 * fetched from, everything is unpushed, and a whole history would be found wanting.
 */
export function wantsEvery(top: string, policy: CompiledPolicy | null): boolean {
  if (policy?.declaration !== "required") return false;
  return runGitSync(top, ["for-each-ref", "--count=1", "refs/remotes"]).length > 0;
}

/** The commits that should carry a record and do not. */
export function findUnrecorded(grounds: Grounds, shas: readonly string[]): readonly Unrecorded[] {
  if (styleFor(grounds.policy) === "none") return [];
  if (grounds.journal === null && !grounds.every && grounds.lost.size === 0) return [];
  const registry = registryFor(grounds.policy);
  return readCommitObjects(grounds.top, shas).flatMap(({ sha, commit }) => {
    const found = findRecord(grounds, sha, commit, registry);
    return found === null ? [] : [{ sha, ...found }];
  });
}

/** Null when it has a record, or none is due. A mark in the message is never copied into a record. */
function findRecord(
  grounds: Grounds,
  sha: string,
  commit: CommitObject,
  registry: Registry,
): Omit<Unrecorded, "sha"> | null {
  const { top, journal, policy } = grounds;
  if (isBlankMessage(commit.message, null)) return null;
  const { record: carried, declared } = readRecord(commit.message, registry);
  const replaced = readReplacedRecord(top, grounds.lost.get(sha) ?? [], registry);
  if (replaced !== null) return findAnew({ grounds, sha, commit, registry }, carried, replaced);
  if (carried !== null) return null;
  const every = grounds.every && declared === null && !namesAnAssistant(commit.message, registry);
  if (commit.parents.length > 1 && !(every && isEditedMerge(top, sha))) return null;
  if (journal === null && !every) return null;
  const patch = readCommitPatch(top, sha, commit.parents[0] ?? null);
  const told =
    journal === null || commit.parents.length > 1 ? null : testifyOfCommit(journal, { top, sha, patch, registry });
  const record = composeMissing(told, policy, every, namedAssistants(commit.message));
  if (record === null) return null;
  const lines = writeRecord({ ...record, change: digestOfPatch(patch) }, styleFor(policy), registry);
  return { message: writeIntoMessage(commit.message, lines, null), state: record.state, unfit: false };
}

interface Looked {
  readonly grounds: Grounds;
  readonly sha: string;
  readonly commit: CommitObject;
  readonly registry: Registry;
}

/**
 * The record of what a commit replaced, for one that lost it; its own, where that only does not fit. It is bound anew
 * only where it fitted before: else a record copied from elsewhere would be made to fit. Null: nothing is to be mended.
 */
function findAnew(
  { grounds, sha, commit, registry }: Looked,
  carried: CommitRecord | null,
  replaced: ReplacedRecord,
): Omit<Unrecorded, "sha"> | null {
  const now = digestOfPatch(readCommitPatch(grounds.top, sha, commit.parents[0] ?? null));
  if (carried !== null && (carried.change === now || !replaced.fitted)) return null;
  const earlier = carried ?? replaced.record;
  const record = composeRecord({
    earlier: [{ ...earlier, change: replaced.fitted ? now : earlier.change }],
    named: [],
    fresh: [],
    lines: null,
    required: false,
    witnessed: false,
    marked: isMarked(commit.message, registry, ""),
  });
  if (record === null) return null;
  const lines = writeRecord(record, styleFor(grounds.policy), registry);
  return { message: writeIntoMessage(commit.message, lines, null), state: record.state, unfit: carried !== null };
}

/** Without our machine line a commit is declared by any trailer that says an assistant assisted. */
function namesAnAssistant(message: string, registry: Registry): boolean {
  const { evidence } = evidenceFromMessage(readableText(message), registry, "");
  return isDeclared({ record: null, declared: null, assistants: mergeEvidence(evidence) });
}

function composeMissing(
  told: Testimony | null,
  policy: CompiledPolicy | null,
  every: boolean,
  named: readonly RecordedAssistant[],
): CommitRecord | null {
  return composeRecord({
    earlier: [],
    named,
    fresh: told?.evidence ?? [],
    lines: shownLines(told?.lines ?? null, policy),
    required: every,
    // Nobody looked when it was made, so it is never said that nothing was there to be seen.
    witnessed: false,
    marked: false,
  });
}

/** A merge that only joins its parents carries no record. */
function isEditedMerge(top: string, sha: string): boolean {
  return runGitSync(top, ["diff-tree", "--cc", "--no-commit-id", "--name-only", "-r", sha, "--"]).length > 0;
}
