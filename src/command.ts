import { runProgram } from "./commands/program.ts";
import { dropAhead } from "./git/ahead.ts";
import { expectResult } from "./machine/result.ts";
import { openTerminal } from "./machine/standard-streams.ts";

const endWith = expectResult();
const terminal = openTerminal();

/** The command line, in a bundle of its own: `cli.js` runs it from the code that V8 made of it before. */
void runProgram(process.argv.slice(2), terminal).then((code) => {
  dropAhead();
  endWith(code);
  // V8 may still be compiling in the background what nobody needs any more, and Node would wait for it. Not at once: that
  // something could not be written is told a moment later.
  setImmediate(() => {
    if (terminal.isWritten()) process.exit();
  });
});
