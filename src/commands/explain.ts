import { choiceOption } from "./choice.ts";
import type { PermissionOptions } from "./permission.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

interface ExplainOptions extends PermissionOptions {
  readonly messageFile?: string;
  readonly assistant?: string;
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
  if (rev?.includes("..") === true) throw new Refusal(2, `${rev} is a range, and explain takes one commit`);
  const stray = (["provider", "model", "path", "branch", "repository"] as const).find(
    (name) => options[name] !== undefined && options.assistant === undefined,
  );
  if (stray !== undefined) {
    throw new Refusal(2, `--${stray} goes with --assistant`, "toolmark explain --assistant codex --path train/x.py");
  }
  const { refusingPolicy } = await import("./refusing-policy.ts");
  const { assistant } = options;
  if (assistant === undefined) return refusingPolicy(terminal, () => tellCommit(terminal, rev, options));
  const { tellPermission } = await import("./permission.ts");
  return refusingPolicy(terminal, () => tellPermission(terminal, assistant, options));
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

async function readMessage(terminal: Terminal, name: string): Promise<string> {
  if (name === "-") return (await terminal.readInput()).toString("utf8");
  const { readFileIfPresent } = await import("../machine/files.ts");
  const bytes = readFileIfPresent(name, terminal.cwd);
  if (bytes === null)
    throw new Refusal(2, `there is no file ${name}`, "Name a file with a message, or - for standard input.");
  return bytes.toString("utf8");
}
