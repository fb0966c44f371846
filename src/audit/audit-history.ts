import { builtInRegistry } from "../assistants/registry.ts";
import { loadWorkingPolicy } from "../gate/explain-commit.ts";
import { registryOf } from "../policy/merge.ts";
import { type AuditedCase, backTest } from "./back-test.ts";
import { type HistoryQuestion, readHistory } from "./read-history.ts";

/** What `toolmark audit` was asked. */
export interface AuditQuestion extends Omit<HistoryQuestion, "registry"> {
  /** The policy to hold every commit against; null for none. */
  readonly policyFile: string | null;
  /** The UTC day, `YYYY-MM-DD`, for rules and waivers with dates. */
  readonly today: string;
}

/** Reads a history, and holds it against a policy when there is one: its own assistants are then known as well. */
export async function auditHistory(question: AuditQuestion): Promise<AsyncIterable<AuditedCase>> {
  const { cwd, policyFile, today } = question;
  if (policyFile === null) return unjudged(readHistory({ ...question, registry: builtInRegistry() }));
  const policy = await loadWorkingPolicy(cwd, policyFile, today);
  if (policy === null) return unjudged(readHistory({ ...question, registry: builtInRegistry() }));
  const cases = readHistory({ ...question, registry: registryOf(policy) });
  return backTest(cwd, cases, policy, { today, branch: null, repository: null, approvals: "unknown" });
}

async function* unjudged(cases: AsyncIterable<AuditedCase["case"]>): AsyncGenerator<AuditedCase, void, undefined> {
  for await (const read of cases) yield { case: read, findings: [], waived: [] };
}
