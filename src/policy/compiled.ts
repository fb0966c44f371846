/**
 * The policy as the recorder needs it: plain lines that POSIX sh reads with `read -r`, never sources and never evaluates.
 *
 * One fact a line, words separated by one space, LF at the end, ASCII but for names and footers (the last word of their
 * lines). No line holds a quote, a backslash, a control character, `$` or a backquote. In this order:
 *
 *     toolmark-policy 1                     always first; another number: not ours, treat the file as missing
 *     digest sha256:HEX                     over the policies it was made from
 *     declaration required                  required | optional | forbidden-trailer
 *     local warn                            warn | block
 *     style assisted-by                     assisted-by | co-authored-by | vendor-neutral | none
 *     lines exact                           exact | bucket | off
 *     notes no                              yes | no: whether the detail goes to git notes
 *     assistant ID PROVIDER first NAME…     one per own assistant; PROVIDER is `-` when none; `first` or `third` party
 *     env ID VARIABLE                       [A-Za-z_][A-Za-z0-9_]*, an environment variable of that assistant
 *     process ID NAME                       exact base name of a process
 *     identity ID ADDRESS                   an e-mail address or `name[bot]`
 *     trailer ID KEY                        a trailer key
 *     footer ID TEXT…                       the beginning of a line of a message
 *     branch ID PREFIX                      a branch prefix
 *     end                                   always last: a file without it was cut short, treat it as missing
 *
 * `assistant` stands before the lines that name its ID. A reader skips lines whose first word it does not know.
 * In sh: `while read -r word id rest; do case $word in env) …` and nothing else is needed.
 */
import type { OwnAssistantFacts } from "../assistants/assistant.ts";
import type { Declaration, RecordingLines, RecordingStyle } from "./policy.ts";

/** What the hooks know of the policy without reading YAML. */
export interface CompiledPolicy {
  /** `sha256:` and hex, over the policies it was made from. */
  readonly digest: string;
  readonly declaration: Declaration;
  readonly local: "warn" | "block";
  readonly record: {
    readonly style: RecordingStyle;
    readonly lines: RecordingLines;
    readonly notes: boolean;
  };
  /** The policy's own assistants only; the built-in ones are not in the file. */
  readonly assistants: readonly OwnAssistantFacts[];
}

const FIRST = "toolmark-policy 1";
const LAST = "end";

/** The lines of a compiled policy, each ended by LF. Values that the format cannot carry are left out: `parsePolicy` refuses them beforehand. */
export function writeCompiledPolicy(policy: CompiledPolicy): string {
  const lines = [
    FIRST,
    `digest ${policy.digest}`,
    `declaration ${policy.declaration}`,
    `local ${policy.local}`,
    `style ${policy.record.style}`,
    `lines ${policy.record.lines}`,
    `notes ${policy.record.notes ? "yes" : "no"}`,
    ...policy.assistants.flatMap(assistantLines),
    LAST,
  ];
  return `${lines.filter(isSafeLine).join("\n")}\n`;
}

function assistantLines(own: OwnAssistantFacts): string[] {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(own.id)) return [];
  const signs = (word: string, values: readonly string[]) => values.map((value) => `${word} ${own.id} ${value}`);
  return [
    `assistant ${own.id} ${own.provider ?? "-"} ${own.firstParty ? "first" : "third"} ${own.name}`,
    ...signs(
      "env",
      own.signs.env.filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)),
    ),
    ...signs("process", own.signs.process),
    ...signs("identity", own.signs.identity),
    ...signs("trailer", own.signs.trailer),
    ...signs("footer", own.signs.footer),
    ...signs("branch", own.signs.branch),
  ];
}

/** The last guard before a shell reads the file: no line with anything a shell could take for more than text. */
function isSafeLine(line: string): boolean {
  return line.length <= 500 && !/[\u0000-\u001f\u007f"'`$\\]/.test(line);
}

/** Reads what `writeCompiledPolicy` wrote; null for a file of another version or one cut short. Light: the hooks load it. */
export function parseCompiledPolicy(text: string): CompiledPolicy | null {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.pop() !== LAST || lines.shift() !== FIRST) return null;
  const value = (word: string): string | undefined =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  return {
    digest: value("digest") ?? "",
    declaration: oneOf(value("declaration"), ["optional", "required", "forbidden-trailer"]),
    local: oneOf(value("local"), ["warn", "block"]),
    record: {
      style: oneOf(value("style"), ["assisted-by", "co-authored-by", "vendor-neutral", "none"]),
      lines: oneOf(value("lines"), ["exact", "bucket", "off"]),
      notes: value("notes") === "yes",
    },
    assistants: lines.filter((line) => line.startsWith("assistant ")).flatMap((line) => readAssistant(line, lines)),
  };
}

function readAssistant(line: string, lines: readonly string[]): OwnAssistantFacts[] {
  const [, id, provider, party, ...name] = line.split(" ");
  if (id === undefined || provider === undefined || party === undefined) return [];
  const signs = (word: string): string[] => {
    const start = `${word} ${id} `;
    return lines.filter((other) => other.startsWith(start)).map((other) => other.slice(start.length));
  };
  return [
    {
      id,
      name: name.join(" ") || id,
      provider: provider === "-" ? null : provider,
      firstParty: party === "first",
      signs: {
        env: signs("env"),
        process: signs("process"),
        identity: signs("identity"),
        trailer: signs("trailer"),
        footer: signs("footer"),
        branch: signs("branch"),
      },
    },
  ];
}

function oneOf<Word extends string>(text: string | undefined, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === text) ?? words[0];
}
