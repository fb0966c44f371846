import type { BackTest, BackTestRow } from "../policy/back-test.ts";
import type { Finding } from "../policy/verdict.ts";
import { inertLogLine } from "../report/inert.ts";

/** Commits shown under each rule; the JSON has them all. */
const SHOWN = 5;

/** A back-test for a person: what would have been stopped, by rule, with what may be false alarms apart. */
export function renderBackTest({ rows, doubtful }: BackTest, whole: readonly Finding[]): string {
  const sections = [
    ...section(
      "Would have been stopped:",
      rows.filter(({ level }) => level === "error"),
    ),
    ...section(
      "Would have been pointed out:",
      rows.filter(({ level }) => level === "warning"),
    ),
    ...section("On weak evidence only, where false alarms are likeliest:", doubtful),
    ...(whole.length === 0
      ? []
      : [["Over the whole history:", ...whole.map(({ level, because }) => `  ${level}: ${because}`)]]),
  ];
  return sections.map((lines) => `\n${lines.map(inertLogLine).join("\n")}\n`).join("");
}

function section(title: string, rows: readonly BackTestRow[]): string[][] {
  return rows.length === 0 ? [] : [[title, ...rows.flatMap(linesOf)]];
}

function linesOf({ name, place, code, commits }: BackTestRow): string[] {
  const where = place === null ? "" : ` (${place})`;
  const what = name === code ? code : `${name}${where}: ${code}`;
  const shown = commits.slice(-SHOWN).map(({ sha, date, assistants, subject }) => {
    return `      ${[sha.slice(0, 12), date, assistants.join(", "), subject.slice(0, 70)].filter((word) => word !== "").join("  ")}`;
  });
  const rest = commits.length - shown.length;
  const count = `${commits.length} commit${commits.length === 1 ? "" : "s"}`;
  return [`  ${count}  ${what}`, ...shown, ...(rest > 0 ? [`      and ${rest} before`] : [])];
}
