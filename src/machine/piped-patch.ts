import { readFileSync } from "node:fs";
import { readEnvironment } from "./environment.ts";

/** Follows the patch that the lookout pipes to the recorder, so that a git which failed half-way is not believed. */
export const PIPED_END = "\0whole\n";

/**
 * The staged patch against HEAD that the lookout had git write while Node was starting: a process less to start from
 * here. Null when it sent none, or not all of it.
 */
export function readPipedPatch(): Buffer | null {
  // Only the lookout sets this, and only then is standard input its pipe and not a person's terminal.
  if (readEnvironment()["TOOLMARK_SAY"] === undefined) return null;
  const piped = readFileSync(0);
  const end = piped.length - PIPED_END.length;
  return end >= 0 && piped.toString("latin1", end) === PIPED_END ? piped.subarray(0, end) : null;
}
