import { join } from "node:path";
import { spawnSync } from "../machine/processes.ts";
import { findPlaceOrRefuse } from "./place.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";

/** For tools of one's own that report by themselves; assistants' hooks call the sh command directly, which costs no Node. */
export const addJournalCommand: AddCommand = (program, run) => {
  program
    .command("journal <assistant> [keep]", { hidden: true })
    .description("store what an assistant's hook reports on standard input: keep is edit, before, after or end")
    .action((assistant: string, keep: string | undefined) =>
      run((terminal) => store(assistant, keep ?? "edit", terminal)),
    );
};

async function store(assistant: string, keep: string, terminal: Terminal): Promise<ExitCode> {
  const input = await terminal.readInput();
  const { top, common } = await findPlaceOrRefuse(terminal.cwd);
  const script = join(common, "toolmark", "bin", "journal");
  const ended = spawnSync("sh", ["-c", '[ ! -r "$0" ] || . "$0"', script, assistant, keep], {
    cwd: top,
    input,
    env: { ...terminal.environment, d: common },
    encoding: "utf8",
  });
  terminal.err(ended.stderr ?? "");
  return ended.status === 2 ? 2 : 0;
}
