import { formatProblem } from "../policy/parse.ts";
import type { PolicyProblem } from "../policy/policy.ts";
import type { ShownLine } from "../policy/show.ts";
import type { TrialOutcome } from "../policy/trial.ts";
import { inertLine } from "../report/inert.ts";

/** Widest piece of a line shown under a problem. */
const WIDEST = 120;

/** A problem as one line, then the line it is about with the offending text underlined, then where to read on. */
export function renderProblem(problem: PolicyProblem, text: string | null, color: boolean): string {
  const paint = (code: string, said: string): string => (color ? `\u001b[${code}m${said}\u001b[0m` : said);
  const lines = [inertLine(formatProblem(problem))];
  const written = text?.split(/\r\n|\r|\n/)[problem.line - 1];
  if (written !== undefined && written.trim() !== "") {
    const start = Math.max(0, Math.min(problem.column - 1, written.length) - 60);
    const shown = written.slice(start, start + WIDEST).replaceAll("\t", " ");
    const before = written.slice(start, problem.column - 1).replaceAll("\t", " ");
    const marked = Math.max(1, Math.min(problem.length, WIDEST - before.length));
    const number = String(problem.line);
    lines.push(
      `  ${number} | ${inertLine(shown)}`,
      `  ${" ".repeat(number.length)} | ${" ".repeat(inertLine(before).length)}${paint("31", "^".repeat(marked))}`,
    );
  }
  lines.push(`  ${paint("2", `see docs/policy.md#${problem.section}`)}`);
  return `${lines.join("\n")}\n`;
}

/** The merged policy, origins in a column of their own. */
export function renderShown(lines: readonly ShownLine[], color: boolean): string {
  const texts = lines.map(({ text, indent }) => `${"  ".repeat(indent)}${inertLine(text)}`);
  const width = Math.min(70, Math.max(0, ...texts.map(({ length }) => length)));
  return lines
    .map(({ origin }, index) => {
      const text = texts[index] ?? "";
      if (origin === null) return `${text}\n`;
      const note = `# ${inertLine(origin)}`;
      return `${text.padEnd(width)}  ${color ? `\u001b[2m${note}\u001b[0m` : note}\n`;
    })
    .join("");
}

/** One case of a policy test; what was expected and what came when they differ. */
export function renderOutcome({ trial, verdict, decidedBy, passed, findings }: TrialOutcome, color: boolean): string {
  const paint = (code: string, said: string): string => (color ? `\u001b[${code}m${said}\u001b[0m` : said);
  const by = (names: readonly string[]): string =>
    names.length === 0 ? "" : ` by ${names.map((name) => `"${inertLine(name)}"`).join(" or ")}`;
  if (passed) return `${paint("32", "ok")}    ${inertLine(trial.name)}: ${verdict}${by(decidedBy.slice(0, 1))}\n`;
  const lines = [
    `${paint("31", "FAIL")}  ${inertLine(trial.name)} (${inertLine(trial.place.file)}:${trial.place.line})`,
    paint("31", `      - expected ${trial.expect}${trial.rule === null ? "" : by([trial.rule])}`),
    paint("32", `      + got      ${verdict}${by(decidedBy)}`),
    ...findings.filter(({ level }) => level !== "note").map(({ because }) => `        ${inertLine(because)}`),
  ];
  return `${lines.join("\n")}\n`;
}
