import type { Finding, Level, Verdict, WaivedFinding } from "../policy/verdict.ts";
import { inertFence, inertMarkdown, inertMarkdownCode, inertMarkdownSentence } from "./inert.ts";
import { byLevel, counted, headlineOf, policyOf, reasonOf, shortSha, TITLES } from "./wording.ts";

/** A host drops a job summary above 1 MiB whole; this leaves room for what other steps of ours may add. */
const SUMMARY_BYTES = 1_000_000;
/** A host refuses a comment above 65,536 characters; bytes are never fewer than characters. */
const COMMENT_BYTES = 65_536;
const SHOWN_COMMITS = 5;
const SHOWN_PATHS = 5;

/** How a Markdown report is set. */
export interface MarkdownOptions {
  /** Beginning of a commit's address, `https://github.com/acme/app/commit/`; shas are plain text without it. */
  readonly commitUrl?: string;
  /** Most bytes the report may take; rows that do not fit are counted in a last line. */
  readonly most?: number;
  /** A block to copy out of the report: its introduction, and its lines. */
  readonly paste?: { readonly introduction: string; readonly lines: readonly string[] };
}

/** A verdict as Markdown for a job summary: one table, worst first. Ends with a line break. */
export function renderMarkdown(verdict: Verdict, options: MarkdownOptions = {}): string {
  const head = `### ${headSign(verdict)} Toolmark: ${headlineOf(verdict)}\n\n${unjudgedPart(verdict)}`;
  const foot = `${pastePart(options)}${footLine(verdict)}\n`;
  const most = (options.most ?? SUMMARY_BYTES) - bytesOf(head) - bytesOf(foot);
  const rows = groupsOf(byLevel(verdict.findings)).map((group) => rowOf(group, options));
  const findings = table(["What", "Where", "Why", "What to do"], rows, most);
  const waivers = waivedPart(verdict.waived, options, most - bytesOf(findings));
  return `${head}${findings}${waivers}${foot}`;
}

/** The same as the body of a comment: it begins with `marker`, which a later run finds it by. */
export function renderComment(verdict: Verdict, marker: string, options: MarkdownOptions = {}): string {
  const most = Math.min(options.most ?? COMMENT_BYTES, COMMENT_BYTES) - bytesOf(marker) - 1;
  return `${marker}\n${renderMarkdown(verdict, { ...options, most })}`;
}

const SIGNS: { readonly [level in Level]: string } = { error: "❌", warning: "⚠️", note: "ℹ️" };

function headSign(verdict: Verdict): string {
  switch (verdict.verdict) {
    case "unjudged":
      return "⛔";
    case "fail":
      return SIGNS.error;
    case "pass":
      return verdict.findings.some((finding) => finding.level === "warning") ? SIGNS.warning : "✅";
  }
}

function unjudgedPart(verdict: Verdict): string {
  if (verdict.unjudged === null) return "";
  const { reason, remedy } = verdict.unjudged;
  return `**Why:** ${inertMarkdownSentence(reason, 2000)}\n\n**What to do:** ${inertMarkdownSentence(remedy, 2000)}\n\n`;
}

/** Findings that differ in nothing but their commit, shown in one row. */
type Group = readonly [Finding, ...Finding[]];

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { commit: _commit, subject: _subject, paths: _paths, ...same } = finding;
    const key = JSON.stringify(same);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function rowOf(group: Group, options: MarkdownOptions): string {
  const [finding] = group;
  return `| ${[whatCell(finding), whereCell(group, options), whyCell(finding), inertMarkdownSentence(finding.remedy, 600)].join(" | ")} |`;
}

function whatCell(finding: Finding): string {
  const title = `${SIGNS[finding.level]} **${TITLES[finding.code]}**`;
  if (finding.assistant === null) return title;
  const { provider, model } = finding;
  const made =
    provider === null && model === null
      ? ""
      : `<br>${inertMarkdown(`${provider ?? "unknown"}/${model ?? "unknown"}`, 80)}`;
  return `${title}<br>${inertMarkdownCode(finding.assistant, 80)}${made}`;
}

function whereCell(group: Group, options: MarkdownOptions): string {
  const commits = group.filter((finding) => finding.commit !== null);
  const shown = commits.slice(0, SHOWN_COMMITS).map((finding) => commitText(finding, options));
  if (commits.length > shown.length) shown.push(`and ${counted(commits.length - shown.length, "more commit")}`);
  const paths = [...new Set(group.flatMap((finding) => finding.paths))];
  const shownPaths = paths.slice(0, SHOWN_PATHS).map((path) => inertMarkdownCode(path, 120));
  if (paths.length > shownPaths.length)
    shownPaths.push(`and ${counted(paths.length - shownPaths.length, "more file")}`);
  const where = [...shown, ...shownPaths];
  return where.length === 0 ? "the whole range" : where.join("<br>");
}

function commitText(finding: Finding, options: MarkdownOptions): string {
  const sha = inertMarkdownCode(shortSha(finding.commit));
  const link =
    options.commitUrl === undefined ? sha : `[${sha}](${encodeURI(`${options.commitUrl}${finding.commit}`)})`;
  return `${link} ${inertMarkdown(finding.subject ?? "", 72)}`;
}

/** The rule first, which says why at a glance; below it the evidence, without the assistant that the row names already. */
function whyCell(finding: Finding): string {
  const because = reasonOf(finding);
  if (finding.rule === null) return inertMarkdownSentence(because, 600);
  const { name, file, line } = finding.rule;
  const place = inertMarkdownCode(`${file}:${line}`, 200);
  return `${inertMarkdown(name, 120)}<br><sub>${inertMarkdownSentence(because, 600)} ${place}</sub>`;
}

/** Rows are taken while they fit; a table cut short says how many are missing and where they are. */
function table(columns: readonly string[], rows: readonly string[], most: number): string {
  if (rows.length === 0) return "";
  const head = `| ${columns.join(" | ")} |\n|${" --- |".repeat(columns.length)}\n`;
  let left = most - bytesOf(head) - 200;
  const taken: string[] = [];
  for (const row of rows) {
    left -= bytesOf(row) + 1;
    if (left < 0) break;
    taken.push(row);
  }
  const missing = rows.length - taken.length;
  const more =
    missing === 0 ? "" : `\n**${counted(missing, "row")} more** did not fit here; the JSON report has them all.\n`;
  return `${head}${taken.map((row) => `${row}\n`).join("")}${more}\n`;
}

function waivedPart(waived: readonly WaivedFinding[], options: MarkdownOptions, most: number): string {
  const rows = waived.map((finding) => {
    const { waiver } = finding;
    const what = `${TITLES[finding.code]}${finding.assistant === null ? "" : ` ${inertMarkdownCode(finding.assistant, 80)}`}`;
    const why = `${inertMarkdown(waiver.reason, 300)}<br><sub>${inertMarkdownCode(`${waiver.file}:${waiver.line}`, 200)}</sub>`;
    const cells = [
      what,
      whereCell([finding], options),
      why,
      inertMarkdown(waiver.approvedBy, 80),
      inertMarkdown(waiver.expires),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  if (rows.length === 0 || most < 2000) return "";
  const body = table(["What", "Where", "Why it is waived", "Approved by", "Until"], rows, most - 200);
  return `<details><summary>${counted(waived.length, "finding")} waived</summary>\n\n${body}</details>\n\n`;
}

function pastePart(options: MarkdownOptions): string {
  if (options.paste === undefined) return "";
  return `${inertMarkdownSentence(options.paste.introduction)}\n\n${inertFence(options.paste.lines)}\n\n`;
}

function footLine(verdict: Verdict): string {
  const digest = verdict.policy === null ? "" : ` (${inertMarkdown(verdict.policy.digest, 19)})`;
  return `<sub>${counted(verdict.commits, "commit")} judged by ${inertMarkdownCode(policyOf(verdict), 300)}${digest}</sub>`;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
