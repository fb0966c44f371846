import { join, resolve } from "node:path";
import { digestOfPatch } from "../../src/diff/digest.ts";
import { type Budget, median, race, type Timing } from "./paired.ts";
import { makeHistory, read, run } from "./repositories.ts";

const CLI = join(resolve(import.meta.dirname, "../.."), "dist/cli.js");
const COMMITS = 1000;
const RECORD = (change: string) =>
  `Assisted-by: codex:openai/unknown\nAI-Provenance: v1; state=assisted; basis=environment; change=${change}\n`;

/** What judging a thousand commits costs, without and with records that are bound to their change. */
export function benchCheck(rounds: number): {
  readonly timings: ReadonlyMap<string, Timing>;
  readonly budgets: readonly Budget[];
} {
  const plain = makeHistory("plain", COMMITS + 1, (index) => `change number ${index}\n\nA body that says why.\n`);
  const bound = makeHistory(
    "bound",
    COMMITS + 1,
    (index) => `change number ${index}\n\n${RECORD(digestOfLine(index))}`,
  );
  const policy = join(plain.path, "../policy.yml");
  run(
    "sh",
    [
      "-c",
      `printf 'version: 1\\nrules:\\n  - name: no anthropic\\n    assistants: ["provider:anthropic"]\\n    verdict: deny\\n' > "$0"`,
      policy,
    ],
    plain.path,
    plain.environment,
  );
  const range = `main~${COMMITS}..main`;
  const check = (name: string, where: typeof plain) => ({
    name,
    run: () => run(process.execPath, [CLI, "check", range, "--policy", policy], where.path, where.environment),
  });
  const timings = race(
    [
      { name: "node -e 0", run: () => run(process.execPath, ["-e", "0"], plain.path, plain.environment) },
      check("check, 1,000 commits, nothing bound", plain),
      check("check, 1,000 commits, each bound", bound),
      {
        name: "git log -p -U0, 1,000 commits",
        run: () => run("git", ["log", "-p", "-U0", range], bound.path, bound.environment),
      },
    ],
    rounds,
  );
  expectBound(bound, policy);
  return { timings, budgets: judgeCheck(timings) };
}

function digestOfLine(index: number): string {
  return digestOfPatch(
    Buffer.from(`diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+line ${index} of the history\n`),
  );
}

/** The digests in the bound history are right, so what was timed is the passing case. */
function expectBound(where: { readonly path: string; readonly environment: NodeJS.ProcessEnv }, policy: string): void {
  const json = read(
    process.execPath,
    [CLI, "check", "main~5..main", "--policy", policy, "--format", "json"],
    where.path,
    where.environment,
  );
  if (JSON.parse(json.toString()).findings.length > 0) throw new Error("the bound history does not pass");
}

function judgeCheck(timings: ReadonlyMap<string, Timing>): Budget[] {
  const node = median(timings, "node -e 0");
  const plain = median(timings, "check, 1,000 commits, nothing bound");
  const bound = median(timings, "check, 1,000 commits, each bound");
  const log = median(timings, "git log -p -U0, 1,000 commits");
  const allowed = 2.5 * node + 1.3 * log;
  return [
    {
      what: "check of 1,000 commits, none bound, over `node -e 0`",
      measured: (plain / node).toFixed(2),
      budget: "≤ 2.5",
      held: plain <= 2.5 * node,
    },
    {
      what: "check of 1,000 bound commits, over (2.5 × `node -e 0` + 1.3 × `git log -p -U0`)",
      measured: (bound / allowed).toFixed(2),
      budget: "≤ 1",
      held: bound <= allowed,
    },
  ];
}
