/**
 * The real assistants that these tests run. The versions are those whose behaviour was seen; they change monthly, so a
 * raised version is a change that these tests have to accept.
 */
import { cline, continueCli, droid, kiloCode, opencode, pi } from "./open-assistants.ts";
import type { RealAssistant } from "./real-assistant.ts";
import { claudeCode, codex, copilot, geminiCli, qwenCode } from "./vendor-assistants.ts";

export const REAL_ASSISTANTS: readonly RealAssistant[] = [
  claudeCode,
  codex,
  opencode,
  geminiCli,
  copilot,
  qwenCode,
  cline,
  droid,
  kiloCode,
  pi,
  continueCli,
];

/** The row of one assistant; a misspelt id is a bug in the test. */
export function realAssistant(id: string): RealAssistant {
  const found = REAL_ASSISTANTS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no real assistant ${id}`);
  return found;
}
