import { writeSync } from "node:fs";
import { readEnvironment } from "./environment.ts";

/** How a git hook speaks: one line at a time, prefixed, on the descriptor that the sh part keeps for it. */
export interface HookVoice {
  /** Something the person should know. Says one line at most in a hook's life. */
  say(text: string): void;
  /** Under `TOOLMARK_DEBUG=1` only: what was seen and decided. */
  debug(text: string): void;
}

/** Opens the voice of a hook. Never fails: a closed descriptor is silence. */
export function openHookVoice(): HookVoice {
  const environment = readEnvironment();
  const descriptor = Number(environment["TOOLMARK_SAY"] ?? 2);
  const write = (text: string) => {
    try {
      writeSync(descriptor, `toolmark: ${text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ").slice(0, 300)}\n`);
    } catch {
      // Nobody listens; the commit matters more.
    }
  };
  let said = false;
  return {
    say: (text) => {
      if (!said) write(text);
      said = true;
    },
    debug: (text) => {
      if (environment["TOOLMARK_DEBUG"] === "1") write(text);
    },
  };
}
