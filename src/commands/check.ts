import type { AddCommand } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

export const addCheckCommand: AddCommand = (program, run) => {
  program
    .command("check [range]")
    .description("judge a range of commits by the policy at its base")
    .option("--base <rev>", "left end of the range; the policy is read there")
    .option("--head <rev>", "right end of the range (default HEAD)")
    .action(() =>
      run(async () => {
        throw new Refusal(3, "check is not built yet");
      }),
    );
};
