import type { AddCommand } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

export const addExplainCommand: AddCommand = (program, run) => {
  program
    .command("explain [rev]")
    .description("tell what is known of one commit, and which rule decides")
    .action(() =>
      run(async () => {
        throw new Refusal(3, "explain is not built yet");
      }),
    );
};
