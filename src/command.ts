import { runProgram } from "./commands/program.ts";
import { dropAhead } from "./git/ahead.ts";
import { openTerminal } from "./machine/standard-streams.ts";

/** The command line, in a bundle of its own: `cli.js` runs it from the code that V8 made of it before. */
void runProgram(process.argv.slice(2), openTerminal()).then((code) => {
  dropAhead();
  process.exitCode = code;
});
