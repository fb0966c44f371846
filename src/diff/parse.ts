import parsePatch from "parse-diff";
import { hunkCounts, pathsOfHeader } from "./patch-reader.ts";
import { unquotePath } from "./quoted-path.ts";

/** One line of a diff, with its number from 1 in the file after (added) or before (removed) the change. */
export interface DiffLine {
  readonly line: number;
  /** Without the sign in front and the LF behind; a CR stays. */
  readonly text: string;
}

/** What a diff says of one file. */
export interface FileDiff {
  /** The path after the change, or before it when the file is deleted. In the characters of the text given. */
  readonly path: string;
  /** The path before the change when it was another; null otherwise, and for new files. */
  readonly oldPath: string | null;
  readonly binary: boolean;
  readonly added: readonly DiffLine[];
  readonly removed: readonly DiffLine[];
}

/**
 * Reads a whole `git diff`, for attribution line by line. Files are cut apart here, by the counts in hunk headers, so
 * that content which looks like a header stays content; parse-diff numbers the lines of each file.
 * Give it latin1-decoded text to keep bytes, or UTF-8 text to get characters.
 */
export function parseDiff(text: string): readonly FileDiff[] {
  return cutFiles(text).map((section) => readFile(section));
}

interface Section {
  readonly headers: readonly string[];
  readonly hunks: readonly string[];
}

function cutFiles(text: string): readonly Section[] {
  const sections: { headers: string[]; hunks: string[] }[] = [];
  let owedAdded = 0;
  let owedRemoved = 0;
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const section = sections.at(-1);
    const first = line.charAt(0);
    if (owedAdded > 0 || owedRemoved > 0) {
      section?.hunks.push(line);
      if (first === "\\") continue;
      if (first !== "-") owedAdded--;
      if (first !== "+") owedRemoved--;
    } else if (line.startsWith("diff --git ")) {
      sections.push({ headers: [line], hunks: [] });
    } else {
      const counts = hunkCounts(line);
      if (counts === null) {
        if (first !== "\\") section?.headers.push(line);
        continue;
      }
      section?.hunks.push(line);
      owedAdded = counts.added;
      owedRemoved = counts.removed;
    }
  }
  return sections;
}

function readFile(section: Section): FileDiff {
  const [header = "", ...headers] = section.headers;
  const [from, to] = pathsOfHeader(header.slice("diff --git ".length));
  const after = (prefix: string) => headers.find((line) => line.startsWith(prefix))?.slice(prefix.length);
  const renamedFrom = after("rename from ");
  const renamedTo = after("rename to ");
  const added: DiffLine[] = [];
  const removed: DiffLine[] = [];
  const [file] = section.hunks.length === 0 ? [] : parsePatch(section.hunks.join("\n"));
  for (const change of file?.chunks.flatMap((chunk) => chunk.changes) ?? []) {
    // parse-diff repeats the last change for `\ No newline at end of file`.
    if (change.type === "normal" || change.content.startsWith("\\")) continue;
    (change.type === "add" ? added : removed).push({ line: change.ln, text: change.content.slice(1) });
  }
  return {
    path: renamedTo === undefined ? to : unquotePath(renamedTo),
    oldPath: renamedFrom === undefined ? (from === to ? null : from) : unquotePath(renamedFrom),
    binary: headers.some((line) => line.startsWith("Binary files ") || line === "GIT binary patch"),
    added,
    removed,
  };
}
