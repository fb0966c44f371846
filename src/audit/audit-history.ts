import { builtInRegistry } from "../assistants/registry.ts";
import { loadWorkingPolicy } from "../gate/explain-commit.ts";
import { judgeBudgets, startTally, type Tallier } from "../policy/budget.ts";
import { registryOf } from "../policy/merge.ts";
import type { Tally } from "../policy/tally.ts";
import type { Finding } from "../policy/verdict.ts";
import { type AuditedCase, backTest } from "./back-test.ts";
import { type HistoryQuestion, readHistory } from "./read-history.ts";

/** What `toolmark audit` was asked. */
export interface AuditQuestion extends Omit<HistoryQuestion, "registry"> {
  /** The policy to hold every commit against; null for none. */
  readonly policyFile: string | null;
  /** The UTC day, `YYYY-MM-DD`, for rules and waivers with dates. */
  readonly today: string;
}

/** A history as it is read, some commits at a time. */
export interface AuditedHistory {
  readonly cases: AsyncIterable<readonly AuditedCase[]>;
  /** Findings about the history as a whole; complete once all cases were taken. */
  whole(): readonly Finding[];
  /** What was counted for the policy's budgets, complete as `whole` is; null without a policy. */
  tally(): Tally | null;
}

/** Reads a history, and holds it against a policy when there is one: its own assistants are then known as well. */
export async function auditHistory(question: AuditQuestion): Promise<AuditedHistory> {
  const { cwd, policyFile, today } = question;
  const policy = policyFile === null ? null : await loadWorkingPolicy(cwd, policyFile, today);
  if (policy === null) {
    const cases = unjudged(readHistory({ ...question, registry: builtInRegistry() }));
    return { cases, whole: () => [], tally: () => null };
  }
  const cases = readHistory({ ...question, registry: registryOf(policy) });
  const tallier = startTally(policy);
  const judged = backTest(cwd, cases, policy, { today, branch: null, repository: null, approvals: "unknown" });
  const tally = () => tallier.tally(today);
  return { cases: tallied(judged, tallier), whole: () => judgeBudgets(tally(), policy, today), tally };
}

async function* tallied(
  cases: AsyncIterable<readonly AuditedCase[]>,
  tallier: Tallier,
): AsyncGenerator<readonly AuditedCase[], void, undefined> {
  for await (const batch of cases) {
    for (const audited of batch) tallier.add(audited.case);
    yield batch;
  }
}

const NOTHING: readonly never[] = [];

async function* unjudged(
  cases: AsyncIterable<readonly AuditedCase["case"][]>,
): AsyncGenerator<readonly AuditedCase[], void, undefined> {
  for await (const batch of cases) yield batch.map((read) => ({ case: read, findings: NOTHING, waived: NOTHING }));
}
