import { join } from "node:path";
import type { Registry } from "../assistants/assistant.ts";
import { isObjectName } from "../commit/object-name.ts";
import { mkdirSync, readdirSync, readFileIfPresent, rmSync, statSync } from "../machine/files.ts";
import { replaceFile } from "../machine/replace-file.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import { uniteRecords } from "../record/union.ts";
import { digestOfCommit, readPastCommits } from "./past-commits.ts";

/**
 * Word of commits that an amend or a rebase left without their record, or with one that no longer fits: by the name of
 * each, the names of the commits that it replaced.
 */
export type LostRecords = ReadonlyMap<string, readonly string[]>;

/** Git lets go of what nothing names after so long, and the old commit is what the record comes from. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Reads the word that was left here. One file a commit, so that two worktrees can leave word at once. */
export function readLostRecords(common: string): LostRecords {
  const folder = folderOf(common);
  return new Map(
    namesIn(folder).map((name) => {
      const text = readFileIfPresent(name, folder)?.toString("latin1") ?? "";
      return [name, text.split("\n").filter((line) => isObjectName(line))];
    }),
  );
}

/** Leaves word, and takes away what has stood for too long. */
export function rememberLostRecords(common: string, lost: LostRecords, now: Date): void {
  const folder = folderOf(common);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of namesIn(folder)) {
    const time = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (time < now.getTime() - KEPT_MS) rmSync(join(folder, name), { force: true });
  }
  for (const [name, replaced] of lost) replaceFile(join(folder, name), replaced.map((old) => `${old}\n`).join(""));
}

/** Takes word of commits away that carry their record again. */
export function forgetLostRecords(common: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folderOf(common), name), { force: true });
}

/** The record that commits carried before they became one, by what they say and whether that fitted what they changed. */
export interface ReplacedRecord {
  readonly record: CommitRecord;
  readonly fitted: boolean;
}

/** Null: none of them is here and carries one. */
export function readReplacedRecord(
  top: string,
  replaced: readonly string[],
  registry: Registry,
): ReplacedRecord | null {
  const found = readPastCommits(top, replaced).flatMap((commit, at) => {
    const record = commit === null ? null : readRecord(commit.message, registry).record;
    if (commit === null || record === null) return [];
    return {
      record,
      fitted: record.change === null || digestOfCommit(top, replaced[at] ?? "", commit) === record.change,
    };
  });
  const record = uniteRecords(found.map((each) => each.record));
  return record === null ? null : { record, fitted: found.every((each) => each.fitted) };
}

function folderOf(common: string): string {
  return join(common, "toolmark", "lost");
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => isObjectName(name));
  } catch {
    // Nothing was ever lost here.
    return [];
  }
}
