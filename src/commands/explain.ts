import { choiceOption } from "./choice.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

interface ExplainOptions {
  readonly messageFile?: string;
  readonly policy?: string;
  readonly assistant?: string;
  readonly provider?: string;
  readonly model?: string;
  readonly path?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly format: "text" | "json";
}

/** Declares `toolmark explain`. */
export const addExplainCommand: AddCommand = (program, run) => {
  program
    .command("explain [rev]")
    .description("tell what is known of one commit (default: HEAD), and which rule of which file decides")
    .option("--message-file <file>", "explain a message instead of a commit (- for standard input)")
    .option("--policy <file>", "hold it against this file instead of the working tree's policy")
    .option("--assistant <id>", "ask without any commit: may this assistant be used here?")
    .option("--provider <id>", "with --assistant: whose model it runs")
    .option("--model <id>", "with --assistant: which model it runs")
    .option("--path <path>", "with --assistant: in which file, from the repository's root")
    .option("--branch <name>", "with --assistant: on which branch")
    .option("--repository <owner/name>", "with --assistant: in which repository")
    .addOption(choiceOption("--format <format>", "how to print it", ["text", "json"]).default("text"))
    .action((rev: string | undefined, options: ExplainOptions) => run((terminal) => explain(terminal, rev, options)));
};

async function explain(terminal: Terminal, rev: string | undefined, options: ExplainOptions): Promise<ExitCode> {
  const asked = [rev, options.messageFile, options.assistant].filter((one) => one !== undefined);
  if (asked.length > 1) throw new Refusal(2, "explain takes one of REV, --message-file and --assistant");
  if (options.path !== undefined && options.assistant === undefined) {
    throw new Refusal(2, "--path goes with --assistant", "toolmark explain --assistant codex --path train/x.py");
  }
  const { refusingPolicy } = await import("./refusing-policy.ts");
  return refusingPolicy(terminal, () =>
    options.assistant === undefined
      ? tellCommit(terminal, rev, options)
      : tellPermission(terminal, options.assistant, options),
  );
}

async function tellCommit(terminal: Terminal, rev: string | undefined, options: ExplainOptions): Promise<ExitCode> {
  const { explainCommit } = await import("../gate/explain-commit.ts");
  const explanation = await explainCommit({
    cwd: terminal.cwd,
    subject:
      options.messageFile === undefined
        ? { rev: rev ?? "HEAD" }
        : { message: await readMessage(terminal, options.messageFile) },
    policyFile: options.policy ?? null,
    today: terminal.now.toISOString().slice(0, 10),
  });
  if (options.format === "json") {
    const { commitJson, renderCommitJson } = await import("../report/commit-json.ts");
    const { decisions, findings, policyFile } = explanation;
    terminal.out(renderCommitJson({ ...commitJson(explanation.case), policy: policyFile, decisions, findings }));
  } else {
    const { renderExplanation } = await import("../report/explanation.ts");
    terminal.out(renderExplanation(explanation, { color: terminal.color }));
  }
  return 0;
}

async function tellPermission(terminal: Terminal, assistant: string, options: ExplainOptions): Promise<ExitCode> {
  const { loadWorkingPolicy } = await import("../gate/explain-commit.ts");
  const { mayUse } = await import("../policy/may-use.ts");
  const { inertLogLine } = await import("../report/inert.ts");
  const today = terminal.now.toISOString().slice(0, 10);
  const policy = await loadWorkingPolicy(terminal.cwd, options.policy ?? null, today);
  const answer = mayUse(
    {
      assistant,
      provider: options.provider ?? null,
      model: options.model ?? null,
      path: options.path ?? null,
      branch: options.branch ?? null,
      repository: options.repository ?? null,
      today,
    },
    policy ?? { layers: [] },
  );
  if (options.format === "json") {
    terminal.out(`${JSON.stringify({ assistant, path: options.path ?? null, ...answer })}\n`);
    return 0;
  }
  const where =
    answer.rule === null ? answer.file : `rule "${answer.rule.name}", ${answer.rule.file}:${answer.rule.line}`;
  const lines = [
    `${answer.verdict}: ${assistant}${options.path === undefined ? "" : ` in ${options.path}`}`,
    `  ${answer.because}`,
  ];
  if (where !== "") lines.push(`  ${where}`);
  if (answer.reviewers.length > 0) lines.push(`  needs an approving review by ${answer.reviewers.join(" or ")}`);
  if (answer.contact !== null) lines.push(`  ask ${answer.contact}`);
  terminal.out(`${lines.map(inertLogLine).join("\n")}\n`);
  return 0;
}

async function readMessage(terminal: Terminal, name: string): Promise<string> {
  if (name === "-") return (await terminal.readInput()).toString("utf8");
  const { readFileIfPresent } = await import("../machine/files.ts");
  const bytes = readFileIfPresent(name, terminal.cwd);
  if (bytes === null)
    throw new Refusal(2, `there is no file ${name}`, "Name a file with a message, or - for standard input.");
  return bytes.toString("utf8");
}
