import type { AssistantsRequest } from "../setup/adapters/register.ts";
import type { Place } from "../setup/hooks-folder.ts";
import type { HooksChoice } from "../setup/init.ts";
import type { Plan } from "../setup/plan.ts";
import { choiceOption } from "./choice.ts";
import { findBundleHere, findPlaceOrRefuse } from "./place.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const HOOKS: readonly HooksChoice[] = ["auto", "git", "husky", "lefthook", "pre-commit"];

interface InitOptions {
  readonly hooks: HooksChoice;
  readonly workflow?: true;
  readonly assistants: string;
  readonly policy?: string;
  readonly global?: true;
  readonly dryRun?: true;
  readonly uninstall?: true;
}

export const addInitCommand: AddCommand = (program, run) => {
  program
    .command("init")
    .description("set this repository up: install the git hooks beside whatever is there")
    .addOption(choiceOption("--hooks <where>", "which hook manager to fit in with", HOOKS).default("auto"))
    .option("--assistants <list>", "which assistants report what they edit: auto, none, or ids with commas", "auto")
    .option("--policy <name>", "also write this starter policy to .github/toolmark.yml")
    .option("--workflow", "also write a workflow that judges pull requests")
    .option(
      "--global",
      "write for every repository: a hooks folder that serves all, and assistants' settings in your home",
    )
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--uninstall", "take everything away again and leave the repository as it was")
    .action((options: InitOptions) => run((terminal) => init(options, terminal)));
};

async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { carryOut } = await import("../setup/plan.ts");
  const plan = options.uninstall === true ? await planAway(options, terminal) : await planInstall(options, terminal);
  if (options.dryRun !== true) carryOut(plan);
  const lines = plan.flatMap((step) => (step.say === null ? [] : [step.say]));
  if (lines.length === 0) lines.push("nothing to do: everything is as it should be");
  if (options.dryRun === true) terminal.out("Nothing was done. Without --dry-run:\n");
  terminal.out(`${lines.map((line) => `- ${line}`).join("\n")}\n`);
  if (options.uninstall !== true) terminal.out("undo it with: toolmark init --uninstall\n");
  return 0;
}

async function planAway(options: InitOptions, terminal: Terminal): Promise<Plan> {
  const { planUninstall } = await import("../setup/init.ts");
  const { unregisterAssistants } = await import("../setup/adapters/register.ts");
  const place = await findPlaceOrRefuse(terminal.cwd);
  const { planStartersAway } = await import("../setup/starters.ts");
  const { starterPolicies } = await import("../policy/starter-policies.ts");
  const starters = starterPolicies.map(({ text }) => text);
  const assistants = unregisterAssistants(await assistantsRequest(options, place, terminal));
  // Our state goes last: what assistants' files were before us is kept in it.
  return [...assistants, ...planStartersAway(place.top, starters), ...planUninstall(place)];
}

async function assistantsRequest(options: InitOptions, place: Place, terminal: Terminal): Promise<AssistantsRequest> {
  const { knownAdapters } = await import("../setup/adapters/register.ts");
  const named = options.assistants.split(",").map((id) => id.trim());
  const choice = options.assistants === "auto" || options.assistants === "none" ? options.assistants : named;
  const strange = choice === named ? named.filter((id) => !knownAdapters().includes(id)) : [];
  if (strange.length > 0) {
    const { nearest } = await import("../policy/suggest.ts");
    const known = `known: ${knownAdapters().join(" ")}`;
    const meant = strange.flatMap((id) => nearest(id, knownAdapters()) ?? []);
    const hint = meant.length === 0 ? "" : `; did you mean '${meant.join(",")}'?`;
    throw new Refusal(2, `no assistant of these is known to report: ${strange.join(", ")}${hint}`, known);
  }
  const { environment } = terminal;
  return {
    choice,
    level: options.global === true ? "user" : "project",
    top: place.top,
    common: place.common,
    home: environment["HOME"] ?? environment["USERPROFILE"] ?? place.top,
    path: environment["PATH"] ?? "",
  };
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
  const { registerAssistants } = await import("../setup/adapters/register.ts");
  const assistants = registerAssistants(await assistantsRequest(options, place, terminal));
  const policy = options.policy === undefined ? null : await starterOrRefuse(options.policy);
  return [...plan, ...assistants, ...planStarters(place.top, { policy, workflow: options.workflow === true })];
}

async function starterOrRefuse(name: string): Promise<string> {
  const { starterPolicies, starterPolicy } = await import("../policy/starter-policies.ts");
  const { nearest } = await import("../policy/suggest.ts");
  const text = starterPolicy(name);
  if (text !== null) return text;
  const names = starterPolicies.map((starter) => starter.name);
  const close = nearest(name, names);
  const remedy = `known: ${starterPolicies.map((starter) => `${starter.name} (${starter.summary})`).join("; ")}`;
  throw new Refusal(
    2,
    `there is no starter policy '${name}'${close === null ? "" : `; did you mean '${close}'?`}`,
    remedy,
  );
}
