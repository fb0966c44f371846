import { subjectOf } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import type { Case } from "../policy/case.ts";
import type { Finding, RuleVerdict } from "../policy/verdict.ts";
import { inertLogLine } from "./inert.ts";
import { TITLES } from "./wording.ts";

/** What a text explanation shows beside the case: the flow that made it decides what is in it. */
export interface Explained {
  readonly case: Case;
  readonly decisions: readonly {
    readonly assistant: string;
    readonly paths: readonly string[];
    readonly verdict: RuleVerdict;
    readonly rule: { readonly name: string; readonly file: string; readonly line: number } | null;
    readonly by: "rule" | "unknown" | "unknown-provider" | "default";
    readonly softened: "weak-evidence" | "report-mode" | null;
  }[];
  readonly findings: readonly Finding[];
  readonly policyFile: string | null;
}

const SHOWN_PATHS = 4;

/** One commit for a person at a terminal: evidence, record, problems, decisions. Every line is inert. */
export function renderExplanation(explained: Explained, options: { readonly color: boolean }): string {
  const bold = (text: string) => (options.color ? `\u001b[1m${inertLogLine(text)}\u001b[0m` : inertLogLine(text));
  const { commit } = explained.case;
  const born = !/^0+$/.test(commit.sha);
  const title = born ? `${commit.sha.slice(0, 7)} ${subjectOf(commit.message)}` : subjectOf(commit.message);
  const lines = [
    bold(title),
    ...(born ? [inertLogLine(`  by ${commit.author.name} <${commit.author.email}>, ${commit.date}`)] : []),
    "",
    bold("Evidence"),
    ...evidenceLines(explained.case.assistants),
    "",
    bold("Record"),
    ...recordLines(explained.case),
    ...problemLines(explained.case, bold),
    "",
    bold(explained.policyFile === null ? "Policy" : `Policy (${explained.policyFile})`),
    ...decisionLines(explained),
  ];
  return `${lines.join("\n")}\n`;
}

function nameOf(entry: Pick<AssistantEntry, "assistant" | "provider" | "model">): string {
  if (entry.provider === null && entry.model === null) return entry.assistant;
  return `${entry.assistant} (${entry.provider ?? "unknown"}/${entry.model ?? "unknown"})`;
}

function evidenceLines(assistants: readonly AssistantEntry[]): string[] {
  if (assistants.length === 0) return ["  none: nothing in this commit shows an assistant"];
  return assistants.flatMap((entry) => [
    inertLogLine(`  ${nameOf(entry)}, ${entry.strength}`),
    ...entry.evidence.map((one) => inertLogLine(`    ${one.source}, ${one.strength}: ${one.seen}`)),
  ]);
}

function recordLines({ record, declared, change }: Case): string[] {
  const said = declared === null ? [] : [`  a person says AI-Assisted: ${declared}`];
  if (record === null) return ["  none", ...said];
  const parts = [`version ${record.version}`, `state ${record.state}`];
  if (record.lines !== null) parts.push(`${record.lines.assisted} of ${record.lines.added} added lines`);
  if (record.basis !== null) parts.push(`basis ${record.basis}${record.more ? " and more" : ""}`);
  const lines = [inertLogLine(`  ${parts.join(", ")}`)];
  if (record.change === null) lines.push("  bound to no change");
  else if (change?.digest == null) lines.push(`  bound to change ${record.change}`);
  else
    lines.push(
      `  bound to change ${record.change}, ${record.change === change.digest ? "which this commit's is" : `but this commit's is ${change.digest}`}`,
    );
  return [...lines, ...said];
}

function problemLines({ problems }: Case, bold: (text: string) => string): string[] {
  if (problems.length === 0) return [];
  return ["", bold("Problems"), ...problems.map((problem) => inertLogLine(`  ${problem.code}: ${problem.message}`))];
}

const DEFAULTS: { readonly [kind in Explained["decisions"][number]["by"]]: string } = {
  rule: "",
  unknown: "no rule matches, and nobody knows the assistant (unknown)",
  "unknown-provider": "a rule may apply, and nobody told the model (unknown-provider)",
  default: "no rule matches (default)",
};

const SOFTENED = {
  "weak-evidence": "; milder because the evidence is weak",
  "report-mode": "; milder because the policy only reports",
} as const;

function decisionLines({ decisions, findings, policyFile }: Explained): string[] {
  if (policyFile === null) return ["  there is none here: toolmark init --policy writes a first one"];
  const lines = decisions.map((decision) => {
    const shown = decision.paths.slice(0, SHOWN_PATHS).join(", ");
    const rest = decision.paths.length - SHOWN_PATHS;
    const where = decision.paths.length === 0 ? "" : ` in ${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
    const why =
      decision.rule === null
        ? DEFAULTS[decision.by]
        : `rule "${decision.rule.name}", ${decision.rule.file}:${decision.rule.line}`;
    return inertLogLine(
      `  ${decision.verdict}: ${decision.assistant}${where}: ${why}${decision.softened === null ? "" : SOFTENED[decision.softened]}`,
    );
  });
  const others = findings
    .filter((finding) => finding.assistant === null)
    .map((finding) => inertLogLine(`  ${finding.level}: ${TITLES[finding.code]}. ${finding.because}`));
  const all = [...lines, ...others];
  return all.length > 0 ? all : ["  nothing to say: no assistant is evidenced"];
}
