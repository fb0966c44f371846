import { runProgram } from "./commands/program.ts";
import { openTerminal } from "./machine/standard-streams.ts";

process.exitCode = await runProgram(process.argv.slice(2), openTerminal());
