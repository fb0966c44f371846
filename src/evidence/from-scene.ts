import type { EnvironmentSign, ProcessSign, Registry, VariableCondition } from "../assistants/assistant.ts";
import { resolveModel } from "../assistants/models.ts";
import type { Evidence } from "./evidence.ts";
import type { Ancestor, Scene } from "./scene.ts";

/** Interpreters: what runs in them is named by their script, not by themselves. */
const INTERPRETERS = new Set(["node", "MainThread", "bun", "deno", "python", "python3", "ruby", "npx", "uv", "tsx"]);

/**
 * What a photograph of the moment of the commit says: who ran `git commit`. Every sign that holds is told; no value of a
 * variable is.
 */
export function evidenceFromScene(scene: Scene, registry: Registry): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const assistant of registry.assistants) {
    const signs = assistant.environment.filter((sign) => holds(sign, scene.environment));
    const ancestors = scene.ancestors.flatMap((ancestor) =>
      assistant.processes.filter((sign) => isProcess(sign, ancestor)),
    );
    if (signs.length === 0 && ancestors.length === 0) continue;
    const model = modelOf(assistant.modelVariables, scene.environment);
    const name = {
      assistant: assistant.id,
      provider: model?.provider ?? (model === null ? assistant.provider : null),
      model: model?.model ?? null,
    };
    for (const { variable, strength } of signs)
      found.push({ ...name, source: "environment", strength, seen: variable });
    const sign = ancestors[0];
    if (sign !== undefined) found.push({ ...name, source: "process", strength: sign.strength, seen: sign.name });
  }
  return found;
}

function holds(sign: EnvironmentSign, environment: Scene["environment"]): boolean {
  if (sign.unless?.some((variable) => isSet(environment[variable])) === true) return false;
  return [sign, ...(sign.together ?? [])].every((condition) => meets(condition, environment[condition.variable]));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

function meets(condition: VariableCondition, value: string | undefined): boolean {
  if (value === undefined || value === "") return false;
  if (condition.is !== undefined) return value === condition.is;
  return condition.startsWith === undefined || value.startsWith(condition.startsWith);
}

/** The base name of the executable, or of the script an interpreter runs; never a part of the whole line. */
function isProcess(sign: ProcessSign, ancestor: Ancestor): boolean {
  if (ancestor.name === sign.name.slice(0, 15) && !INTERPRETERS.has(ancestor.name)) return true;
  const [program = "", ...rest] = ancestor.argv;
  const base = baseName(program);
  if (base === sign.name) return true;
  if (!INTERPRETERS.has(base) && !INTERPRETERS.has(ancestor.name) && !/^python[\d.]*$/.test(base)) return false;
  const script = rest.find((argument) => !argument.startsWith("-"));
  if (script === undefined) return false;
  if (rest[rest.indexOf(script) - 1] === "-m") return script === sign.name;
  if (baseName(script).replace(/\.(?:[cm]?js|py|ts)$/, "") === sign.name) return true;
  return sign.packagePath !== undefined && script.replaceAll("\\", "/").includes(`/${sign.packagePath}/`);
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
}

function modelOf(
  variables: readonly string[],
  environment: Scene["environment"],
): { readonly provider: string | null; readonly model: string } | null {
  for (const variable of variables) {
    const value = environment[variable];
    if (value === undefined || value === "") continue;
    return resolveModel(value) ?? { provider: null, model: value.slice(0, 100) };
  }
  return null;
}
