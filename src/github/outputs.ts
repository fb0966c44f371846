import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { RunFacts } from "./inputs.ts";

/** The Action's outputs, for later steps. */
export interface Outputs {
  readonly verdict: "pass" | "fail" | "unjudged";
  /** How many findings. */
  readonly findings: number;
  /** Path of the JSON report; empty when it could not be written. */
  readonly report: string;
  /** Ids, comma-separated. */
  readonly assistants: string;
  /** The Markdown that a comment has or would have. */
  readonly "comment-body": string;
}

/** Writes the outputs; nothing when the runner keeps none. The delimiter is random, so that no text can end its value. */
export function writeOutputs(run: RunFacts, outputs: Outputs): void {
  if (run.outputFile === null) return;
  const delimiter = `toolmark-${randomUUID()}`;
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  appendFileSync(run.outputFile, text.join(""));
}

/** Adds to the job's summary; nothing when the runner keeps none. */
export function writeSummary(run: RunFacts, markdown: string): void {
  if (run.summaryFile !== null) appendFileSync(run.summaryFile, markdown);
}
