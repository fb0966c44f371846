import { subjectOf } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import type { Case } from "../policy/case.ts";
import { inertLine } from "../report/inert.ts";
import type { AuditFormat } from "./audit-format.ts";

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
export function csvFormat(): AuditFormat {
  return { begin: () => row(COLUMNS), commit: rowsOf, end: () => "" };
}

function rowsOf(read: Case): string {
  if (read.assistants.length === 0) return rowOf(read, null);
  return read.assistants.map((entry) => rowOf(read, entry)).join("");
}

function rowOf({ commit, record, problems }: Case, entry: AssistantEntry | null): string {
  const sources = new Set(entry?.evidence.map((one) => one.source));
  return row([
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
  ]);
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
