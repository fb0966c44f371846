import type { EnvironmentSign, ProcessSign, Registry, VariableCondition } from "../assistants/assistant.ts";
import { knownMarkWords } from "../assistants/registry.ts";
import { isAtLeast } from "../evidence/evidence.ts";
import { DIFF_FLAGS } from "../git/changes.ts";
import { PROTECTED } from "../git/run.ts";
import { PIPED_END } from "../machine/piped-patch.ts";

/** Process names are cut to this by Linux (TASK_COMM_LEN). */
const COMM_LENGTH = 15;

/**
 * The lookout script with everything between its marker lines written anew from the registry. Only signs that can lead
 * to a record are looked for: a weak one, such as a variable that an editor sets for people too, would start Node for
 * nothing at every commit.
 */
export function withGeneratedParts(script: string, registry: Registry): string {
  const signs = registry.assistants.flatMap((assistant) => assistant.environment).filter(counts);
  const processes = registry.assistants.flatMap((assistant) => assistant.processes).filter(counts);
  const parts: { readonly [part: string]: readonly string[] } = {
    variables: variableTests(signs),
    patch: [`${patchCommand()} 2>/dev/null && echo ${PIPED_END.trimEnd()}`],
    processes: [
      `${alternatives(processes.map((sign) => word(sign.name.slice(0, COMM_LENGTH))))}) wake "the ancestor $name" "$@" ;;`,
    ],
    hints: [`${alternatives(widest(processes.flatMap(hints)))}) ;;`],
    scripts: [`${alternatives(processes.flatMap(scripts))}) return 0 ;;`],
  };
  return Object.entries(parts).reduce((text, [name, lines]) => replacePart(text, name, lines), script);
}

/** The awk that says none, with the words of which every mark holds one: a message with any of them is left to Node. */
export function withGeneratedWords(script: string, registry: Registry): string {
  const words = knownMarkWords(registry).map((text) => text.replaceAll(/[\\"]/g, "\\$&"));
  if (words.some((text) => /[|\n]/.test(text))) throw new Error("a mark holds the character that parts them");
  return replacePart(script, "words", [`words = "${words.join("|")}"`]);
}

/** What `readStagedDiff` runs against HEAD, for sh to run while Node starts. */
function patchCommand(): string {
  return ["git", ...PROTECTED, "diff-index", "--cached", "--patch", ...DIFF_FLAGS, "HEAD", "--"]
    .map(plainWord)
    .join(" ");
}

function plainWord(text: string): string {
  if (!/^[A-Za-z0-9=./_-]+$/.test(text)) throw new Error(`not plain enough for sh: ${text}`);
  return text;
}

function counts(sign: EnvironmentSign | ProcessSign): boolean {
  return isAtLeast(sign.strength, "medium");
}

function replacePart(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`^( *)# begin generated ${name}\\n[^]*?^ *# end generated ${name}$`, "m");
  if (!pattern.test(text)) throw new Error(`the lookout has no part for ${name}`);
  return text.replace(pattern, (_, indent: string) =>
    [`# begin generated ${name}`, ...lines, `# end generated ${name}`].map((line) => `${indent}${line}`).join("\n"),
  );
}

/** One expansion for all variables whose mere presence counts, then one pattern for each that must have a value. */
function variableTests(signs: readonly EnvironmentSign[]): readonly string[] {
  const plain = signs.filter((sign) => conditions(sign).every(isPlain) && sign.together === undefined);
  const names = [...new Set(plain.map((sign) => sign.variable))].sort();
  const rest = signs.filter((sign) => !names.includes(sign.variable));
  return [
    `[ -z "${names.map((name) => `\${${name}-}`).join("")}" ] || wake "a variable of an assistant" "$@"`,
    ...new Set(rest.map(valueTest)),
  ];
}

function valueTest(sign: EnvironmentSign): string {
  const all = conditions(sign);
  const values = all.map((condition) => `\${${condition.variable}-}`).join(" ");
  return `case "${values}" in ${all.map(pattern).join('" "')}) wake "the variable ${sign.variable}" "$@" ;; esac`;
}

function conditions(sign: EnvironmentSign): readonly VariableCondition[] {
  return [sign, ...(sign.together ?? [])];
}

function isPlain(condition: VariableCondition): boolean {
  return condition.is === undefined && condition.startsWith === undefined;
}

function pattern(condition: VariableCondition): string {
  if (condition.is !== undefined) return quote(condition.is);
  return condition.startsWith === undefined ? "?*" : `${quote(condition.startsWith)}*`;
}

/** On a command line whose arguments are glued together. */
function hints(sign: ProcessSign): readonly string[] {
  const path = sign.packagePath === undefined ? [] : [`*/${word(sign.packagePath)}/*`];
  return [`*/${word(sign.name)}*`, `*-m${word(sign.name)}*`, ...path];
}

/** Without the patterns that another one covers already. */
function widest(patterns: readonly string[]): readonly string[] {
  const literal = (text: string) => text.replaceAll("*", "");
  return patterns.filter((one) => !patterns.some((other) => other !== one && literal(one).includes(literal(other))));
}

/** On the path of the script alone. */
function scripts(sign: ProcessSign): readonly string[] {
  const name = word(sign.name);
  const path = sign.packagePath === undefined ? [] : [`*/${word(sign.packagePath)}/*`];
  return [name, `*/${name}`, `*/${name}.[cm]js`, `*/${name}.js`, `*/${name}.py`, `*/${name}.ts`, ...path];
}

function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].join(" | ");
}

/** Names of the registry are plain words; anything else would be a mistake in it, not something to escape. */
function word(name: string): string {
  if (!/^[A-Za-z0-9@._/-]+$/.test(name)) throw new Error(`no plain name: ${name}`);
  return name;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
