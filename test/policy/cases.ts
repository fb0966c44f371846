import type { AssistantEntry } from "../../src/evidence/evidence.ts";
import type { Case } from "../../src/policy/case.ts";
import { mergePolicies } from "../../src/policy/merge.ts";
import { formatProblem, type ParseOptions, parsePolicy } from "../../src/policy/parse.ts";
import type { EffectivePolicy, JudgeContext, Policy } from "../../src/policy/policy.ts";

/** Values that tests of the policy room build their situations from. */

export const TODAY = "2026-11-23";

export const CONTEXT: JudgeContext = {
  today: TODAY,
  branch: "main",
  repository: "acme/app",
  approvals: { approvers: [] },
};

/** Parses a policy that must be right. */
export function policyOf(text: string, file = ".github/toolmark.yml", options: ParseOptions = {}): Policy {
  const { policy, problems } = parsePolicy(new TextEncoder().encode(text), { file, ref: null }, options);
  if (policy === null) throw new Error(problems.map(formatProblem).join("\n"));
  return policy;
}

/** The problems of a policy, one a line, as the command prints them. */
export function problemsOf(text: string | Uint8Array, options: ParseOptions = {}): string[] {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return parsePolicy(bytes, { file: "p.yml", ref: null }, options).problems.map(formatProblem);
}

export function effective(text: string): EffectivePolicy {
  return mergePolicies(policyOf(text), []);
}

export function entry(assistant: string, facts: Partial<AssistantEntry> = {}): AssistantEntry {
  const { provider = null, model = null, strength = "strong" } = facts;
  const seen = `Assisted-by: ${assistant}:${provider ?? "unknown"}/${model ?? "unknown"}`;
  return { assistant, provider, model, strength, evidence: [{ source: "trailer", strength, seen }], ...facts };
}

export const CLAUDE = entry("claude-code", { provider: "anthropic", model: "claude-opus-4-8" });
export const CODEX = entry("codex", { provider: "openai", model: "gpt-5.6-sol" });
export const CURSOR = entry("cursor");

export interface CaseFacts {
  readonly assistants?: readonly AssistantEntry[];
  readonly paths?: readonly string[];
  readonly digest?: string | null;
  readonly record?: Case["record"];
  readonly declared?: Case["declared"];
  readonly problems?: Case["problems"];
  readonly merge?: Case["merge"];
  readonly commit?: Partial<Case["commit"]>;
}

let count = 0;

export function caseOf(facts: CaseFacts = {}): Case {
  const person = { name: "Jane Dev", email: "jane@example.com" };
  count++;
  return {
    commit: {
      sha: count.toString(16).padStart(40, "0"),
      parents: ["f".repeat(40)],
      author: person,
      committer: person,
      date: "2026-11-20T10:00:00Z",
      message: "Change something\n",
      ...facts.commit,
    },
    assistants: facts.assistants ?? [],
    record: facts.record ?? null,
    declared: facts.declared ?? null,
    problems: facts.problems ?? [],
    change:
      facts.paths === undefined && facts.digest === undefined
        ? null
        : { paths: facts.paths ?? [], digest: facts.digest ?? null, unverified: [] },
    merge: facts.merge ?? "not-a-merge",
  };
}
