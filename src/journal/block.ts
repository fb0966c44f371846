import type { Line } from "./line.ts";

/** Who worked: one assistant with one model in one session. */
export interface Writer {
  /** Registry id. */
  readonly assistant: string;
  /** As the assistant named it: `claude-opus-4-8`, `openai/gpt-5-mini`; null when nothing told. */
  readonly model: string | null;
  /** Twelve hex digits over the session's id, which itself is never kept; null when the payload had none. */
  readonly session: string | null;
}

/** A line of a block. */
export interface BlockLine extends Line {
  /** Whether the assistant wrote it. A line that it kept stands here only as a neighbour of those it wrote. */
  readonly wrote: boolean;
}

/** What stands before the first or behind the last line of a block: the file's edge, or lines that nobody told. */
export type Beyond = "edge" | "open";

/**
 * A piece of one file as an assistant left it, in order. The lines before and behind each line are what tells two equal
 * lines apart, so kept lines belong to the block too.
 */
export interface Block {
  /** Name of the journal entry it came from: what two readers thinned at the same time counts once. */
  readonly entry: string;
  /** Relative to the top of the worktree, with `/`. */
  readonly path: string;
  /** Milliseconds since the epoch at which the edit was reported. */
  readonly time: number;
  readonly writer: Writer;
  /** `edit`: reported by an edit tool. `shell`: found by comparing files around a shell call, which proves less. */
  readonly kind: "edit" | "shell";
  /** Told by another assistant's configuration: counts only where the assistant's own told nothing of the session. */
  readonly secondHand?: true;
  readonly start: Beyond;
  readonly end: Beyond;
  readonly lines: readonly BlockLine[];
  /** `plain` digests of the lines that this edit took away. */
  readonly gone: readonly number[];
}

/**
 * An edit that was reported without telling what it wrote. Lines of the file that nobody else is known to have written
 * are then of unknown origin.
 */
export interface Blur {
  readonly entry: string;
  readonly path: string;
  readonly time: number;
  /** As of a block. */
  readonly secondHand?: true;
  readonly writer: Writer;
}
