import type { AddCommand } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

export const addDemoCommand: AddCommand = (program, run) => {
  program
    .command("demo")
    .description("tell the whole story in a throw-away repository")
    .action(() =>
      run(async () => {
        throw new Refusal(3, "demo is not built yet");
      }),
    );
};
