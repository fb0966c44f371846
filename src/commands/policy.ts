import { dirname, join, relative, resolve } from "node:path";
import type { PolicyFileText, Resolved } from "../policy/extends.ts";
import type { PolicyProblem } from "../policy/policy.ts";
import { type AddCommand, type ExitCode, Refusal, type Terminal } from "./terminal.ts";

const USUAL = ".github/toolmark.yml";
const USUAL_TEST = ".github/toolmark.test.yml";

interface PolicyOptions {
  readonly repository?: string;
  readonly baseline?: readonly string[];
}

/** `policy lint|show|test`: is it right, what does it come to, and does it do what was meant. */
export const addPolicyCommand: AddCommand = (program, run) => {
  const policy = program.command("policy").description("check, show and try a policy");
  const collect = (file: string, files: readonly string[]): readonly string[] => [...files, file];
  policy
    .command("lint [file]")
    .description(`tell everything that is wrong in a policy (default ${USUAL})`)
    .option("--repository <owner/name>", "the repository it is for")
    .option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, [])
    .action((file: string | undefined, options: PolicyOptions) =>
      run(async (terminal) => lint(terminal, file ?? (await usual(terminal, USUAL)), options)),
    );
  policy
    .command("show [file]")
    .description("print the merged policy, with the origin of each rule")
    .option("--repository <owner/name>", "only rules that count for this repository")
    .option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, [])
    .action((file: string | undefined, options: PolicyOptions) =>
      run(async (terminal) => show(terminal, file ?? (await usual(terminal, USUAL)), options)),
    );
  policy
    .command("test [file]")
    .description(`run the cases of a policy test file (default ${USUAL_TEST})`)
    .option("--repository <owner/name>", "the repository the cases are in, where they name none")
    .option("--baseline <file>", "a policy that counts before it; may be given more than once", collect, [])
    .action((file: string | undefined, options: PolicyOptions) =>
      run(async (terminal) => test(terminal, file ?? (await usual(terminal, USUAL_TEST)), options)),
    );
};

/** The file's usual place in the repository, seen from whichever of its folders one stands in. */
async function usual(terminal: Terminal, name: string): Promise<string> {
  const { repositoryRoot } = await import("./policy-files.ts");
  return relative(terminal.cwd, join(repositoryRoot(terminal.cwd), name));
}

/** What was read, and its text by file for showing problems in it. */
interface Read {
  readonly resolved: Resolved;
  readonly texts: ReadonlyMap<string, string>;
}

async function read(terminal: Terminal, file: string, { baseline = [], repository }: PolicyOptions): Promise<Read> {
  if (repository !== undefined && !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new Refusal(2, `'${repository}' is no repository`, "write --repository OWNER/NAME");
  }
  const { loadFromFolder, readPolicyFile, repositoryRoot } = await import("./policy-files.ts");
  const { resolvePolicy } = await import("../policy/extends.ts");
  const texts = new Map<string, string>();
  const root = repositoryRoot(terminal.cwd);
  const fileText = (name: string): PolicyFileText => {
    const path = resolve(terminal.cwd, name);
    const bytes = readPolicyFile(path);
    if (typeof bytes === "string")
      throw new Refusal(2, `${name}: ${bytes}`, "toolmark init --policy NAME writes a starter policy");
    const shown = relative(terminal.cwd, path);
    texts.set(shown, new TextDecoder().decode(bytes));
    return { bytes, source: { file: shown, ref: null } };
  };
  const load = loadFromFolder(root);
  const resolved = await resolvePolicy({
    own: fileText(file),
    baselines: baseline.map(fileText),
    today: terminal.now.toISOString().slice(0, 10),
    load: async (reference) => {
      const loaded = await load(reference);
      if ("bytes" in loaded) texts.set(reference.path, new TextDecoder().decode(loaded.bytes));
      return loaded;
    },
  });
  return { resolved, texts };
}

async function tellProblems(
  terminal: Terminal,
  problems: readonly PolicyProblem[],
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const { renderProblem } = await import("./policy-text.ts");
  for (const problem of problems) terminal.out(renderProblem(problem, texts.get(problem.file) ?? null, terminal.color));
}

/** Another repository's policy is not fetched here, and a baseline stands for it; a file of this one that cannot be read is a fault. */
function tellUnreadable(terminal: Terminal, { unreadable }: Resolved, { baseline = [] }: PolicyOptions): boolean {
  const isElsewhere = (reason: string) => reason.startsWith("it is in another repository");
  const told = unreadable.filter(({ reason }) => baseline.length === 0 || !isElsewhere(reason));
  for (const { reference, reason, spot } of told) {
    const place = spot === null ? "" : `${spot.file}:${spot.line}:${spot.column}: `;
    terminal.err(`toolmark: ${place}${reference} could not be read: ${reason}\n`);
  }
  const remote = told.filter(({ reason }) => isElsewhere(reason));
  if (remote.length > 0)
    terminal.err("  hold this policy against it with --baseline FILE; the gate reads it by itself\n");
  return told.length > remote.length;
}

async function lint(terminal: Terminal, file: string, options: PolicyOptions): Promise<ExitCode> {
  const { resolved, texts } = await read(terminal, file, options);
  const problems = [...resolved.problems, ...resolved.ineffective];
  await tellProblems(terminal, problems, texts);
  const broken = tellUnreadable(terminal, resolved, options);
  if (problems.length > 0) return 2;
  if (broken) return 3;
  const rules = resolved.layers.reduce((sum, layer) => sum + layer.rules.length, 0);
  terminal.out(`${file}: no problems (${rules} rule${rules === 1 ? "" : "s"})\n`);
  return 0;
}

async function show(terminal: Terminal, file: string, options: PolicyOptions): Promise<ExitCode> {
  const { resolved, texts } = await read(terminal, file, options);
  if (resolved.problems.length > 0) {
    await tellProblems(terminal, resolved.problems, texts);
    return 2;
  }
  const broken = tellUnreadable(terminal, resolved, options);
  const { showPolicy } = await import("../policy/show.ts");
  const { renderShown } = await import("./policy-text.ts");
  terminal.out(renderShown(showPolicy({ layers: resolved.layers }, options.repository ?? null), terminal.color));
  return broken ? 3 : 0;
}

async function test(terminal: Terminal, file: string, options: PolicyOptions): Promise<ExitCode> {
  const { readPolicyFile } = await import("./policy-files.ts");
  const { parseTrials, runTrial } = await import("../policy/trial.ts");
  const { renderOutcome } = await import("./policy-text.ts");
  const bytes = readPolicyFile(resolve(terminal.cwd, file));
  if (typeof bytes === "string") throw new Refusal(2, `${file}: ${bytes}`, "docs/policy.md#testing-a-policy shows one");
  const { file: trials, problems } = parseTrials(bytes, { file, ref: null });
  if (trials === null) {
    await tellProblems(terminal, problems, new Map([[file, new TextDecoder().decode(bytes)]]));
    return 2;
  }
  const { resolved, texts } = await read(terminal, join(dirname(file), trials.policy), options);
  await tellProblems(terminal, resolved.problems, texts);
  if (resolved.problems.length > 0) return 2;
  if (tellUnreadable(terminal, resolved, options)) return 3;
  const today = terminal.now.toISOString().slice(0, 10);
  const policy = { layers: resolved.layers };
  const outcomes = trials.trials.map((trial) =>
    runTrial({ ...trial, repository: trial.repository ?? options.repository ?? null }, policy, today),
  );
  for (const outcome of outcomes) terminal.out(renderOutcome(outcome, terminal.color));
  const failed = outcomes.filter(({ passed }) => !passed).length;
  terminal.out(`${outcomes.length - failed} of ${outcomes.length} cases as expected\n`);
  return failed === 0 ? 0 : 1;
}
