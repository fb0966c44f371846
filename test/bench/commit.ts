import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Budget, median, pause, race, type Timing } from "./paired.ts";
import { git, makeRepository, run, stageEdit } from "./repositories.ts";

const root = resolve(import.meta.dirname, "../..");
const CLI = join(root, "dist/cli.js");

/** Longer than Node takes to end once the commit has gone on. */
const NODE_END_MS = 20;

/** What committing costs with and without our hooks, beside husky's hook that does nothing. */
export function benchCommit(rounds: number): {
  readonly timings: ReadonlyMap<string, Timing>;
  readonly budgets: readonly Budget[];
} {
  const bare = makeRepository("bare", 200);
  const hooked = makeRepository("hooked", 200);
  const required = makeRepository("required", 200);
  const husky = makeRepository("husky", 200);
  const assisted = makeRepository("assisted", 200);
  for (const { path, environment } of [hooked, required, assisted])
    run(process.execPath, [CLI, "init"], path, environment);
  demandDeclarations(required.path, required.environment);
  installHusky(husky.path, husky.environment);
  const commit = (name: string, where: typeof bare, extra: NodeJS.ProcessEnv = {}) => ({
    name,
    prepare: (round: number) => stageEdit(where.path, round, where.environment),
    run: () => run("git", ["commit", "-qm", "a change"], where.path, { ...where.environment, ...extra }),
    settle: () => pause(NODE_END_MS),
  });
  const timings = race(
    [
      { name: "node -e 0", run: () => run(process.execPath, ["-e", "0"], bare.path, bare.environment) },
      commit("commit, no hooks", bare),
      commit("commit, our hooks, no assistant", hooked),
      commit("commit, our hooks, declaration required, no assistant", required),
      commit("commit, husky's no-op hook", husky),
      commit("commit, our hooks, an assistant", assisted, {
        CLAUDECODE: "1",
        CLAUDE_CODE_CHILD_SESSION: "1",
        CLAUDE_CODE_SESSION_ID: "x",
      }),
    ],
    rounds,
  );
  return { timings, budgets: judgeCommit(timings) };
}

function demandDeclarations(path: string, environment: NodeJS.ProcessEnv): void {
  mkdirSync(join(path, ".github"), { recursive: true });
  writeFileSync(join(path, ".github/toolmark.yml"), "version: 1\ndeclaration: required\n");
  git(path, ["add", "-A"], environment);
  git(path, ["commit", "-qm", "policy"], environment);
}

/** What `husky init` leaves, with a hook that does nothing. */
function installHusky(path: string, environment: NodeJS.ProcessEnv): void {
  run(process.execPath, [join(root, "node_modules/husky/bin.js")], path, environment);
  writeFileSync(join(path, ".husky/pre-commit"), "true\n");
}

function judgeCommit(timings: ReadonlyMap<string, Timing>): Budget[] {
  const bare = median(timings, "commit, no hooks");
  const node = median(timings, "node -e 0");
  const cost = median(timings, "commit, our hooks, no assistant") - bare;
  const required = median(timings, "commit, our hooks, declaration required, no assistant") - bare;
  const husky = median(timings, "commit, husky's no-op hook") - bare;
  const assisted = median(timings, "commit, our hooks, an assistant");
  const ratio = assisted / (node + bare);
  return [
    {
      what: "commit with no assistant about, over no hooks",
      measured: `${cost.toFixed(1)} ms`,
      budget: "≤ 5 ms",
      held: cost <= 5,
    },
    {
      what: "the same under `declaration: required`",
      measured: `${required.toFixed(1)} ms`,
      budget: "≤ 15 ms",
      held: required <= 15,
    },
    {
      what: "the same as a share of what husky's no-op hook adds",
      measured: (cost / husky).toFixed(2),
      budget: "< 0.33",
      held: cost / husky < 1 / 3,
    },
    {
      what: "commit with an assistant, over (`node -e 0` + bare commit)",
      measured: ratio.toFixed(2),
      budget: "≤ 1.6",
      held: ratio <= 1.6,
    },
  ];
}
