import { Command, CommanderError } from "commander";
import { inertLogLine } from "../report/inert.ts";
import { addAssistantsCommand } from "./assistants.ts";
import { addAuditCommand } from "./audit.ts";
import { addCheckCommand } from "./check.ts";
import { addDemoCommand } from "./demo.ts";
import { addDoctorCommand } from "./doctor.ts";
import { addExplainCommand } from "./explain.ts";
import { addGuardCommand } from "./guard.ts";
import { addHookCommand } from "./hook.ts";
import { addInitCommand } from "./init.ts";
import { addJournalCommand } from "./journal.ts";
import { COMMAND_NAMES, type CommandName } from "./names.ts";
import { addPolicyCommand } from "./policy.ts";
import { refusalOf } from "./refusal-of.ts";
import { addStampCommand } from "./stamp.ts";
import type { AddCommand, ExitCode, Run, Terminal } from "./terminal.ts";

const COMMANDS: { readonly [name in CommandName]: AddCommand } = {
  init: addInitCommand,
  check: addCheckCommand,
  explain: addExplainCommand,
  policy: addPolicyCommand,
  audit: addAuditCommand,
  assistants: addAssistantsCommand,
  stamp: addStampCommand,
  doctor: addDoctorCommand,
  demo: addDemoCommand,
  hook: addHookCommand,
  guard: addGuardCommand,
  journal: addJournalCommand,
};

/** Version shown by `--version`; held equal to package.json by a test. */
export const VERSION = "0.1.0";

/** Parses `argv` (without node and script), runs the command it names and answers with the exit code. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("toolmark")
    .description("Records which AI assistant produced the changes in a commit, and keeps prohibited ones out.")
    .version(VERSION)
    .option("--no-color", "print without colour (NO_COLOR works as well)")
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(inertLines(`toolmark: ${text.replace(/^error: /, "")}`)),
    })
    .exitOverride()
    .showHelpAfterError("(toolmark COMMAND --help tells what it takes)");
  const run: Run = async (task) => {
    const color = terminal.color && program.opts()["color"] !== false;
    code = await settle(() => task({ ...terminal, color }), terminal);
  };
  // A command that is named exactly needs none of the others; help and the nearest name need all.
  const named = COMMAND_NAMES.filter((name) => name === argv[0]);
  for (const name of named.length === 0 ? COMMAND_NAMES : named) COMMANDS[name](program, run);
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(withoutHelpOnNothing(program, argv), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Help that is asked of a name no command has would be the general one, as if all were well: then only the name is left. */
function withoutHelpOnNothing(program: Command, argv: readonly string[]): readonly string[] {
  const names = argv.filter((word) => !word.startsWith("-") && word !== "help");
  let within = program;
  for (const [place, name] of names.entries()) {
    const next = within.commands.find((command) => command.name() === name);
    if (next === undefined) return within.commands.length === 0 ? argv : names.slice(0, place + 1);
    within = next;
  }
  return argv;
}

/** A bug still shows its stack, but not with 1, which would say that something was judged. */
async function settle(task: () => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  try {
    return await task();
  } catch (error) {
    const refusal = await refusalOf(error);
    if (refusal === null) {
      terminal.err(`toolmark: ${(error instanceof Error && error.stack) || String(error)}\n`);
      return 3;
    }
    terminal.err(inertLines(`toolmark: ${refusal.message}\n`));
    if (refusal.remedy !== null) terminal.err(inertLines(`  ${refusal.remedy}\n`));
    return refusal.code;
  }
}

/** A name in what is refused may be a stranger's: a branch or a file that a script passed on. */
function inertLines(text: string): string {
  return text.split("\n").map(inertLogLine).join("\n");
}
