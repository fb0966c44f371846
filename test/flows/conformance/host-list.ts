import type { HostFile } from "../../../src/diff/host-files.ts";

const STATUS: { readonly [letter: string]: string } = {
  A: "added",
  M: "modified",
  D: "removed",
  R: "renamed",
  T: "changed",
  C: "copied",
};

/**
 * GitHub's list of a commit's files, from `git diff-tree -r -M --raw -z --patch --full-index`: patches with context and
 * without headers, none for binaries and where no line changed, blob ids of the side that is left, text as UTF-8.
 */
export function hostList(diff: Buffer, options: { readonly looksUpBlobs: boolean }): readonly HostFile[] {
  const fields: string[] = [];
  let at = 0;
  while (at < diff.length && diff[at] !== 0) {
    const end = diff.indexOf(0, at);
    fields.push(diff.toString("utf8", at, end));
    at = end + 1;
  }
  const patches = diff
    .toString("utf8", at + 1)
    .split(/^(?=diff --git )/m)
    .filter((text) => text !== "");
  const files: HostFile[] = [];
  for (let n = 0; n < fields.length; ) {
    const [, , before = "", after = "", letter = ""] = (fields[n++] ?? "").split(" ");
    const first = fields[n++] ?? "";
    const renamed = letter.startsWith("R") ? fields[n++] : undefined;
    const patch = letter === "T" ? takeTwo(patches) : (patches.shift() ?? "");
    files.push(fileOf(letter, first, renamed, before, after, patch, options.looksUpBlobs));
  }
  return files;
}

/** A change of kind is two patches in git, one entry without any on the host. */
function takeTwo(patches: string[]): string {
  patches.splice(0, 2);
  return "";
}

function fileOf(
  letter: string,
  first: string,
  renamed: string | undefined,
  before: string,
  after: string,
  diff: string,
  looksUp: boolean,
): HostFile {
  const at = diff.search(/^@@ /m);
  const patch = at < 0 ? undefined : diff.slice(at).replace(/\n$/, "");
  const count = (sign: string) => (patch ?? "").split("\n").filter((line) => line.startsWith(sign)).length;
  return {
    path: renamed ?? first,
    ...(renamed === undefined ? {} : { previousPath: first }),
    status: STATUS[letter.charAt(0)] ?? "modified",
    ...(patch === undefined ? {} : { patch }),
    additions: count("+"),
    deletions: count("-"),
    blob: letter === "D" ? before : after,
    ...(looksUp ? { previousBlob: before, binary: /^Binary files /m.test(diff) } : {}),
  };
}
