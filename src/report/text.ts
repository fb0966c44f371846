import type { Finding, Level, Verdict, WaivedFinding } from "../policy/verdict.ts";
import { inertLogLine } from "./inert.ts";
import { assistantOf, byLevel, headlineOf, policyOf, reasonOf, shortSha, TITLES } from "./wording.ts";

const SHOWN_PATHS = 5;
const LONGEST_SUBJECT = 72;

const SIGNS: { readonly [level in Level]: string } = { error: "✗", warning: "!", note: "·" };
const COLOURS: { readonly [level in Level]: string } = { error: "31", warning: "33", note: "2" };

/** How a text report is set. `color` adds ANSI colours; every line is inert without it. */
export interface TextOptions {
  readonly color: boolean;
}

/** A verdict for a terminal or a plain log. Ends with a line break. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const paint = (code: string, text: string): string =>
    options.color ? `\u001b[${code}m${inertLogLine(text)}\u001b[0m` : inertLogLine(text);
  const blocks = byLevel(verdict.findings).map((finding) => findingLines(finding, paint).join("\n"));
  const waived = verdict.waived.map((finding) => waivedLine(finding, paint));
  if (waived.length > 0) blocks.push(waived.join("\n"));
  blocks.push(closingLines(verdict, paint).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

type Paint = (code: string, text: string) => string;

function findingLines(finding: Finding, paint: Paint): string[] {
  const assistant = assistantOf(finding);
  const title = `${SIGNS[finding.level]} ${TITLES[finding.code]}${assistant === null ? "" : `: ${assistant}`}`;
  const lines = [paint(`1;${COLOURS[finding.level]}`, title)];
  if (finding.commit !== null) {
    lines.push(`  ${paint("36", shortSha(finding.commit))} ${paint("1", cut(finding.subject ?? "", LONGEST_SUBJECT))}`);
  }
  lines.push(...pathLines(finding.paths, paint));
  lines.push(`  ${paint("0", reasonOf(finding))}`);
  if (finding.rule !== null) {
    lines.push(`  ${paint("2", `rule "${finding.rule.name}", ${finding.rule.file}:${finding.rule.line}`)}`);
  }
  lines.push(`  ${paint("32", `→ ${finding.remedy}`)}`);
  return lines;
}

function pathLines(paths: readonly string[], paint: Paint): string[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, SHOWN_PATHS).map((path) => cut(path, 100));
  const rest = paths.length - shown.length;
  return [`  ${paint("0", `in ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`)}`];
}

function waivedLine(finding: WaivedFinding, paint: Paint): string {
  const { waiver } = finding;
  return paint(
    "2",
    `· Waived until ${waiver.expires}: ${shortSha(finding.commit)} ${TITLES[finding.code]}${finding.assistant === null ? "" : `: ${finding.assistant}`} ` +
      `(${waiver.reason}; ${waiver.approvedBy}; ${waiver.file}:${waiver.line})`,
  );
}

function closingLines(verdict: Verdict, paint: Paint): string[] {
  const colour = { pass: "1;32", fail: "1;31", unjudged: "1;35" }[verdict.verdict];
  const lines = [`${paint(colour, verdict.verdict)} ${paint("0", `${headlineOf(verdict)}, by ${policyOf(verdict)}`)}`];
  if (verdict.unjudged !== null) {
    lines.push(`  ${paint("0", verdict.unjudged.reason)}`, `  ${paint("32", `→ ${verdict.unjudged.remedy}`)}`);
  }
  return lines;
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
