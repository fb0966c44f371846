import type { Commit } from "../commit/commit.ts";
import type { AssistantEntry } from "../evidence/evidence.ts";
import type { Case } from "./case.ts";
import type { Standing } from "./decide.ts";
import type { Approvals, Place, Rule } from "./policy.ts";

/** `claude-code (anthropic/claude-opus-4-8)`, as far as it is known. */
export function nameEntry({
  assistant,
  provider,
  model,
}: Pick<AssistantEntry, "assistant" | "provider" | "model">): string {
  if (provider === null && model === null) return assistant;
  return `${assistant} (${provider ?? "unknown"}/${model ?? "unknown"})`;
}

const SHOWN_EVIDENCE = 3;

/** What was seen, and how much it proves. */
export function describeEvidence({ evidence, strength }: AssistantEntry): string {
  const shown = evidence.slice(0, SHOWN_EVIDENCE).map(({ source, seen }) => `${source} "${seen}"`);
  const more = evidence.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""} (${strength} evidence)`;
}

/** What was seen, on what evidence, and why it counts. */
export function becauseOf(entry: AssistantEntry, standing: Standing): string {
  const sentences = [`${nameEntry(entry)} took part: ${describeEvidence(entry)}.`, whyOf(entry, standing)];
  if (standing.softened === "weak-evidence") {
    sentences.push(`Evidence below "${standing.minimumStrength}" gives at most a warning.`);
  }
  if (standing.softened === "report-mode") sentences.push("The policy only reports for now (mode: report).");
  return sentences.join(" ");
}

const SAYS = { allow: "allows it", warn: "asks for care", review: "asks for an approving review", deny: "denies it" };

function whyOf(entry: AssistantEntry, { by, verdict, layer }: Standing): string {
  switch (by.kind) {
    case "rule":
      return by.rule.reason ?? `The rule "${by.rule.name}" ${SAYS[verdict]} here.`;
    case "unknown":
      return entry.assistant === "unknown"
        ? `Nobody can tell which assistant it was, and ${layer.source.file} ${SAYS[verdict]} (unknown: ${verdict}).`
        : `Neither Toolmark nor the policy knows an assistant of that name, and ${layer.source.file} ${SAYS[verdict]} (unknown: ${verdict}).`;
    case "unknown-provider":
      return `Nothing tells which model answered, so the rule "${by.rule.name}" may apply, and ${layer.source.file} ${SAYS[verdict]} (unknown-provider: ${verdict}).`;
    case "default":
      return `No rule matches, and ${layer.source.file} ${SAYS[verdict]} (default: ${verdict}).`;
  }
}

/** What a remedy depends on beyond the decision. */
export interface Situation {
  readonly case: Case;
  readonly paths: readonly string[];
  /** Whether the same assistant fares better in other files of the commit, so that splitting it would help. */
  readonly splittable: boolean;
  readonly approvals: Approvals;
}

/** The one command or step that repairs it. */
export function remedyOf(entry: AssistantEntry, standing: Standing, situation: Situation): string {
  const rule = standing.by.kind === "rule" ? standing.by.rule : null;
  if (standing.effective === "warn") return withContact(remedyOfWarning(entry, standing), rule);
  if (standing.by.kind === "unknown-provider") return remedyOfUnknownProvider(entry, situation);
  if (standing.by.kind === "unknown") return remedyOfUnknown(standing, situation);
  return standing.effective === "review"
    ? withContact(remedyOfReview(rule, situation), rule)
    : withContact(remedyOfDeny(entry, standing, situation), rule);
}

function remedyOfWarning(entry: AssistantEntry, { by, softened, layer }: Standing): string {
  if (softened !== null)
    return `Ask the author whether ${entry.assistant} took part, and record it with git commit --amend.`;
  if (by.kind === "unknown")
    return `Name the assistant in the record, or define it under "assistants" in ${layer.source.file}.`;
  if (by.kind === "unknown-provider")
    return `Tell the model in the record: Assisted-by: ${entry.assistant}:PROVIDER/MODEL.`;
  return "Nothing has to be done; read the change with care.";
}

function remedyOfUnknownProvider(entry: AssistantEntry, situation: Situation): string {
  return `Tell the model: ${reword(situation.case)} and write Assisted-by: ${entry.assistant}:PROVIDER/MODEL.`;
}

function remedyOfUnknown({ layer }: Standing, situation: Situation): string {
  return `Name the assistant: ${reword(situation.case)} and correct its Assisted-by line, or define it under "assistants" in ${layer.source.file}.`;
}

function remedyOfReview(rule: Rule | null, { approvals }: Situation): string {
  const whom = rule === null || rule.reviewers.length === 0 ? "somebody else" : listOr(rule.reviewers);
  const ask = `Ask ${whom} for an approving review of this head`;
  return approvals === "unknown" ? `${ask}; check --reviewed shows what is left after it.` : `${ask}.`;
}

function remedyOfDeny(
  entry: AssistantEntry,
  { layer }: Standing,
  { case: { commit }, paths, splittable }: Situation,
): string {
  const waiver = `write it again without ${entry.assistant}, or ask for a waiver in ${layer.source.file}.`;
  if (isUnborn(commit)) return `Take the change back and ${waiver}`;
  if (splittable) {
    return `Split the commit, since other files of it are fine: ${rebaseAt(commit)}, mark it "edit", ${takeBack(commit, "git reset HEAD^")}, and commit without ${listPaths(paths)}; write that part again without ${entry.assistant}.`;
  }
  return `Take the commit out with ${rebaseAt(commit)} and ${waiver}`;
}

function withContact(remedy: string, rule: Rule | null): string {
  return rule?.contact == null ? remedy : `${remedy} Questions: ${rule.contact}.`;
}

/** How to change a commit's message, wherever it stands. */
export function reword({ commit }: Pick<Case, "commit">): string {
  if (isUnborn(commit)) return "edit the message,";
  return commit.parents.length > 1
    ? `${rebaseAt(commit)}, write "merge -c" for its "merge -C",`
    : `${rebaseAt(commit)}, mark it "reword",`;
}

/** How to make a commit anew from its content, so that it gets a record of its own. */
export function makeAnew({ commit }: Pick<Case, "commit">): string {
  return `${rebaseAt(commit)}, mark it "edit", ${takeBack(commit, "git reset --soft HEAD^")}, and commit it again without its AI-Provenance line`;
}

/** Opens the list of commits at one of them. A root has no parent to begin after, and a merge is kept only when told to. */
function rebaseAt({ sha, parents }: Commit): string {
  if (parents.length === 0) return "git rebase -i --root";
  return `git rebase -i ${parents.length > 1 ? "--rebase-merges " : ""}${sha.slice(0, 12)}^`;
}

/** The parent of a root cannot be gone back to. */
function takeBack({ parents }: Commit, command: string): string {
  return parents.length === 0 ? "git update-ref -d HEAD" : command;
}

/** A message that is no commit yet. */
function isUnborn({ sha }: Commit): boolean {
  return /^0+$/.test(sha);
}

function listPaths(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 2).join(", ")} and ${paths.length - 2} more`;
}

function listOr(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** `.github/toolmark.yml:12`. */
export function namePlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
