import { join } from "node:path";
import { readFileIfPresent } from "../machine/files.ts";
import { valueOfOption } from "./command-line.ts";
import { commentPrefix, type MessageSettings } from "./message-settings.ts";

/** What decides, besides a message, whether git takes it. */
export interface MessageTerms {
  /** Whether an editor was open: then comments go, and a template that nobody touched counts for nothing. */
  readonly editor: boolean;
  readonly settings: MessageSettings;
  /** Of the `git commit` that runs the hook. */
  readonly arguments: readonly string[];
  /** The folder that `--template` is named from. */
  readonly folder: string;
  readonly home: string;
}

/**
 * Whether git will give the commit up for its message: where nothing is left but comments, sign-offs and a template as
 * it was (`rest_is_empty` and `template_untouched` of sequencer.c). A record would turn it into a commit.
 */
export function isGivenUp(bytes: string, terms: MessageTerms): boolean {
  const cleanup = valueOfOption(terms.arguments, "cleanup", null) ?? terms.settings.cleanup;
  const prefix = terms.editor || cleanup === "strip" ? commentPrefix(terms.settings, bytes) : null;
  const text = cleaned(bytes, prefix);
  if (isEmptyBesidesSignOffs(text)) return true;
  const template = terms.editor ? readTemplate(terms) : null;
  const given = template === null ? "" : cleaned(template, prefix);
  return given !== "" && text.startsWith(given) && isEmptyBesidesSignOffs(text.slice(given.length));
}

/** A first look at a message that no editor was open for, which spares the usual one a question to git. */
export function mayBeGivenUp(bytes: string): boolean {
  const first = bytes.trimStart()[0] ?? "";
  return isEmptyBesidesSignOffs(/[A-Za-z0-9]/.test(first) ? bytes : cleaned(bytes, first));
}

function readTemplate(terms: MessageTerms): string | null {
  const given = valueOfOption(terms.arguments, "template", "t");
  if (given !== null) return readFileIfPresent(given, terms.folder)?.toString("latin1") ?? null;
  const configured = terms.settings.template;
  // Git runs at the top of the worktree by then, where the hook runs, too.
  const path = configured?.startsWith("~/") ? join(terms.home, configured.slice(2)) : configured;
  return path === null || path === undefined ? null : (readFileIfPresent(path, ".")?.toString("latin1") ?? null);
}

/** As git's clean-up leaves a text, but for its ends: no comments, nothing below the scissors, single blank lines. */
function cleaned(text: string, prefix: string | null): string {
  const scissors = prefix === null ? -1 : `\n${text}`.indexOf(`\n${prefix} ${"-".repeat(24)} >8 ${"-".repeat(24)}\n`);
  return (scissors < 0 ? text : text.slice(0, scissors))
    .split("\n")
    .filter((line) => prefix === null || prefix === "" || !line.startsWith(prefix))
    .map((line) => line.trimEnd())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function isEmptyBesidesSignOffs(text: string): boolean {
  return text.split("\n").every((line) => line.trim() === "" || line.startsWith("Signed-off-by: "));
}
