import { createHash } from "node:crypto";
import type { StagedFile } from "../attribution/attribute.ts";
import { runGitSync } from "../git/run.ts";
import { digestLine, digestText, type Line } from "../journal/line.ts";
import { readWorktreeBytes, readWorktreeText } from "../machine/worktree-files.ts";
import type { PatchLines } from "./patch-lines.ts";

/**
 * The changed files as attribution wants them. Whole texts are read only for files that the journal tells of.
 * @param tree what git puts in front of a path: `:` for the index, `SHA:` for a commit.
 */
export function readChangedFiles(
  top: string,
  diffs: readonly PatchLines[],
  told: ReadonlySet<string>,
  tree: string,
): readonly StagedFile[] {
  const wanted = diffs.filter((diff) => told.has(diff.path) && diff.added.length > 0);
  const clean = tree === ":" ? readCleanTexts(top, wanted) : new Map<string, string>();
  const asked = wanted.map((diff) => diff.path).filter((path) => !clean.has(path));
  const texts = new Map([...clean, ...readTexts(top, tree, asked)]);
  return diffs.map(({ path, added, positions, removed: taken }) => {
    const removed = taken.map(digestLine);
    const text = texts.get(path);
    if (text === undefined) {
      const lines = added.map(digestLine);
      return { path, lines, added: [...lines.keys()], removed, working: null };
    }
    const lines = digestText(text);
    const working = tree === ":" && !clean.has(path) ? differing(top, path, text, lines) : null;
    return { path, lines, added: positions, removed, working };
  });
}

/**
 * The texts of files that lie in the worktree byte by byte as they are staged, which their blob's name proves: most do,
 * and then no git need be asked. A filter, other line ends or `add -p` make another name.
 */
function readCleanTexts(top: string, diffs: readonly PatchLines[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, blob } of diffs) {
    if (blob === null) continue;
    const bytes = readWorktreeBytes(top, path);
    if (bytes === null) continue;
    const hash = createHash(blob.length === 64 ? "sha256" : "sha1")
      .update(`blob ${bytes.length}\0`)
      .update(bytes);
    if (hash.digest("hex") === blob) texts.set(path, bytes.toString("utf8"));
  }
  return texts;
}

/** The worktree's lines where they are others than those staged. */
function differing(top: string, path: string, text: string, lines: readonly Line[]): readonly Line[] | null {
  const working = readWorktreeText(top, path);
  if (working === null || working === text) return null;
  const found = digestText(working);
  const same = found.length === lines.length && found.every((line, at) => line.plain === lines[at]?.plain);
  return same ? null : found;
}

/** The texts of files, in one process for all. A path with a line break cannot be asked for and is left out. */
function readTexts(top: string, tree: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const asked = paths.filter((path) => !path.includes("\n"));
  if (asked.length === 0) return new Map();
  const out = runGitSync(top, ["cat-file", "--batch"], { input: asked.map((path) => `${tree}${path}\n`).join("") });
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of asked) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [, kind, size] = out.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    texts.set(path, out.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
