import { dirname, join } from "node:path";
import { resolveModel } from "../assistants/models.ts";
import { builtInRegistry } from "../assistants/registry.ts";
import { POLICY_FILE } from "../capture/local-policy.ts";
import { parsePayload } from "../journal/json.ts";
import { pathsOf, readReport } from "../journal/report.ts";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "../machine/files.ts";
import { pathTeller } from "../machine/worktree-files.ts";
import { type Answer, mayUse } from "../policy/may-use.ts";
import { mergePolicies } from "../policy/merge.ts";
import { parsePolicy } from "../policy/parse.ts";
import type { Policy } from "../policy/policy.ts";

/** One question of an assistant's hook: may it do what it is about to do? */
export interface GuardCall {
  readonly top: string;
  readonly gitFolder: string;
  /** The id in the configuration that called. */
  readonly hint: string;
  readonly payload: string;
  readonly branch: string | null;
  /** The UTC day, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The sentence that refuses, or null. Guards fail open like all hooks: without a policy, with one that cannot be read,
 * or for a payload that says nothing, the assistant may go on; the gate looks at the commit all the same.
 */
export function refusal(call: GuardCall): string | null {
  const source = join(call.top, POLICY_FILE);
  if (!existsSync(source)) return null;
  const { policy } = parsePolicy(readFileSync(source), { file: POLICY_FILE, ref: null });
  if (policy === null) return null;
  noteWhetherGuarded(call.gitFolder, policy);
  const payload = parsePayload(call.payload);
  if (payload === null) return null;
  const report = readReport(payload, { hint: call.hint, marks: [], model: "" });
  const model = report.model === null ? null : resolveModel(report.model);
  const provider = model?.provider ?? builtInRegistry().find(report.assistant)?.provider ?? null;
  const tell = pathTeller();
  const paths = pathsOf(report.use).map((path) => tell(path, report.cwd ?? call.top));
  const effective = mergePolicies(policy, []);
  for (const path of new Set([null, ...paths])) {
    const { assistant } = report;
    const { branch, today } = call;
    const question = { assistant, provider, model: model?.model ?? null, path, branch, repository: null, today };
    const answer = mayUse(question, effective);
    if (answer.verdict === "deny") return sentenceOf(assistant, path, answer);
  }
  return null;
}

function sentenceOf(assistant: string, path: string | null, answer: Answer): string {
  const where = path === null ? "in this repository" : `on ${path}`;
  const by = answer.rule === null ? answer.file : `${answer.rule.file}:${answer.rule.line} (${answer.rule.name})`;
  const contact = answer.contact === null ? "" : ` Ask ${answer.contact}.`;
  return `${assistant} may not be used ${where}, by ${by}: ${answer.because}${contact}`;
}

/** The file that tells the sh command that this policy denies nobody anything, so that it need not start Node. */
export function unguardedPath(gitFolder: string): string {
  return join(gitFolder, "toolmark", "unguarded");
}

function noteWhetherGuarded(gitFolder: string, policy: Policy): void {
  const { settings, rules } = policy;
  const verdicts = [settings.default, settings.unknown, settings.unknownProvider, ...rules.map((rule) => rule.verdict)];
  const path = unguardedPath(gitFolder);
  if (verdicts.includes("deny") || policy.extends.length > 0) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, "", { mode: 0o600 });
}
