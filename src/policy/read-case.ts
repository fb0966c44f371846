import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import type { AssistantEntry, Evidence, Problem } from "../evidence/evidence.ts";
import { evidenceFromIdentity } from "../evidence/from-identity.ts";
import { evidenceFromMessage, mayCarryMark } from "../evidence/from-message.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import type { Case } from "./case.ts";

/** What is known of a commit before it is judged. */
export interface CaseFacts {
  readonly commit: Commit;
  readonly change: Change | null;
  readonly merge: Case["merge"];
  readonly registry: Registry;
  /** Evidence from elsewhere: a pull request, git notes. */
  readonly more?: readonly Evidence[];
}

/** Reads a stranger's commit: whose marks it carries, what it claims of itself, and where the two disagree. */
export function readCase({ commit, change, merge, registry, more = [] }: CaseFacts): Case {
  const identities = evidenceFromIdentity(commit, registry);
  const silent = !mayCarryMark(commit.message, registry);
  if (silent && identities.length === 0 && more.length === 0) {
    return { commit, assistants: [], record: null, declared: null, problems: [], change, merge };
  }
  const message = evidenceFromMessage(commit.message, registry, commit.date);
  const evidence = [...identities, ...message.evidence, ...more];
  const { record, declared, problems } = readRecord(commit.message, registry);
  const assistants = mergeEvidence(evidence);
  return {
    commit,
    assistants,
    record,
    declared,
    problems: [...problems, ...message.problems, ...contradictions(evidence, assistants, record, declared, problems)],
    change,
    merge,
  };
}

/**
 * Where a claim and the marks beside it disagree. A person's `AI-Assisted: yes` is no mark, and weak evidence contradicts
 * nobody.
 */
function contradictions(
  evidence: readonly Evidence[],
  assistants: readonly AssistantEntry[],
  record: CommitRecord | null,
  declared: Case["declared"],
  known: readonly Problem[],
): readonly Problem[] {
  if (known.some((problem) => problem.code === "record-contradicted")) return [];
  const marks = evidence.filter((one) => one.strength !== "weak" && one.source !== "declared");
  const mark = marks.find((one) => one.source !== "trailer") ?? marks[0];
  if (mark !== undefined && record?.state === "none") return [contradiction("the record says state=none", mark)];
  if (mark !== undefined && declared === "no") return [contradiction("a person says AI-Assisted: no", mark)];
  if (record?.state !== "assisted" || record.assistants.length === 0) return [];
  const unsaid = assistants.find((entry) => isUnsaid(entry, record));
  const seen = unsaid?.evidence.find((one) => one.strength !== "weak");
  return unsaid === undefined || seen === undefined
    ? []
    : [contradiction(`the record does not name ${unsaid.assistant}`, seen)];
}

/** A tool that marks name and the record does not. */
function isUnsaid(entry: AssistantEntry, record: CommitRecord): boolean {
  if (entry.assistant === "unknown" || entry.strength === "weak") return false;
  return !record.assistants.some(
    (recorded) => recorded.assistant === entry.assistant || recorded.assistant === "unknown",
  );
}

function contradiction(claim: string, mark: Pick<Evidence, "seen">): Problem {
  return { code: "record-contradicted", message: `${claim}, but the commit carries ${JSON.stringify(mark.seen)}` };
}
