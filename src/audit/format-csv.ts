import { subjectOf } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import type { Case } from "../policy/case.ts";
import type { Finding } from "../policy/verdict.ts";
import { inertLine } from "../report/inert.ts";
import type { AuditFormat } from "./audit-format.ts";
import type { AuditedCase } from "./back-test.ts";

const COLUMNS = [
  "commit",
  "date",
  "author",
  "email",
  "subject",
  "assistant",
  "provider",
  "model",
  "strength",
  "sources",
  "state",
  "problems",
];

/** One row for each commit and assistant, for spreadsheets; a commit without assistants has one row (RFC 4180). */
export function csvFormat(judged: boolean): AuditFormat {
  const columns = judged ? [...COLUMNS, "level", "findings"] : COLUMNS;
  return { turns: false, begin: () => row(columns), commit: (audited) => rowsOf(audited, judged), end: () => "" };
}

function rowsOf({ case: read, findings }: AuditedCase, judged: boolean): string {
  const entries = read.assistants.length === 0 ? [null] : read.assistants;
  return entries
    .map((entry) => row([...cellsOf(read, entry), ...(judged ? judgementOf(findings, entry) : [])]))
    .join("");
}

/** The findings about one assistant, and those about no assistant in particular. */
function judgementOf(findings: readonly Finding[], entry: AssistantEntry | null): readonly string[] {
  const own = findings.filter(({ assistant }) => assistant === null || assistant === entry?.assistant);
  const level = LEVELS.find((one) => own.some((finding) => finding.level === one)) ?? "";
  return [level, own.map((finding) => finding.code).join(" ")];
}

const LEVELS = ["error", "warning", "note"] as const;

function cellsOf({ commit, record, problems }: Case, entry: AssistantEntry | null): readonly string[] {
  const sources = new Set(entry?.evidence.map((one) => one.source));
  return [
    commit.sha,
    commit.date,
    commit.author.name,
    commit.author.email,
    subjectOf(commit.message),
    entry?.assistant ?? "",
    entry?.provider ?? "",
    entry?.model ?? "",
    entry?.strength ?? "",
    [...sources].join(" "),
    record?.state ?? "",
    problems.map((problem) => problem.code).join(" "),
  ];
}

function row(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

function cellOf(text: string): string {
  const inert = inertLine(text);
  const safe = FORMULA.test(inert) ? `'${inert}` : inert;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
