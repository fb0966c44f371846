import { openHookVoice } from "../machine/hook-voice.ts";
import { photograph } from "../machine/scene.ts";
import { captureCommit, type HookCall } from "./capture.ts";
import type { Witness } from "./witness.ts";

/**
 * Runs one git hook from its arguments. Hooks fail open: whatever goes wrong here, the commit goes on as it is, with
 * one line about it. `cli`: the bundle that compiles policies.
 */
export function runHook(args: readonly string[], cli: string, witness: Witness): void {
  const voice = openHookVoice();
  const afterwards: (() => void)[] = [];
  try {
    const call = readCall(args);
    const around = {
      top: process.cwd(),
      scene: photograph(),
      witness,
      cli: cli,
      now: new Date(),
      later: (work: () => void) => void afterwards.push(work),
      debug: voice.debug,
      say: voice.say,
    };
    voice.debug(call === null ? `no hook of ours: ${args[0] ?? ""}` : captureCommit(call, around));
  } catch (error) {
    voice.say(`this commit could not be recorded: ${error instanceof Error ? error.message : String(error)}`);
  }
  voice.hangUp();
  for (const work of afterwards) work();
}

function readCall(args: readonly string[]): HookCall | null {
  const [hook, messageFile, source] = args;
  if (messageFile === undefined || (hook !== "prepare-commit-msg" && hook !== "commit-msg")) return null;
  return { hook, messageFile, source: source === undefined || source === "" ? null : source };
}
