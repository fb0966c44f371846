import type { HostFile } from "../diff/host-files.ts";
import type { Case } from "../policy/case.ts";

/** A merge's files against each of its parents, in their order. */
export interface ParentDiffs {
  readonly files: readonly HostFile[];
  readonly complete: boolean;
}

/** What a merge itself did, as `git show --cc` would tell it. */
export interface MergeReading {
  readonly kind: Case["merge"];
  /** Paths that differ from every parent; null when some may be missing. */
  readonly paths: readonly string[] | null;
}

/** `--cc` joins changes that stand this close: with fewer unchanged lines between them nobody merged them mechanically. */
const CLOSE = 3;

/**
 * Tells a clean merge from an edited one by a host's lists, which show a merge against its first parent only. A line that
 * is new to every parent was written in the merge itself. What cannot be compared is `unknown`, never `clean`.
 */
export function readMerge(diffs: readonly ParentDiffs[]): MergeReading {
  if (diffs.length < 2 || diffs.some((diff) => !diff.complete)) return { kind: "unknown", paths: null };
  const byPath = diffs.map((diff) => new Map(diff.files.map((file) => [file.path, file])));
  const [first, ...others] = byPath;
  const common = [...(first?.keys() ?? [])].filter((path) => others.every((files) => files.has(path)));
  let kind: Case["merge"] = "clean";
  const paths: string[] = [];
  for (const path of common) {
    const patches = byPath.map((files) => files.get(path)?.patch);
    const verdict = overlapOf(patches);
    if (verdict !== "apart") paths.push(path);
    if (verdict === "unknown" && kind === "clean") kind = "unknown";
    if (verdict === "together") kind = "edited";
  }
  return { kind, paths };
}

function overlapOf(patches: readonly (string | undefined)[]): "together" | "apart" | "unknown" {
  const touched: (readonly number[])[] = [];
  for (const patch of patches) {
    if (patch === undefined) return "unknown";
    touched.push(touchedLines(patch));
  }
  const [first = [], ...others] = touched;
  return first.some((line) => others.every((lines) => hasNear(lines, line))) ? "together" : "apart";
}

/** Whether a sorted list has a number within reach; binary search, because a stranger chooses the sizes. */
function hasNear(lines: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < wanted - CLOSE) low = middle + 1;
    else high = middle;
  }
  return (lines[low] ?? Number.POSITIVE_INFINITY) <= wanted + CLOSE;
}

/** Line numbers of the merge's file at which a patch adds or takes away, ascending. */
function touchedLines(patch: string): readonly number[] {
  const touched: number[] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    if (text.startsWith("@@")) line = newStart(text);
    else if (text.startsWith("+")) touched.push(line++);
    else if (text.startsWith("-")) touched.push(line);
    else if (!text.startsWith("\\")) line += 1;
  }
  return touched;
}

/** The `12` of `@@ -3,4 +12,5 @@`. */
function newStart(header: string): number {
  const plus = header.indexOf("+");
  const start = Number.parseInt(header.slice(plus + 1), 10);
  return Number.isNaN(start) ? 0 : start;
}
