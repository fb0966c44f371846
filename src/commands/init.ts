import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Option } from "commander";
import type { HooksChoice } from "../setup/init.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const HOOKS: readonly HooksChoice[] = ["auto", "git", "husky", "lefthook", "pre-commit"];

interface InitOptions {
  readonly hooks: HooksChoice;
  readonly global?: true;
  readonly dryRun?: true;
  readonly uninstall?: true;
}

export const addInitCommand: AddCommand = (program, run) => {
  program
    .command("init")
    .description("set this repository up: install the git hooks beside whatever is there")
    .addOption(new Option("--hooks <where>", "which hook manager to fit in with").choices([...HOOKS]).default("auto"))
    .option("--global", "also write to a hooks folder that serves every repository")
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--uninstall", "take everything away again and leave the repository as it was")
    .action((options: InitOptions) => run((terminal) => init(options, terminal)));
};

async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { planInit, planUninstall } = await import("../setup/init.ts");
  const { carryOut } = await import("../setup/plan.ts");
  const place = await findPlaceOrRefuse(terminal.cwd);
  const plan = options.uninstall === true ? planUninstall(place) : planInit({ ...(await requestOf(options)), place });
  if ("reason" in plan) throw new Refusal(2, plan.reason, plan.remedy);
  if (options.dryRun !== true) carryOut(plan);
  const lines = plan.flatMap((step) => (step.say === null ? [] : [step.say]));
  if (lines.length === 0) lines.push("nothing to do: everything is as it should be");
  const head = options.dryRun === true ? "would have " : "";
  terminal.out(`${lines.map((line) => `- ${head}${line}`).join("\n")}\n`);
  if (options.uninstall !== true) terminal.out("undo it with: toolmark init --uninstall\n");
  return 0;
}

async function requestOf(options: InitOptions) {
  const { findBundle } = await import("../setup/bundle-plan.ts");
  const bundle = findBundle(dirname(fileURLToPath(import.meta.url)));
  if (bundle === null)
    throw new Refusal(
      3,
      "the bundled hooks are not beside this program",
      "run init from the package or from a clone's dist/cli.js",
    );
  return { bundle, node: process.execPath, hooks: options.hooks, global: options.global === true };
}

async function findPlaceOrRefuse(cwd: string) {
  const { findPlace } = await import("../setup/hooks-folder.ts");
  const { GitError } = await import("../git/git-error.ts");
  try {
    return await findPlace(cwd);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new Refusal(
      3,
      `this is no worktree of a git repository (${error.code})`,
      "run it inside a repository, or make one with git init",
    );
  }
}
