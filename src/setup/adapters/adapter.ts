import { hookCommand, type Keep } from "./hook-command.ts";
import type { Insertion } from "./json-config.ts";

/** Where a configuration lies: relative to the worktree's top, or to the home folder. */
export interface Places {
  readonly project: string;
  readonly user: string;
}

/** A file through which an assistant is made to call us. */
export type Target =
  /** A JSON configuration that others own too: entries of ours are put beside theirs. */
  | {
      readonly kind: "entries";
      readonly places: Places;
      /** What a new file is started with. */
      readonly skeleton: object;
      readonly insertions: readonly Insertion[];
      /** Entries go only into lists that are there: the file takes the place of another, list by list. Absent: lists are made. */
      readonly joins?: true;
    }
  /** A file of our own. */
  | { readonly kind: "file"; readonly places: Places; readonly text: string; readonly mode: number };

/** How one assistant is made to report. */
export interface Adapter {
  /** Registry id. */
  readonly id: string;
  /** Signs that the assistant is used here: names below home, names at the worktree's top, programs on the PATH. */
  readonly found: {
    readonly home: readonly string[];
    readonly top: readonly string[];
    readonly programs: readonly string[];
  };
  readonly targets: readonly Target[];
  /** What the user has to do or know, one sentence each. */
  readonly notes: readonly string[];
}

/** One hook: the event, which tools (null for events without tools), and what is kept. */
export type HookRow = readonly [event: string, matcher: string | null, keep: Keep];

/**
 * Entries in the shape that Claude Code brought up and others took over: `hooks.<Event>[] = {matcher, hooks: [{type,
 * command}]}`. `named` adds the name that Gemini CLI and Qwen Code show.
 */
export function nestedEntries(id: string, rows: readonly HookRow[], named: boolean): readonly Insertion[] {
  return rows.map(([event, matcher, keep]) => ({
    list: ["hooks", event],
    entry: {
      ...(matcher === null ? {} : { matcher }),
      hooks: [{ type: "command", ...(named ? { name: `toolmark-${keep}` } : {}), command: hookCommand(id, keep) }],
    },
  }));
}

/** Entries of the form `hooks.<event>[] = {command}`. */
export function flatEntries(
  id: string,
  rows: readonly (readonly [string, Keep])[],
  extra: object,
): readonly Insertion[] {
  return rows.map(([event, keep]) => ({
    list: ["hooks", event],
    entry: { command: hookCommand(id, keep), ...extra },
  }));
}
