import { subjectOf } from "../commit/commit.ts";
import type { Case } from "./case.ts";
import type { Finding, FindingCode } from "./verdict.ts";

/** One word of a policy and what it would have said of a history. */
export interface BackTestRow {
  /** The rule's name; the finding's code when no rule decided. */
  readonly name: string;
  /** `FILE:LINE`; null when no rule decided. */
  readonly place: string | null;
  readonly code: FindingCode;
  /** `error`: it would have stopped them; `warning`: pointed them out. */
  readonly level: "error" | "warning";
  /** Oldest first, each once. */
  readonly commits: readonly BackTestCommit[];
}

export interface BackTestCommit {
  readonly sha: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
  /** As the findings name them; empty for a finding about the commit as a whole. */
  readonly assistants: readonly string[];
}

/** What a policy would have said of a history. */
export interface BackTest {
  /** Rows by how many commits they touch, most first. */
  readonly rows: readonly BackTestRow[];
  /** The same for findings on weak evidence alone: look here for false alarms before switching the policy on. */
  readonly doubtful: readonly BackTestRow[];
}

/** Gathers a back-test commit by commit; of commits without a finding nothing is kept. */
export interface BackTestGatherer {
  add(judged: Case, findings: readonly Finding[]): void;
  gathered(): BackTest;
}

/** Begins to arrange findings by the words that decided. */
export function gatherBackTest(): BackTestGatherer {
  const sure = new Map<string, GatheredRow>();
  const doubtful = new Map<string, GatheredRow>();
  return {
    add(judged, findings) {
      for (const finding of findings) {
        if (finding.level !== "note") addTo(isDoubtful(finding, judged) ? doubtful : sure, judged, finding);
      }
    },
    gathered: () => ({ rows: rowsOf(sure), doubtful: rowsOf(doubtful) }),
  };
}

function isDoubtful({ assistant, provider, model }: Finding, { assistants }: Case): boolean {
  const entry = assistants.find(
    (one) => one.assistant === assistant && one.provider === provider && one.model === model,
  );
  return entry?.strength === "weak";
}

interface GatheredRow {
  readonly first: Finding;
  readonly commits: Map<string, { readonly commit: Case["commit"]; readonly assistants: Set<string> }>;
}

function addTo(rows: Map<string, GatheredRow>, { commit }: Case, finding: Finding): void {
  const { rule, code, level, assistant } = finding;
  const key = [rule?.file, rule?.line, code, level].join(" ");
  const row = rows.get(key) ?? { first: finding, commits: new Map() };
  rows.set(key, row);
  const known = row.commits.get(commit.sha) ?? { commit, assistants: new Set() };
  row.commits.set(commit.sha, known);
  if (assistant !== null) known.assistants.add(assistant);
}

function rowsOf(rows: ReadonlyMap<string, GatheredRow>): BackTestRow[] {
  return [...rows.values()].map(rowOf).sort((a, b) => b.commits.length - a.commits.length);
}

function rowOf({ first: { rule, code, level }, commits }: GatheredRow): BackTestRow {
  return {
    name: rule?.name ?? code,
    place: rule === null ? null : `${rule.file}:${rule.line}`,
    code,
    level: level === "error" ? "error" : "warning",
    commits: [...commits.values()].map(({ commit, assistants }) => ({
      sha: commit.sha,
      date: commit.date.slice(0, 10),
      subject: subjectOf(commit.message),
      assistants: [...assistants],
    })),
  };
}
