import type { Registry } from "../assistants/assistant.ts";
import { resolveModel } from "../assistants/models.ts";
import { builtInRegistry } from "../assistants/registry.ts";
import { type AttributedFile, attribute } from "../attribution/attribute.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { evidenceFromScene } from "../evidence/from-scene.ts";
import type { Block, Blur, Writer } from "../journal/block.ts";
import type { Entry } from "../journal/entry.ts";
import type { Batch } from "../journal/ledger.ts";
import { digestText } from "../journal/line.ts";
import { thinOpenCalls } from "../journal/thin.ts";
import { readEnvironment } from "../machine/environment.ts";
import { readWorktreeText } from "../machine/worktree-files.ts";
import type { RecordedAssistant } from "../record/record.ts";
import { type PatchLines, readPatchLines } from "./patch-lines.ts";
import { readChangedFiles } from "./staged-lines.ts";
import { type Journal, readJournal, surroundings } from "./thin-journal.ts";
import type { StagedChange, Testimony } from "./witness.ts";

/** Tells from the journal who wrote the lines of the change that is being committed. Null: the journal is empty. */
export function journalWitness(staged: StagedChange): Testimony | null {
  const attributed = attributeStaged(staged);
  if (attributed === null) return null;
  return { evidence: evidenceOf(attributed.files, attributed.blurs), lines: linesOf(attributed.files) };
}

/** Whose the lines of a change are, and which edits were reported without their content. */
export interface Attributed {
  readonly files: readonly AttributedFile[];
  readonly blurs: readonly Blur[];
}

/** Whose each staged line is. Null: the journal is empty. */
export function attributeStaged(staged: StagedChange): Attributed | null {
  const journal = readJournal(staged.top, staged.commonFolder, staged.now, staged.later);
  if (journal === null) return null;
  const diffs = staged.lines();
  const { blocks, blurs } = journal.known;
  const reported = { blocks: [...blocks, ...blocksOfOpenCalls(journal, staged, diffs)], blurs };
  return attributePatch(staged.top, diffs, reported, ":");
}

/** A commit that exists. */
export interface PastChange {
  readonly top: string;
  readonly sha: string;
  /** As `readCommitPatch` gives it. */
  readonly patch: Buffer;
  /** Who is known, the policy's own assistants included. */
  readonly registry: Registry;
}

/** Tells who wrote the lines of a commit that exists. Null: the journal knows nothing of it. */
export function testifyOfCommit(journal: Journal, { top, sha, patch, registry }: PastChange): Testimony | null {
  const attributed = attributePatch(top, readPatchLines(patch), journal.known, `${sha}:`);
  if (attributed === null) return null;
  return { evidence: evidenceOf(attributed.files, attributed.blurs, registry), lines: linesOf(attributed.files) };
}

/** How much of one file's added lines in a commit one assistant wrote. */
export interface FileShare {
  readonly path: string;
  readonly entry: RecordedAssistant;
  readonly lines: number;
  /** All added lines that count for somebody. */
  readonly added: number;
}

/** The detail behind `testifyOfCommit`, file by file. Empty: the journal knows nothing of it. */
export function sharesOfCommit(journal: Journal, { top, sha, patch, registry }: PastChange): readonly FileShare[] {
  const attributed = attributePatch(top, readPatchLines(patch), journal.known, `${sha}:`);
  return (attributed?.files ?? []).flatMap((file) => {
    const added = file.owners.filter((owner) => owner !== null).length;
    return [...sharesOf([file]).values()].map((share) => {
      const { assistant, provider, model } = toEvidence(share, registry);
      return { path: file.path, entry: { assistant, provider, model }, lines: share.lines, added };
    });
  });
}

/** @param tree what git puts in front of a path: `:` for the index, `SHA:` for a commit. */
function attributePatch(
  top: string,
  diffs: readonly PatchLines[],
  reported: Pick<Batch, "blocks" | "blurs">,
  tree: string,
): Attributed | null {
  if (reported.blocks.length + reported.blurs.length === 0) return null;
  const told = new Set(reported.blocks.map((block) => block.path));
  const files = attribute(readChangedFiles(top, diffs, told, tree), reported, (path) => {
    const text = readWorktreeText(top, path);
    return text === null ? null : digestText(text);
  });
  return { files, blurs: reported.blurs };
}

/** The assistant that commits inside its own shell call has changed what it changed before that call ends. */
function blocksOfOpenCalls(
  journal: Journal,
  staged: StagedChange,
  diffs: readonly { readonly path: string }[],
): readonly Block[] {
  if (journal.open.length === 0) return [];
  const here = evidenceFromScene({ environment: readEnvironment(), ancestors: [] }, builtInRegistry());
  // Somebody else's commit beside a long call: what changed meanwhile may be theirs.
  if (here.length === 0) return [];
  const paths = new Set([
    ...diffs.map((diff) => diff.path),
    ...journal.open.flatMap((entry) => [...(entry.files?.keys() ?? [])]),
  ]);
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = readWorktreeText(staged.top, path);
    if (text !== null) files.set(path, text);
  }
  const first = journal.open[0] as Entry;
  const now: Entry = { ...first, name: "now", time: staged.now.getTime(), files, whole: true };
  return thinOpenCalls(journal.open, now, surroundings(staged.top));
}

/** Added lines traced to assistants over added lines; null where some could not be told, or there are none to tell of. */
function linesOf(files: readonly AttributedFile[]): Testimony["lines"] {
  const owners = files.flatMap((file) => file.owners).filter((owner) => owner !== null);
  if (owners.length === 0 || owners.some((owner) => owner.kind === "unknown")) return null;
  return { assisted: owners.filter((owner) => owner.kind === "assistant").length, added: owners.length };
}

interface Share {
  readonly writer: Writer;
  lines: number;
  readonly paths: Set<string>;
  byTool: boolean;
}

function evidenceOf(
  files: readonly AttributedFile[],
  blurs: readonly { readonly path: string; readonly writer: Writer }[],
  registry = builtInRegistry(),
): readonly Evidence[] {
  return [...sharesOf(files, blurs).values()].map((share) => toEvidence(share, registry));
}

function sharesOf(
  files: readonly AttributedFile[],
  blurs: readonly { readonly path: string; readonly writer: Writer }[] = [],
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  const shareOf = (writer: Writer): Share => {
    const key = `${writer.assistant} ${writer.model ?? ""}`;
    const share = shares.get(key) ?? { writer, lines: 0, paths: new Set<string>(), byTool: false };
    shares.set(key, share);
    return share;
  };
  for (const file of files) {
    for (const owner of file.owners) {
      if (owner?.kind !== "assistant") continue;
      const share = shareOf(owner.block.writer);
      share.lines++;
      share.paths.add(file.path);
      share.byTool ||= owner.block.kind === "edit";
    }
    const blur = blurs.find((candidate) => candidate.path === file.path);
    if (blur !== undefined && file.owners.some((owner) => owner?.kind === "unknown"))
      shareOf(blur.writer).paths.add(file.path);
  }
  return shares;
}

function toEvidence({ writer, lines, paths, byTool }: Share, registry: Registry): Evidence {
  const model = writer.model === null ? null : resolveModel(writer.model);
  const known = registry.find(writer.assistant);
  const where = paths.size === 1 ? "1 file" : `${paths.size} files`;
  return {
    assistant: writer.assistant,
    provider: model?.provider ?? (model === null ? (known?.provider ?? null) : null),
    model: model?.model ?? null,
    source: "journal",
    strength: byTool ? "strong" : "medium",
    seen: lines > 0 ? `it reported ${lines} of these lines, in ${where}` : `it reported an edit of ${where}`,
  };
}
