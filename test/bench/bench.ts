/**
 * `npm run bench [-- --rounds N] [-- NAME…]`: the speed budgets, as ratios taken in one run, printed as tables and kept in
 * docs/performance.md. Ends with 1 when a budget is broken.
 */
import { statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { benchAudit } from "./audit.ts";
import { benchCheck } from "./check.ts";
import { benchCommit } from "./commit.ts";
import { benchJournal, benchJournalledCommit } from "./journal.ts";
import type { Budget, Timing } from "./paired.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "30" }, "no-write": { type: "boolean", default: false } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);

const SECTIONS: {
  readonly [name: string]: () => { readonly timings: ReadonlyMap<string, Timing>; readonly budgets: readonly Budget[] };
} = {
  commit: () => benchCommit(rounds),
  check: () => benchCheck(rounds),
  journal: () => benchJournal(rounds),
  "journalled commit": () => benchJournalledCommit(rounds),
  // Last: the history it makes stays in memory, and every process started from a large one is started more slowly.
  audit: () => benchAudit(rounds),
  size: () => ({ timings: new Map(), budgets: benchSize() }),
};

function benchSize(): Budget[] {
  const limits: readonly (readonly [string, number])[] = [
    ["hook.js", 120_000],
    ["action.js", 2_000_000],
  ];
  return limits.map(([name, limit]) => {
    const bytes = statSync(join(root, "dist", name)).size;
    return {
      what: `dist/${name}`,
      measured: `${Math.round(bytes / 1000)} kB`,
      budget: `≤ ${limit / 1000} kB`,
      held: bytes <= limit,
    };
  });
}

function tableOf(name: string, timings: ReadonlyMap<string, Timing>, budgets: readonly Budget[]): string {
  const times = [...timings.values()].map(
    (timing) =>
      `| ${timing.name} | ${timing.medianMs.toFixed(1)} | ${timing.p95Ms.toFixed(1)} | ${timing.minMs.toFixed(1)} |`,
  );
  const timeTable =
    times.length === 0
      ? ""
      : `\n| What | median ms | p95 ms | min ms |\n| --- | --- | --- | --- |\n${times.join("\n")}\n`;
  const rows = budgets.map(
    (budget) => `| ${budget.what} | ${budget.measured} | ${budget.budget} | ${budget.held ? "yes" : "**no**"} |`,
  );
  return `## ${name}\n${timeTable}\n| Budget | measured | allowed | held |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const chosen = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
const tables: string[] = [];
let broken = 0;
for (const name of chosen) {
  const section = SECTIONS[name];
  if (section === undefined)
    throw new Error(`no benchmark called ${name}; there are ${Object.keys(SECTIONS).join(", ")}`);
  const { timings, budgets } = section();
  const table = tableOf(name, timings, budgets);
  process.stdout.write(`${table}\n`);
  tables.push(table);
  broken += budgets.filter((budget) => !budget.held).length;
}
if (!values["no-write"] && positionals.length === 0) {
  const head = `# Performance\n\nWritten by \`npm run bench\` (medians of ${rounds} rounds, contestants in turn; Node ${process.versions.node}, ${cpus().length} cores, Linux). Absolute times are those of a
shared machine; the ratios are what is promised. A hook that starts Node first costs what \`node -e 0\` costs before it does anything.\n`;
  writeFileSync(join(root, "docs/performance.md"), `${head}\n${tables.join("\n")}`);
}
process.exitCode = broken > 0 ? 1 : 0;
