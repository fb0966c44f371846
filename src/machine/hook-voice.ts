import { closeSync, openSync, writeSync } from "node:fs";
import { readEnvironment } from "./environment.ts";

/** How a git hook speaks: one line at a time, prefixed, on the descriptor that the sh part keeps for it. */
export interface HookVoice {
  /** Something the person should know. Says one line at most in a hook's life. */
  say(text: string): void;
  /** Under `TOOLMARK_DEBUG=1` only: what was seen and decided. */
  debug(text: string): void;
  /** Lets the commit go on: says that it may and hangs up, so that nobody waits for what is done afterwards. The last word. */
  hangUp(): void;
}

/** What sh waits for when all went well. */
const READY = "ready\n";

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
  let isOpen = true;
  return {
    say: (text) => {
      if (!said && isOpen) write(text);
      said = true;
    },
    debug: (text) => {
      if (isOpen && environment["TOOLMARK_DEBUG"] === "1") write(text);
    },
    hangUp: () => {
      isOpen = false;
      const line = environment["TOOLMARK_READY"];
      if (line !== undefined) letGo(Number(line), descriptor);
    },
  };
}

/** Also whoever reads what the commit says, such as the assistant that runs it, waits until all have closed their ends. */
function letGo(line: number, voice: number): void {
  try {
    writeSync(line, READY);
    closeSync(line);
    closeSync(voice);
    // The next files that are opened must not get these numbers: what is written to either is meant for nobody.
    for (let plugged = 0; plugged < 2; plugged++) openSync("/dev/null", "r+");
  } catch {
    // Whoever listened is gone.
  }
}
