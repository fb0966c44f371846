import { Option } from "commander";
import type { HooksChoice } from "../setup/init.ts";
import type { Plan } from "../setup/plan.ts";
import { findBundleHere, findPlaceOrRefuse } from "./place.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const HOOKS: readonly HooksChoice[] = ["auto", "git", "husky", "lefthook", "pre-commit"];

interface InitOptions {
  readonly hooks: HooksChoice;
  readonly workflow?: true;
  readonly global?: true;
  readonly dryRun?: true;
  readonly uninstall?: true;
}

export const addInitCommand: AddCommand = (program, run) => {
  program
    .command("init")
    .description("set this repository up: install the git hooks beside whatever is there")
    .addOption(new Option("--hooks <where>", "which hook manager to fit in with").choices([...HOOKS]).default("auto"))
    .option("--workflow", "also write a workflow that judges pull requests")
    .option("--global", "also write to a hooks folder that serves every repository")
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--uninstall", "take everything away again and leave the repository as it was")
    .action((options: InitOptions) => run((terminal) => init(options, terminal)));
};

async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { carryOut } = await import("../setup/plan.ts");
  const plan = options.uninstall === true ? await planAway(terminal) : await planInstall(options, terminal);
  if (options.dryRun !== true) carryOut(plan);
  const lines = plan.flatMap((step) => (step.say === null ? [] : [step.say]));
  if (lines.length === 0) lines.push("nothing to do: everything is as it should be");
  if (options.dryRun === true) terminal.out("Nothing was done. Without --dry-run:\n");
  terminal.out(`${lines.map((line) => `- ${line}`).join("\n")}\n`);
  if (options.uninstall !== true) terminal.out("undo it with: toolmark init --uninstall\n");
  return 0;
}

async function planAway(terminal: Terminal): Promise<Plan> {
  const { planUninstall } = await import("../setup/init.ts");
  return planUninstall(await findPlaceOrRefuse(terminal.cwd));
}

async function planInstall(options: InitOptions, terminal: Terminal): Promise<Plan> {
  const { planInit } = await import("../setup/init.ts");
  const { planStarters } = await import("../setup/starters.ts");
  const bundle = await findBundleHere();
  if (bundle === null) {
    const remedy = "run init from the package, or from a clone: node PATH/dist/cli.js init";
    throw new Refusal(3, "the bundled hooks are not beside this program", remedy);
  }
  const place = await findPlaceOrRefuse(terminal.cwd);
  const global = options.global === true;
  const plan = planInit({ place, bundle, node: process.execPath, hooks: options.hooks, global });
  if ("reason" in plan) throw new Refusal(2, plan.reason, plan.remedy);
  return [...plan, ...planStarters(place.top, { policy: null, workflow: options.workflow === true })];
}
