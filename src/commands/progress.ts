import type { Terminal } from "./terminal.ts";

/** A line on standard error that counts up while something takes long. */
export interface Progress {
  /** Cheap enough to call for every commit: draws at most ten times a second, and not within the first second. */
  step(done: number): void;
  /** Clears the line. */
  end(): void;
}

const QUIET_MS = 1000;
const REDRAW_MS = 100;

/** Starts progress for `label` (`reading commits`); draws nothing when standard error is no terminal. */
export function startProgress(terminal: Terminal, label: string): Progress {
  if (!terminal.progress) return { step: () => {}, end: () => {} };
  const started = Date.now();
  let drawn = 0;
  return {
    step: (done) => {
      const now = Date.now();
      if (now - started < QUIET_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      terminal.err(`\r\u001b[K${label}: ${done.toLocaleString("en-US")}`);
    },
    end: () => {
      if (drawn > 0) terminal.err("\r\u001b[K");
    },
  };
}

/** Ends a line that `startWaiting` may have drawn. */
export type EndWaiting = () => void;

/** Says after a second, on a terminal, that something is under way whose end nobody can foretell. */
export function startWaiting(terminal: Terminal, label: string): EndWaiting {
  if (!terminal.progress) return () => {};
  let drawn = false;
  const timer = setTimeout(() => {
    drawn = true;
    terminal.err(`\r\u001b[K${label} …`);
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    if (drawn) terminal.err("\r\u001b[K");
  };
}
