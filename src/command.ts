import { runProgram } from "./commands/program.ts";
import { dropAhead } from "./git/ahead.ts";
import { openTerminal } from "./machine/standard-streams.ts";

/** The command line, in a bundle of its own: `cli.js` runs it from the code that V8 made of it before. */
void runProgram(process.argv.slice(2), openTerminal()).then((code) => {
  dropAhead();
  process.exitCode = code;
  // V8 may still be compiling in the background what is not needed any more, and Node would wait for it.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
});
