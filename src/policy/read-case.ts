import type { Registry } from "../assistants/assistant.ts";
import type { Commit } from "../commit/commit.ts";
import type { Change } from "../diff/change.ts";
import type { AssistantEntry, Evidence, Problem } from "../evidence/evidence.ts";
import { evidenceFromIdentity } from "../evidence/from-identity.ts";
import { evidenceFromMessage, mayCarryMark } from "../evidence/from-message.ts";
import { mergeEvidence } from "../evidence/merge.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import { findWrittenRecord } from "../record/written.ts";
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
export function readCase({ commit, change, merge, registry, more = NONE }: CaseFacts): Case {
  const identities = evidenceFromIdentity(commit, registry);
  const said = readSaid(commit.message, registry, commit.date);
  const { record, declared } = said;
  if (identities.length === 0 && more.length === 0) {
    said.alone ??= judgeEvidence(said.evidence, said);
    return { commit, ...said.alone, record, declared, change, merge };
  }
  return {
    commit,
    ...judgeEvidence([...identities, ...said.evidence, ...more], said),
    record,
    declared,
    change,
    merge,
  };
}

/** What a message says, by marks and in our own words. */
interface Said {
  readonly evidence: readonly Evidence[];
  readonly record: CommitRecord | null;
  readonly declared: Case["declared"];
  readonly problems: readonly Problem[];
  /** What follows when nothing but the message bears witness; absent until it is asked for. */
  alone?: Pick<Case, "assistants" | "problems">;
}

const NONE: readonly Evidence[] = [];
const SILENCE: Said = { evidence: [], record: null, declared: null, problems: [] };

function judgeEvidence(evidence: readonly Evidence[], said: Said): Pick<Case, "assistants" | "problems"> {
  const assistants = mergeEvidence(evidence);
  return { assistants, problems: [...said.problems, ...contradictions(evidence, assistants, said)] };
}

function readSaid(message: string, registry: Registry, date: string): Said {
  const written = findWrittenRecord(message);
  if (written === null) return mayCarryMark(message, registry) ? readAnew(message, registry, date) : SILENCE;
  const { start, end } = written;
  if (mayCarryMark(message, registry, 0, start) || mayCarryMark(message, registry, end))
    return readAnew(message, registry, date);
  const known = saidBefore(written.wording, registry);
  if (known === null) return readAnew(message, registry, date);
  const { lines, change } = written;
  return lines === null && change === null
    ? known
    : { ...known, record: known.record && { ...known.record, lines, change } };
}

function readAnew(message: string, registry: Registry, date: string): Said {
  const { evidence, problems } = evidenceFromMessage(message, registry, date);
  const read = readRecord(message, registry);
  return { evidence, record: read.record, declared: read.declared, problems: [...read.problems, ...problems] };
}

/**
 * What records of one wording say, for each registry. Most commits of an assistant's carry the same record but for its
 * counts and its digest, and reading it from the beginning is the dearest thing that is done with a commit.
 */
const wordings = new WeakMap<Registry, Map<string, Said | null>>();
const MOST_WORDINGS = 1000;

/** Null when what it says depends on more than the wording. */
function saidBefore(wording: string, registry: Registry): Said | null {
  let known = wordings.get(registry);
  if (known === undefined || known.size >= MOST_WORDINGS) {
    known = new Map();
    wordings.set(registry, known);
  }
  let said = known.get(wording);
  if (said === undefined) {
    const read = readAnew(`-\n\n${wording}\n`, registry, "");
    // A vendor's mark may count for less in some months, and a machine line on its own is shown whole.
    const isSame = ({ source, seen }: Evidence) => source === "trailer" && !seen.startsWith("AI-Provenance");
    said = read.evidence.every(isSame) ? read : null;
    if (said !== null) said.alone = judgeEvidence(said.evidence, said);
    known.set(wording, said);
  }
  return said;
}

/**
 * Where a claim and the marks beside it disagree. A person's `AI-Assisted: yes` is no mark, and weak evidence contradicts
 * nobody.
 */
function contradictions(
  evidence: readonly Evidence[],
  assistants: readonly AssistantEntry[],
  { record, declared, problems }: Said,
): readonly Problem[] {
  if (problems.some((problem) => problem.code === "record-contradicted")) return [];
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
