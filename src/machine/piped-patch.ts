import { readFileSync } from "node:fs";
import { readEnvironment } from "./environment.ts";

/**
 * The line after the patch that the lookout pipes to the recorder, so that a git which failed half-way is not believed.
 * No patch has such a line: what stands in files has a sign in front.
 */
export const PIPED_END = "whole\n";

/**
 * The staged patch against HEAD that the lookout had git write while Node was starting: a process less to start from
 * here. Null when it sent none, or not all of it.
 */
export function readPipedPatch(): Buffer | null {
  // Only the lookout sets this, and only then is standard input its pipe and not a person's terminal.
  if (readEnvironment()["TOOLMARK_SAY"] === undefined) return null;
  const piped = readFileSync(0);
  const end = piped.length - PIPED_END.length;
  const whole = end === 0 || piped.at(end - 1) === LF;
  return whole && piped.toString("latin1", Math.max(end, 0)) === PIPED_END ? piped.subarray(0, end) : null;
}

const LF = 10;
