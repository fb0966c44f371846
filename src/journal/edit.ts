import type { Block, BlockLine, Writer } from "./block.ts";
import { digestLine, digestText, type Line } from "./line.ts";
import { compareLines } from "./line-diff.ts";

/** A run of whole lines, as a diff shows it. */
export interface Hunk {
  /** Each with its sign: ` ` kept, `-` taken away, `+` written. */
  readonly lines: readonly string[];
}

/** What an edit did to one file, in the form that tells most of those its payload offers. */
export type Change =
  /** Both texts in full. `before` is null for a new file. */
  | { readonly kind: "texts"; readonly before: string | null; readonly after: string }
  | { readonly kind: "hunks"; readonly hunks: readonly Hunk[] }
  /** Pieces that were replaced: their first and last lines may be parts of lines. */
  | { readonly kind: "pieces"; readonly pieces: readonly { readonly before: string; readonly after: string }[] }
  /** The payload names the file and no more. */
  | { readonly kind: "untold" };

/** An edit of one file, as a payload reports it. */
export interface Edit {
  /** As reported: absolute, or relative to the payload's folder. */
  readonly path: string;
  readonly change: Change;
}

/** The facts that all blocks of one edit share. */
export type Origin = Pick<Block, "entry" | "path" | "time" | "kind" | "secondHand"> & { readonly writer: Writer };

/** So many kept lines stay around what was written: enough to tell two equal lines apart. */
const KEPT = 2;

/** The blocks of a told change; none when it wrote nothing. Digests only: from here on no content is held. */
export function blocksOf(change: Exclude<Change, { kind: "untold" }>, origin: Origin): readonly Block[] {
  switch (change.kind) {
    case "texts":
      return blocksOfTexts(digestText(change.before ?? ""), digestText(change.after), origin);
    case "hunks":
      return change.hunks.flatMap((hunk) => blocksOfHunk(hunk, origin));
    case "pieces":
      return change.pieces.flatMap((piece) => {
        const after = digestText(piece.after);
        const { wrote, gone } = compareLines(digestText(piece.before), after);
        return cut(marked(after, wrote), gone, origin, false);
      });
  }
}

/** The blocks of a file that is known in full before and after. */
export function blocksOfTexts(before: readonly Line[], after: readonly Line[], origin: Origin): readonly Block[] {
  const { wrote, gone } = compareLines(before, after);
  return cut(marked(after, wrote), gone, origin, true);
}

function blocksOfHunk(hunk: Hunk, origin: Origin): readonly Block[] {
  const before: Line[] = [];
  const after: Line[] = [];
  for (const text of hunk.lines) {
    const sign = text.charAt(0) || " ";
    if (sign !== " " && sign !== "-" && sign !== "+") continue;
    const line = digestLine(text.slice(1));
    if (sign !== "+") before.push(line);
    if (sign !== "-") after.push(line);
  }
  const { wrote, gone } = compareLines(before, after);
  return cut(marked(after, wrote), gone, origin, false);
}

function marked(lines: readonly Line[], wrote: readonly boolean[]): readonly BlockLine[] {
  return lines.map(({ plain, layout, trivial }, at) => ({ plain, layout, trivial, wrote: wrote[at] === true }));
}

/** Cuts a text into the pieces around what was written. What is gone goes with the first: the order within one edit is no matter. */
function cut(lines: readonly BlockLine[], gone: readonly number[], origin: Origin, whole: boolean): readonly Block[] {
  const blocks: Block[] = [];
  for (const [from, to] of neighbourhoods(lines)) {
    blocks.push({
      ...origin,
      start: whole && from === 0 ? "edge" : "open",
      end: whole && to === lines.length ? "edge" : "open",
      lines: lines.slice(from, to),
      gone: blocks.length === 0 ? gone : [],
    });
  }
  if (blocks.length === 0 && gone.length > 0) {
    blocks.push({ ...origin, start: "open", end: "open", lines: [], gone });
  }
  return blocks;
}

/** Ranges of positions that hold what was written and up to KEPT telling lines on both sides; they do not overlap. */
function neighbourhoods(lines: readonly BlockLine[]): readonly (readonly [number, number])[] {
  const near = new Uint8Array(lines.length);
  const sweep = (first: number, step: 1 | -1): void => {
    let owed = 0;
    for (let at = first; at >= 0 && at < lines.length; at += step) {
      const line = lines[at];
      if (line?.wrote === true && !line.trivial) owed = KEPT + 1;
      if (owed > 0) near[at] = 1;
      if (line?.trivial === false && owed > 0) owed--;
    }
  };
  sweep(0, 1);
  sweep(lines.length - 1, -1);
  const ranges: [number, number][] = [];
  for (let at = 0; at < near.length; at++) {
    if (near[at] === 0) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}
