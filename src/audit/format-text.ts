import { subjectOf } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import { gatherBackTest } from "../policy/back-test.ts";
import type { Case } from "../policy/case.ts";
import type { Finding } from "../policy/verdict.ts";
import { inertLogLine } from "../report/inert.ts";
import type { AuditFormat } from "./audit-format.ts";
import { renderBackTest } from "./back-test-text.ts";

interface Tally {
  commits: number;
  first: string;
  last: string;
}

/** For a person: a line for each commit that shows an assistant or a problem, then how many commits show which. */
export function textFormat(judged: boolean): AuditFormat {
  const tallies = new Map<string, Tally>();
  let commits = 0;
  let marked = 0;
  const levels = { error: 0, warning: 0, note: 0 };
  const byRule = gatherBackTest();
  return {
    // A policy is tried in the order of time, for which the whole history is asked in any case.
    turns: !judged,
    begin: () => "",
    commit: ({ case: read, findings }) => {
      commits += 1;
      if (read.assistants.length === 0 && read.problems.length === 0 && findings.length === 0) return "";
      if (read.assistants.length > 0) marked += 1;
      for (const id of new Set(read.assistants.map((entry) => entry.assistant))) count(tallies, id, read.commit.date);
      for (const level of new Set(findings.map((finding) => finding.level))) levels[level] += 1;
      byRule.add(read, findings);
      return linesOf(read, findings);
    },
    end: (whole) => {
      const said = `The policy would have failed ${levels.error} of them and warned of ${levels.warning}.\n`;
      return `${summary(commits, marked, tallies)}${judged ? said + renderBackTest(byRule.gathered(), whole) : ""}`;
    },
  };
}

function count(tallies: Map<string, Tally>, id: string, date: string): void {
  const day = date.slice(0, 10);
  const tally = tallies.get(id);
  if (tally === undefined) tallies.set(id, { commits: 1, first: day, last: day });
  else {
    tally.commits += 1;
    if (day < tally.first) tally.first = day;
    if (day > tally.last) tally.last = day;
  }
}

function linesOf({ commit, assistants, problems }: Case, findings: readonly Finding[]): string {
  const names = assistants.map(nameOf).join(", ");
  const lines = [
    `${commit.sha.slice(0, 12)}  ${commit.date.slice(0, 10)}  ${names === "" ? "-" : names}  ${subjectOf(commit.message).slice(0, 80)}`,
    ...problems.map((problem) => `    ${problem.code}: ${problem.message}`),
    ...findings.map((finding) => `    ${finding.level}: ${finding.code}: ${finding.because}`),
  ];
  return lines.map((line) => `${inertLogLine(line)}\n`).join("");
}

/** `crush (zhipu/glm-5)`, `cursor`; weak evidence is said. */
function nameOf({ assistant, provider, model, strength }: AssistantEntry): string {
  const trained = [provider, model].filter((part) => part !== null).join("/");
  const doubt = strength === "weak" ? " (weak)" : "";
  return trained === "" ? `${assistant}${doubt}` : `${assistant} (${trained})${doubt}`;
}

function summary(commits: number, marked: number, tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].sort((a, b) => b[1].commits - a[1].commits || (a[0] < b[0] ? -1 : 1));
  const share = commits === 0 ? 0 : Math.round((marked / commits) * 1000) / 10;
  const head = `${commits} ${commits === 1 ? "commit" : "commits"} read, ${marked} with marks of an assistant (${share} %)`;
  const width = Math.max(0, ...rows.map(([id]) => id.length));
  const lines = rows.map(
    ([id, tally]) => `  ${id.padEnd(width)}  ${String(tally.commits).padStart(7)}  ${tally.first} to ${tally.last}`,
  );
  return `${marked === 0 ? "" : "\n"}${[head, ...lines].map(inertLogLine).join("\n")}\n`;
}
