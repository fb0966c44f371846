import type { Command } from "commander";

/** 0 judged, nothing at level error · 1 judged, at least one · 2 misuse: arguments or an invalid policy · 3 unjudged. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command gets of the world: where it stands and how it speaks. Results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly now: Date;
  out(text: string): void;
  err(text: string): void;
  /**
   * Waits until `out` has taken what was written, for commands that write more than memory should hold. Answers whether
   * anyone still reads. Absent when nothing is ever held back.
   */
  drained?(): Promise<boolean>;
  /** Whole standard input; empty when it is a terminal. */
  readInput(): Promise<Buffer>;
  /** Whether `out` is a terminal that wants colour: a TTY, no `NO_COLOR`, no `--no-color`. */
  readonly color: boolean;
  /** Whether progress may be drawn on `err`. */
  readonly progress: boolean;
}

/** Runs one command's task with a terminal and turns its answer, or its refusal, into the exit code. */
export type Run = (task: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;

/** Every command file exports one of these: it declares options and loads its flow only when called. */
export type AddCommand = (program: Command, run: Run) => void;

/**
 * A mistake of the caller, or a fact that cannot be had, that a command reports by itself: one sentence, and what to
 * do about it. Shown as `toolmark: sentence` and, on the next line, the remedy; ends with `code`.
 */
export class Refusal extends Error {
  readonly code: 2 | 3;
  readonly remedy: string | null;
  constructor(code: 2 | 3, message: string, remedy: string | null = null) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.remedy = remedy;
  }
}
