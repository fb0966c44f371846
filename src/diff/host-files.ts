import parsePatch, { type Chunk } from "parse-diff";
import type { Change } from "./change.ts";
import { createNetLines, type NetLines } from "./net-lines.ts";

/** One file of a commit as GitHub's API lists it. */
export interface HostFile {
  readonly path: string;
  readonly previousPath?: string;
  /** `added`, `modified`, `removed`, `renamed`, `copied`, `changed` or `unchanged`. */
  readonly status: string;
  /** Absent for binaries, for files over the host's limits, and when no line changed. */
  readonly patch?: string;
  readonly additions: number;
  readonly deletions: number;
  /** Blob id after the commit; for a removed file the one before. */
  readonly blob?: string;
  /** Blob id before the commit. The list does not tell it: the edge may look it up in the parent's tree. */
  readonly previousBlob?: string;
  /** Whether each of its blobs, before and after, holds a NUL in its first 8,000 bytes. The list does not tell it either. */
  readonly binary?: boolean;
}

/** The blob id of an empty file, SHA-1 and SHA-256. */
const EMPTY_BLOBS: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

/**
 * The change of a commit from a host's list of its files. The list must be complete: whoever pages it checks that.
 * One file whose content cannot be proved leaves the digest null and stands in `unverified`; a missing patch is never
 * read as "nothing changed", since the host leaves patches out of large files in silence.
 */
export function changeOfHostFiles(files: readonly HostFile[]): Change {
  const net = createNetLines();
  const paths = new Set<string>();
  const unverified: string[] = [];
  for (const file of files) {
    if (file.previousPath !== undefined) paths.add(file.previousPath);
    paths.add(file.path);
    if (!tallyFile(file, net)) unverified.push(file.path);
  }
  return { paths: [...paths], digest: unverified.length === 0 ? net.digest() : null, unverified };
}

/** Whether the file's net lines are known for certain; if so they are counted. */
function tallyFile(file: HostFile, net: NetLines): boolean {
  // The patch of a copy is drawn against a file that is still there; what the commit adds is the whole copy.
  if (file.status === "copied") return file.blob !== undefined && EMPTY_BLOBS.has(file.blob);
  if (file.patch !== undefined && file.patch !== "") return tallyPatch(file, file.patch, net);
  if (file.additions !== 0 || file.deletions !== 0) return false;
  switch (file.status) {
    case "unchanged":
      return true;
    case "added":
      if (file.blob !== undefined && EMPTY_BLOBS.has(file.blob)) return true;
      return file.binary === true && tallyBinary(null, file.blob, net);
    case "removed":
      if (file.blob !== undefined && EMPTY_BLOBS.has(file.blob)) return true;
      return file.binary === true && tallyBinary(file.blob, null, net);
    default:
      // A pure rename and a rename of an edited binary look the same in the list; only the blob before tells them apart.
      if (file.blob === undefined || file.previousBlob === undefined) return false;
      if (file.blob === file.previousBlob) return true;
      return file.binary === true && tallyBinary(file.previousBlob, file.blob, net);
  }
}

function tallyBinary(before: string | null | undefined, after: string | null | undefined, net: NetLines): boolean {
  if (before === undefined || after === undefined) return false;
  net.binary(before, after);
  return true;
}

/** Counts a patch when it is whole: its hunks hold what their headers say, and together what the host says. */
function tallyPatch(file: HostFile, patch: string, net: NetLines): boolean {
  // The host replaced bytes that are no UTF-8; what they were cannot be told.
  if (patch.includes("\uFFFD")) return false;
  const hunks = readHunks(patch);
  if (hunks === null) return false;
  // parse-diff repeats the line before for `\ No newline at end of file`.
  const changes = hunks.flatMap((hunk) => hunk.changes).filter(({ content }) => !content.startsWith("\\"));
  const added = changes.filter(({ type }) => type === "add");
  const removed = changes.filter(({ type }) => type === "del");
  if (added.length !== file.additions || removed.length !== file.deletions) return false;
  for (const { content } of added) net.add(toBytes(content.slice(1)));
  for (const { content } of removed) net.remove(toBytes(content.slice(1)));
  return true;
}

/** The hunks of one file's patch; null when one lacks lines that its header promises, or a line belongs to none. */
function readHunks(patch: string): readonly Chunk[] | null {
  const text = patch.endsWith("\n") ? patch.slice(0, -1) : patch;
  const files = parsePatch(`--- a/file\n+++ b/file\n${text}`);
  const hunks = files.flatMap((file) => file.chunks);
  const read = hunks.reduce((sum, hunk) => sum + 1 + hunk.changes.length, 0);
  return files.length === 1 && hunks.every(isWhole) && read === text.split("\n").length ? hunks : null;
}

function isWhole({ changes, oldLines, newLines }: Chunk): boolean {
  const lines = changes.filter(({ content }) => !content.startsWith("\\"));
  const before = lines.filter(({ type }) => type !== "add").length;
  return before === oldLines && lines.filter(({ type }) => type !== "del").length === newLines;
}

function toBytes(line: string): string {
  return Buffer.from(line, "utf8").toString("latin1");
}
