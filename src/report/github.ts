import type { Finding, Level, Verdict } from "../policy/verdict.ts";
import { inertCommandMessage, inertCommandProperty, inertLine, inertLogLine } from "./inert.ts";
import { assistantOf, byLevel, counted, headlineOf, policyOf, reasonOf, shortSha, TITLES } from "./wording.ts";

/** A runner passes on ten issues of each level from one step and forgets the rest. */
const MOST_OF_A_LEVEL = 10;
/** A runner cuts an issue's message here. */
const LONGEST_MESSAGE = 4096;

const COMMANDS: { readonly [level in Level]: string } = { error: "error", warning: "warning", note: "notice" };
const LEVELS: readonly Level[] = ["error", "warning", "note"];

/**
 * A verdict as workflow commands: an annotation for each of the first ten findings of a level. When there are more, the
 * tenth says how many, and they follow as plain lines of the log.
 */
export function renderGithub(verdict: Verdict): string {
  const lines = LEVELS.flatMap((level) => levelLines(byLevel(verdict.findings).filter((f) => f.level === level)));
  if (verdict.unjudged !== null) {
    const { reason, remedy } = verdict.unjudged;
    lines.push(command("error", { title: "Toolmark could not judge" }, [reason, `What to do: ${remedy}`]));
  }
  lines.push(inertLogLine(`${verdict.verdict}: ${headlineOf(verdict)}, by ${policyOf(verdict)}`));
  return `${lines.join("\n")}\n`;
}

/** Inputs that are not what they may be, as annotations, so that the page of the run shows why it failed. */
export function renderMisuse(problems: readonly string[]): string {
  return problems.map((problem) => `${command("error", { title: "Toolmark: wrong input" }, [problem])}\n`).join("");
}

function levelLines(findings: readonly Finding[]): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  if (findings.length <= MOST_OF_A_LEVEL) return findings.map(annotation);
  const shown = findings.slice(0, MOST_OF_A_LEVEL - 1);
  const rest = findings.slice(shown.length);
  const more = `${counted(rest.length, first.level)} more: all of them are in the job summary and in the log below`;
  return [
    ...shown.map(annotation),
    command(COMMANDS[first.level], { title: "Toolmark" }, [more]),
    ...rest.map((finding) => inertLogLine(`${finding.level}: ${messageLines(finding).join(" | ")}`)),
  ];
}

function annotation(finding: Finding): string {
  const [path] = finding.paths;
  const title = `Toolmark: ${TITLES[finding.code]}`;
  const place = path === undefined ? {} : { file: path, line: "1" };
  return command(COMMANDS[finding.level], { ...place, title }, messageLines(finding));
}

function messageLines(finding: Finding): string[] {
  const assistant = assistantOf(finding);
  const where = finding.commit === null ? [] : [`${shortSha(finding.commit)} ${(finding.subject ?? "").slice(0, 100)}`];
  const rule = finding.rule === null ? "" : ` Rule "${finding.rule.name}", ${finding.rule.file}:${finding.rule.line}.`;
  const which = assistant === null ? [] : [assistant];
  return [[...which, ...where].join(" in "), `${reasonOf(finding)}${rule}`, `What to do: ${finding.remedy}`].filter(
    (line) => line !== "",
  );
}

function command(name: string, properties: { readonly [key: string]: string }, lines: readonly string[]): string {
  const values = Object.entries(properties).map(([key, value]) => `${key}=${inertCommandProperty(value)}`);
  return `::${name} ${values.join(",")}::${shortened(lines)}`;
}

/** Cuts whole characters before they are escaped, so that no escape is left half. */
function shortened(lines: readonly string[]): string {
  let message = inertCommandMessage(lines);
  for (let most = 1024; message.length > LONGEST_MESSAGE && most > 8; most = Math.floor(most / 2)) {
    message = inertCommandMessage(lines.map((line) => inertLine(line, most)));
  }
  return message;
}
