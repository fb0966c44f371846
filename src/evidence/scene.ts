/**
 * What the edge photographed at commit time. Thinking happens on the photograph, so that the same scene always gives
 * the same evidence and a test needs no real process.
 */
export interface Scene {
  /** The process environment, whole. Only variables named by a sign are ever looked at, and no value is recorded. */
  readonly environment: { readonly [name: string]: string | undefined };
  /** Ancestor processes, nearest first, from the process that git started upwards. Empty when they could not be read. */
  readonly ancestors: readonly Ancestor[];
}

export interface Ancestor {
  readonly pid: number;
  /** Base name of the executable as the system tells it (`comm`, cut at 15 characters on Linux). */
  readonly name: string;
  /** The command line, one argument an entry. Empty when it could not be read. */
  readonly argv: readonly string[];
}
