import type { RangeQuestion } from "../gate/judge-range.ts";
import type { Verdict } from "../policy/verdict.ts";
import { choiceOption } from "./choice.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const FORMATS = ["text", "json", "markdown", "sarif", "github"] as const;
type Format = (typeof FORMATS)[number];

interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly baseline?: string;
  readonly tally?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly facts?: string;
  readonly reviewed?: true;
  readonly format: Format;
  readonly output?: string;
}

/** Declares `toolmark check`. */
export const addCheckCommand: AddCommand = (program, run) => {
  program
    .command("check [range]")
    .description("judge a range of commits by the policy at its left end (default: what the upstream lacks)")
    .option("--base <rev>", "left end of the range; the policy is read there")
    .option("--head <rev>", "right end of the range (default: HEAD)")
    .option("--policy <file>", "judge by this file instead")
    .option("--baseline <file>", "a local copy of the policy that the repository's own extends elsewhere")
    .option("--tally <file>", "what `audit --tally` counted, for the policy's budgets")
    .option("--branch <name>", "the branch that would receive the commits, for rules with branches")
    .option("--repository <owner/name>", "the repository, for rules with repositories")
    .option("--facts <file>", "judge facts given as JSON instead of a git range (- for standard input)")
    .option("--reviewed", "take every review that a rule asks for as given")
    .addOption(choiceOption("--format <format>", "how to print the verdict", FORMATS).default("text"))
    .option("--output <file>", "write the verdict there instead of standard output")
    .addHelpText(
      "after",
      "\nRANGE is A..B, or A...B for the same commits; one REV is its whole history, by the policy at REV.\nExit codes: 0 nothing at level error, 1 at least one, 2 misuse or an invalid policy, 3 could not be judged.",
    )
    .action((range: string | undefined, options: CheckOptions) => run((terminal) => check(terminal, range, options)));
};

async function check(terminal: Terminal, range: string | undefined, options: CheckOptions): Promise<ExitCode> {
  if (range !== undefined && (options.base !== undefined || options.head !== undefined)) {
    throw new Refusal(
      2,
      "a range and --base or --head say the same thing twice",
      "Give either BASE..HEAD or the two options.",
    );
  }
  if (options.facts !== undefined && (range ?? options.base ?? options.head) !== undefined) {
    throw new Refusal(2, "--facts brings the commits, and a range names others", "Leave one of them out.");
  }
  if (options.repository !== undefined && !/^[^/\s]+\/[^/\s]+$/.test(options.repository)) {
    throw new Refusal(2, `'${options.repository}' is no repository`, "Write --repository OWNER/NAME.");
  }
  const question = questionOf(terminal, range, options);
  const judged = options.facts === undefined ? await startGit(question) : startJson(terminal, question, options.facts);
  const { refusingPolicy } = await import("./refusing-policy.ts");
  return refusingPolicy(terminal, async () => report(terminal, await waited(terminal, judged), options));
}

async function report(terminal: Terminal, verdict: Verdict, options: CheckOptions): Promise<ExitCode> {
  const text = await render(verdict, options.format, terminal.color && options.output === undefined);
  if (options.output === undefined) terminal.out(text);
  else await writeFile(options.output, text, terminal.cwd);
  if (options.output !== undefined && verdict.unjudged !== null) {
    const { reason, remedy } = verdict.unjudged;
    throw new Refusal(3, `not judged: ${reason}`, remedy);
  }
  return { pass: 0, fail: 1, unjudged: 3 }[verdict.verdict] as ExitCode;
}

async function waited(terminal: Terminal, judge: () => Promise<Verdict>): Promise<Verdict> {
  const { startWaiting } = await import("./progress.ts");
  const endWaiting = startWaiting(terminal, "judging commits");
  try {
    return await judge();
  } finally {
    endWaiting();
  }
}

function questionOf(terminal: Terminal, range: string | undefined, options: CheckOptions): RangeQuestion {
  return {
    cwd: terminal.cwd,
    range: range ?? null,
    base: options.base ?? null,
    head: options.head ?? null,
    policyFile: options.policy ?? null,
    baselineFile: options.baseline ?? null,
    tallyFile: options.tally ?? null,
    reviewed: options.reviewed === true,
    today: terminal.now.toISOString().slice(0, 10),
    branch: options.branch ?? null,
    repository: options.repository ?? null,
  };
}

/** git looks the range up while the rest of the program is read. */
async function startGit(question: RangeQuestion): Promise<() => Promise<Verdict>> {
  const { resolveRange } = await import("../git/range.ts");
  const resolving = resolveRange(question.cwd, question);
  // Whoever waits for it hears of a failure; until then it is nobody's.
  resolving.catch(() => undefined);
  return async () => (await import("../gate/judge-range.ts")).judgeRange(question, resolving);
}

function startJson(terminal: Terminal, question: RangeQuestion, facts: string): () => Promise<Verdict> {
  return async () => {
    const { judgeJson } = await import("../gate/judge-range.ts");
    return judgeJson(await readFacts(terminal, facts), question);
  };
}

async function readFacts(terminal: Terminal, name: string): Promise<string> {
  if (name === "-") return (await terminal.readInput()).toString("utf8");
  const { readFileIfPresent } = await import("../machine/files.ts");
  const bytes = readFileIfPresent(name, terminal.cwd);
  if (bytes === null)
    throw new Refusal(2, `there is no file ${name}`, "Name a file with facts, or - for standard input.");
  return bytes.toString("utf8");
}

async function render(verdict: Verdict, format: Format, color: boolean): Promise<string> {
  switch (format) {
    case "text":
      return (await import("../report/text.ts")).renderText(verdict, { color });
    case "json":
      return (await import("../report/json.ts")).renderJson(verdict);
    case "markdown":
      return (await import("../report/markdown.ts")).renderMarkdown(verdict);
    case "sarif":
      return (await import("../report/sarif.ts")).renderSarif(verdict);
    case "github":
      return (await import("../report/github.ts")).renderGithub(verdict);
  }
}

async function writeFile(path: string, text: string, cwd: string): Promise<void> {
  const { openNamed } = await import("./open-named.ts");
  const output = await openNamed(path, cwd);
  output.write(text);
  output.finish();
}
