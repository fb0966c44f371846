import type { AuditFormat } from "../audit/audit-format.ts";
import type { AuditedHistory } from "../audit/audit-history.ts";
import type { Tally } from "../policy/tally.ts";
import { choiceOption } from "./choice.ts";
import type { Progress } from "./progress.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const FORMATS = ["text", "ndjson", "csv"] as const;

interface AuditOptions {
  readonly all?: true;
  readonly since?: string;
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly policy?: string;
  readonly tally?: string;
}

/** Declares `toolmark audit`. */
export const addAuditCommand: AddCommand = (program, run) => {
  program
    .command("audit [range]")
    .description("read a whole history (default: all of HEAD's), oldest first, and tell which assistants it shows")
    .option("--all", "whatever any ref reaches, notes and stashes left out")
    .option("--since <date>", "only commits after this date")
    .addOption(choiceOption("--format <format>", "how to print it", FORMATS).default("text"))
    .option("--policy <file>", "tell what this policy would have said of each commit (a back-test)")
    .option("--tally <file>", "leave there what was counted for the policy's budgets, for `check` and the Action")
    .option("--output <file>", "write there instead of standard output")
    .addHelpText(
      "after",
      "\nExit codes: 0 read, 1 the policy would have failed a commit, 2 misuse, 3 the history could not be read.",
    )
    .action((range: string | undefined, options: AuditOptions) => run((terminal) => audit(terminal, range, options)));
};

async function audit(terminal: Terminal, range: string | undefined, options: AuditOptions): Promise<ExitCode> {
  if (range !== undefined && options.all === true) {
    throw new Refusal(2, "a range and --all contradict each other", "Give either BASE..HEAD or --all.");
  }
  if (options.since !== undefined && Number.isNaN(Date.parse(options.since))) {
    throw new Refusal(2, `${options.since} is no date`, "Write it as 2026-11-23.");
  }
  if (options.tally !== undefined) requireWhole(range, options);
  const { refusingPolicy } = await import("./refusing-policy.ts");
  return refusingPolicy(terminal, () => printHistory(terminal, range, options));
}

/** A tally of a part, or of branches that anybody may push, would make a share look other than it is. */
function requireWhole(range: string | undefined, options: AuditOptions): void {
  if (options.policy === undefined) {
    throw new Refusal(2, "--tally counts for a policy's budgets, and no policy is named", "Add --policy FILE.");
  }
  if (options.all === true || options.since !== undefined || range?.includes("..") === true) {
    throw new Refusal(
      2,
      "a tally is of one branch's whole history",
      "Leave out --all, --since and the left end of the range.",
    );
  }
}

async function printHistory(terminal: Terminal, range: string | undefined, options: AuditOptions): Promise<ExitCode> {
  const [{ auditHistory }, { auditFormatOf }, { startProgress }] = await Promise.all([
    import("../audit/audit-history.ts"),
    import("../audit/format-of.ts"),
    import("./progress.ts"),
  ]);
  const format = await auditFormatOf(options.format, options.policy !== undefined);
  const history = await auditHistory({
    newestFirst: format.turns,
    cwd: terminal.cwd,
    range: range ?? null,
    all: options.all === true,
    since: options.since ?? null,
    policyFile: options.policy ?? null,
    today: terminal.now.toISOString().slice(0, 10),
  });
  const sink = await openSink(terminal, options.output);
  const progress = startProgress(terminal, "reading commits");
  try {
    // A tally is of the whole history, whether or not anybody still reads along.
    const printed = await printCases(history, { format, sink, progress, toTheEnd: options.tally !== undefined });
    const whole = history.whole();
    if (printed.isRead) await sink.write(format.end(whole));
    progress.end();
    await sink.finish();
    const tally = options.tally === undefined ? null : history.tally();
    if (tally !== null && options.tally !== undefined) await leaveTally(tally, options.tally, terminal.cwd);
    return printed.isFailed || whole.some(isError) ? 1 : 0;
  } catch (error) {
    progress.end();
    sink.abandon();
    throw error;
  }
}

interface Printing {
  readonly format: AuditFormat;
  readonly sink: Sink;
  readonly progress: Progress;
  /** Goes on when nobody reads any more. */
  readonly toTheEnd: boolean;
}

/** Prints commit by commit. Answers whether anybody still reads, and whether the policy would have failed a commit. */
async function printCases(
  { cases }: AuditedHistory,
  { format, sink, progress, toTheEnd }: Printing,
): Promise<{ readonly isRead: boolean; readonly isFailed: boolean }> {
  const lines: string[] = [];
  let done = 0;
  let isFailed = false;
  let isRead = await sink.write(format.begin());
  for await (const batch of cases) {
    let text = "";
    for (const audited of batch) {
      isFailed ||= audited.findings.some(isError);
      const line = format.commit(audited);
      if (!format.turns) text += line;
      else if (line !== "") lines.push(line);
    }
    done += batch.length;
    progress.step(done);
    if (isRead) isRead = await sink.write(text);
    if (!isRead && !toTheEnd) break;
  }
  while (isRead && lines.length > 0) isRead = await sink.write(lines.pop() ?? "");
  return { isRead, isFailed };
}

async function leaveTally(tally: Tally, path: string, cwd: string): Promise<void> {
  const { writeTally } = await import("../policy/tally.ts");
  const { openNamed } = await import("./open-named.ts");
  const file = await openNamed(path, cwd);
  file.write(writeTally(tally));
  file.finish();
}

function isError(finding: { readonly level: string }): boolean {
  return finding.level === "error";
}

/** Where the audit goes. `write` answers whether anyone still reads. */
interface Sink {
  write(text: string): boolean | Promise<boolean>;
  finish(): Promise<void>;
  abandon(): void;
}

/** Gathers small pieces: a write for each commit would cost more than reading it. */
const GATHER = 1 << 18;

async function openSink(terminal: Terminal, path: string | undefined): Promise<Sink> {
  const { openNamed } = await import("./open-named.ts");
  const target = path === undefined ? null : await openNamed(path, terminal.cwd);
  let gathered = "";
  const flush = async (): Promise<boolean> => {
    const text = gathered;
    gathered = "";
    if (target !== null) {
      target.write(text);
      return true;
    }
    terminal.out(text);
    return (await terminal.drained?.()) ?? true;
  };
  return {
    write: (text) => {
      gathered += text;
      return gathered.length < GATHER || flush();
    },
    finish: async () => {
      await flush();
      target?.finish();
    },
    abandon: () => target?.abandon(),
  };
}
