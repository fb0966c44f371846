import type { Change } from "./edit.ts";
import type { Entry } from "./entry.ts";

/** What commits hold, for files that did not differ from HEAD around a call. */
export interface HeldFiles {
  /** A file's text in a commit; null when the commit has no such file. */
  text(commit: string, path: string): string | null;
  /** The paths that differ between two commits. */
  changedPaths(from: string, to: string): readonly string[];
}

/** A call's moment with the files that were kept. */
type Moment = Pick<Entry, "head" | "files" | "whole">;

/** Finds what changed between a call's begin and its end. A file that only one of two cut archives holds is left aside. */
export function compareFiles(
  before: Moment,
  after: Moment,
  held: HeldFiles,
): readonly { readonly path: string; readonly change: Change & { readonly kind: "texts" } }[] {
  const paths = new Set([...(before.files?.keys() ?? []), ...(after.files?.keys() ?? [])]);
  // The call committed: what it wrote may be clean by now.
  if (before.head !== null && after.head !== null && before.head !== after.head) {
    for (const path of held.changedPaths(before.head, after.head)) paths.add(path);
  }
  return [...paths].flatMap((path) => {
    const old = textAt(before, path, held);
    const text = textAt(after, path, held);
    if (old === undefined || text === undefined || text === null || old === text) return [];
    return [{ path, change: { kind: "texts" as const, before: old, after: text } }];
  });
}

/** `null`: there was no such file. `undefined`: it cannot be told, as the archive was cut off. */
function textAt(entry: Moment, path: string, held: HeldFiles): string | null | undefined {
  const kept = entry.files?.get(path);
  if (kept !== undefined) return kept;
  if (!entry.whole) return undefined;
  return entry.head === null ? null : held.text(entry.head, path);
}
