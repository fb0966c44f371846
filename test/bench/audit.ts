import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Budget, median, race, type Timing } from "./paired.ts";
import { bareEnvironment, git, run } from "./repositories.ts";

const CLI = join(resolve(import.meta.dirname, "../.."), "dist/cli.js");
const COMMITS = 200_000;
/** One in so many commits carries a mark, as in a history in which assistants are welcome. */
const MARKED = 20;
/** A round takes seconds. */
const MOST_ROUNDS = 5;

/** The fields that the audit reads, as git alone gives them to a pipe. */
const FIELDS = "%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%at%x00%B";
const LOG = `git log -z --reverse --encoding=UTF-8 --no-mailmap --format=tformat:${FIELDS} | cat`;

/** What reading and classifying a long history costs, over what git alone takes for it. */
export function benchAudit(rounds: number): {
  readonly timings: ReadonlyMap<string, Timing>;
  readonly budgets: readonly Budget[];
} {
  const { path, environment } = makeLongHistory();
  const alone = `git log of the same fields, ${COMMITS} commits`;
  const audit = (format: string) => ({
    name: `audit --format ${format}`,
    run: () => run(process.execPath, [CLI, "audit", "--format", format], path, environment),
  });
  const timings = race(
    [
      { name: alone, run: () => run("sh", ["-c", LOG], path, { ...environment, GIT_FLUSH: "0" }) },
      audit("text"),
      audit("csv"),
      audit("ndjson"),
    ],
    Math.min(rounds, MOST_ROUNDS),
  );
  const ratio = median(timings, "audit --format text") / median(timings, alone);
  const budget = {
    what: "reading and classifying (audit, text), over git's own time",
    measured: ratio.toFixed(2),
    budget: "≤ 1.5",
    held: ratio <= 1.5,
  };
  return { timings, budgets: [budget] };
}

/** A history without files: the audit reads what commits say, never what they change. */
function makeLongHistory() {
  const home = mkdtempSync(join(tmpdir(), "toolmark-bench-"));
  const path = join(home, "long");
  const environment = bareEnvironment(home);
  mkdirSync(path);
  git(path, ["init", "-q", "-b", "main"], environment);
  const commits = Array.from({ length: COMMITS }, (_, index) => {
    const who = `Jane Dev ${index % 700} <jane${index % 700}@example.com> ${1_500_000_000 + index * 600} +0000`;
    const text = messageOf(index);
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  git(path, ["fast-import", "--quiet"], environment, commits.join(""));
  return { path, environment };
}

function messageOf(index: number): string {
  const sentence = `The part ${index} of the tree is walked once for each caller, which nobody asked for, and costs as much again.\n`;
  const mark = index % MARKED === 0 ? "\nCo-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>\n" : "";
  return `area${index % 90}: change number ${index}\n\n${sentence.repeat(1 + (index % 7))}${mark || "\nSigned-off-by: Jane Dev <jane@example.com>\n"}`;
}
