import { posix } from "node:path";
import type { Answer } from "../policy/may-use.ts";
import type { EffectivePolicy } from "../policy/policy.ts";
import { type ExitCode, Refusal, type Terminal } from "./terminal.ts";

/** Under what circumstances somebody would like to use an assistant. */
export interface PermissionOptions {
  readonly policy?: string;
  readonly provider?: string;
  readonly model?: string;
  readonly path?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly format: "text" | "json";
}

/** "May I use this here?", answered without any commit. */
export async function tellPermission(
  terminal: Terminal,
  assistant: string,
  options: PermissionOptions,
): Promise<ExitCode> {
  const path = options.path === undefined ? null : fromRoot(options.path);
  const { loadWorkingPolicy } = await import("../gate/explain-commit.ts");
  const { mayUse } = await import("../policy/may-use.ts");
  const today = terminal.now.toISOString().slice(0, 10);
  const policy = (await loadWorkingPolicy(terminal.cwd, options.policy ?? null, today)) ?? { layers: [] };
  const { provider = null, model = null, branch = null, repository = null } = options;
  await tellUnknownNames(terminal, { assistant, provider }, policy);
  const answer = mayUse({ assistant, provider, model, path, branch, repository, today }, policy);
  if (options.format === "json") {
    terminal.out(`${JSON.stringify({ assistant, path, ...answer })}\n`);
    return 0;
  }
  const { inertLogLine } = await import("../report/inert.ts");
  const lines = wordsFor(answer, path === null ? assistant : `${assistant} in ${path}`);
  terminal.out(`${lines.map(inertLogLine).join("\n")}\n`);
  return 0;
}

function wordsFor(answer: Answer, what: string): readonly string[] {
  const { rule, reviewers, contact } = answer;
  const where = rule === null ? answer.file : `rule "${rule.name}", ${rule.file}:${rule.line}`;
  const lines = [`${answer.verdict}: ${what}`, `  ${answer.because}`];
  if (where !== "") lines.push(`  ${where}`);
  if (reviewers.length > 0) lines.push(`  needs an approving review by ${reviewers.join(" or ")}`);
  if (contact !== null) lines.push(`  ask ${contact}`);
  return lines;
}

/** As git writes paths, so that no other spelling of one gets another answer. */
function fromRoot(path: string): string {
  const plain = posix.normalize(path).replace(/(?<=.)\/$/, "");
  if (path === "" || plain === "." || plain === ".." || plain.startsWith("../") || plain.startsWith("/")) {
    throw new Refusal(2, `'${path}' is no path in the repository`, "Write it from the repository's root: train/x.py.");
  }
  return plain;
}

/** A mistyped name gets the answer for tools nobody knows, which may be another than the person's. */
async function tellUnknownNames(
  terminal: Terminal,
  { assistant, provider }: { readonly assistant: string; readonly provider: string | null },
  policy: EffectivePolicy,
): Promise<void> {
  const { builtInRegistry } = await import("../assistants/registry.ts");
  const { namesOf } = await import("../policy/parse.ts");
  const { nearest } = await import("../policy/suggest.ts");
  const { inertLogLine } = await import("../report/inert.ts");
  const own = policy.layers.flatMap((layer) => layer.assistants);
  const known = namesOf(builtInRegistry(), own);
  const tell = (kind: string, name: string, names: ReadonlySet<string>): void => {
    if (name === "unknown" || names.has(name)) return;
    const close = nearest(name, [...names]);
    const meant = close === null ? "" : `; did you mean '${close}'?`;
    terminal.err(`${inertLogLine(`toolmark: no ${kind} is called '${name}'${meant}`)}\n`);
  };
  tell("assistant", assistant, known.assistants);
  if (provider !== null) tell("provider", provider, known.providers);
}
