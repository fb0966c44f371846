import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";

export const addDoctorCommand: AddCommand = (program, run) => {
  program
    .command("doctor")
    .description("see whether the hooks are in place, first in line, and really fire")
    .option("--canary", "make and remove a commit in a scratch worktree to prove it")
    .action((options: { readonly canary?: true }) => run((terminal) => doctor(options.canary === true, terminal)));
};

async function doctor(canary: boolean, terminal: Terminal): Promise<ExitCode> {
  const { withScratch } = await import("../machine/scratch.ts");
  const { findBundleHere, findPlaceOrRefuse } = await import("./place.ts");
  const { examine, flyCanary } = await import("../setup/doctor.ts");
  const place = await findPlaceOrRefuse(terminal.cwd);
  const examined = [...examine(place, await findBundleHere())];
  if (canary) {
    await withScratch("toolmark-canary-", async (scratch) => {
      examined.push(flyCanary(place, `${scratch.path}/canary`));
    });
  }
  for (const { well, found, remedy } of examined) {
    terminal.out(`${well ? "ok     " : "problem"}  ${found}\n`);
    if (remedy !== null) terminal.out(`         → ${remedy}\n`);
  }
  return examined.every((one) => one.well) ? 0 : 1;
}
