import type { Commit } from "../commit/commit.ts";
import { GitError } from "../git/git-error.ts";
import { readCommits } from "../git/history.ts";
import { resolveRev } from "../git/range.ts";
import { runGit } from "../git/run.ts";
import { readFileIfPresent } from "../machine/files.ts";
import type { Case } from "../policy/case.ts";
import { prepareDecider, type Standing, standingDecisions, strictest } from "../policy/decide.ts";
import { judge } from "../policy/judge.ts";
import { registryOf } from "../policy/merge.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import { readCase } from "../policy/read-case.ts";
import type { Finding, RuleVerdict } from "../policy/verdict.ts";
import type { ChangeFacts } from "./facts.ts";
import { readChangeFacts, told } from "./from-git.ts";
import { POLICY_PATH } from "./judge-range.ts";
import { loadPolicy, PolicyRefused } from "./load-policy.ts";

/** What the policy says of one assistant in one group of files, and which of its words decide. */
export interface DecisionLine {
  readonly assistant: string;
  readonly provider: string | null;
  readonly model: string | null;
  /** Files for which the same word decides; empty when the commit touches none, or they are not known. */
  readonly paths: readonly string[];
  readonly verdict: RuleVerdict;
  /** Null when a default decides. */
  readonly rule: { readonly name: string; readonly file: string; readonly line: number } | null;
  /** Which kind of word decides. */
  readonly by: Standing["by"]["kind"];
  /** Why the verdict is milder than the rule's own. */
  readonly softened: Standing["softened"];
}

/** All that is known of one commit. */
export interface Explanation {
  readonly case: Case;
  /** Empty without a policy, and when no assistant is evidenced. */
  readonly decisions: readonly DecisionLine[];
  readonly findings: readonly Finding[];
  /** The policy file it was held against; null when there is none. */
  readonly policyFile: string | null;
}

/** What to explain, and by which policy. */
export interface ExplainQuestion {
  readonly cwd: string;
  /** A rev, or a message that is not committed yet. */
  readonly subject: { readonly rev: string } | { readonly message: string };
  /** A file to judge by instead of the working tree's policy; null for that one. */
  readonly policyFile: string | null;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads one commit and holds it against the policy in the working tree. Throws `Unjudged` and `PolicyRefused`. */
export async function explainCommit(question: ExplainQuestion): Promise<Explanation> {
  const policy = await loadWorkingPolicy(question.cwd, question.policyFile, question.today);
  const { commit, facts } = await readSubject(question);
  const registry = registryOf(policy ?? { layers: [] });
  const made = readCase({ commit, ...facts, registry });
  const context = { today: question.today, branch: null, repository: null };
  return {
    case: made,
    decisions: policy === null ? [] : decide(made, policy, context),
    findings: policy === null ? [] : judge([made], policy, { ...context, approvals: "unknown" }).findings,
    policyFile: policy?.layers.at(-1)?.source.file ?? null,
  };
}

/** The policy that applies to work in this clone: the file named, else the working tree's; null when there is none. */
export async function loadWorkingPolicy(
  cwd: string,
  named: string | null,
  today: string,
): Promise<EffectivePolicy | null> {
  const top = named === null ? await topOf(cwd) : cwd;
  if (top === null) return null;
  const file = named ?? POLICY_PATH;
  const bytes = readFileIfPresent(file, top);
  if (bytes === null && named === null) return null;
  if (bytes === null) throw new PolicyRefused("policy-missing", `there is no file ${named}`, []);
  return loadPolicy({
    own: { bytes, file, ref: null },
    baseline: null,
    today,
    read: async (reference) => {
      const found = reference.kind === "local" ? readFileIfPresent(reference.path, top) : null;
      return found === null || reference.kind !== "local" ? null : { bytes: found, file: reference.path, ref: null };
    },
  });
}

/** Null where there is no working tree: in a bare repository, or in none at all. */
async function topOf(cwd: string): Promise<string | null> {
  try {
    return (await runGit(cwd, ["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, "") || null;
  } catch (error) {
    if (error instanceof GitError && (error.code === "git-failed" || error.code === "no-repository")) return null;
    return told(Promise.reject(error));
  }
}

async function readSubject({
  cwd,
  subject,
}: ExplainQuestion): Promise<{ readonly commit: Commit; readonly facts: Omit<ChangeFacts, "allPaths"> }> {
  if ("message" in subject) return { commit: unborn(subject.message), facts: { change: null, merge: "not-a-merge" } };
  const sha = await told(resolveRev(cwd, subject.rev));
  for await (const commit of readCommits(cwd, [`${sha}^!`])) {
    const facts = (await readChangeFacts(cwd, [commit], [`${sha}^!`])).get(sha);
    return { commit, facts: { change: facts?.change ?? null, merge: facts?.merge ?? "unknown" } };
  }
  throw new Error(`git knows ${sha} and shows nothing of it`);
}

/** A message before it is a commit: by nobody yet, now. */
function unborn(message: string): Commit {
  const nobody = { name: "", email: "" };
  return { sha: "0".repeat(40), parents: [], author: nobody, committer: nobody, date: "1970-01-01T00:00:00Z", message };
}

function decide(made: Case, policy: EffectivePolicy, context: Parameters<typeof prepareDecider>[1]): DecisionLine[] {
  const decider = prepareDecider(policy, context);
  const paths = made.change?.paths ?? [];
  return made.assistants.flatMap((entry) => {
    const lines = new Map<string, DecisionLine>();
    for (const path of paths.length > 0 ? paths : [null]) {
      const standing = strictest(standingDecisions(decider.decide(entry, path), entry.strength));
      if (standing === undefined) continue;
      const rule = standing.by.kind === "rule" ? standing.by.rule : null;
      const key = `${rule?.place.file}:${rule?.place.line}:${standing.by.kind}`;
      const before = lines.get(key)?.paths ?? [];
      lines.set(key, {
        assistant: entry.assistant,
        provider: entry.provider,
        model: entry.model,
        paths: path === null ? [] : [...before, path],
        verdict: standing.effective,
        rule: rule === null ? null : { name: rule.name, file: rule.place.file, line: rule.place.line },
        by: standing.by.kind,
        softened: standing.softened,
      });
    }
    return [...lines.values()];
  });
}
