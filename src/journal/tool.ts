import type { Change, Edit, Hunk } from "./edit.ts";
import { asObject, asText, firstString, type JsonObject, objectsOf } from "./json.ts";
import { editsOfPatch, holdsPatch, hunksOfDiff } from "./patch-text.ts";

/** What a tool call was, as far as the journal cares. */
export type ToolUse =
  | { readonly kind: "edit"; readonly edits: readonly Edit[] }
  | { readonly kind: "shell"; readonly command: string }
  | { readonly kind: "other" };

/** Lower case, without separators. Sources: docs/assistants.md and each vendor's hook documentation. */
const SHELL_TOOLS = new Set(
  "bash powershell shell execcommand shellcommand runshellcommand execute runinterminal executecommand runcommands runcommand executebash terminal localshellcall paralleltooluse multitooluseparallel runterminalcommand".split(
    " ",
  ),
);
const EDIT_TOOLS = new Set(
  "write edit multiedit notebookedit create strreplace strreplaceeditor applypatch writefile replace createfile replacestringinfile multireplacestringinfile inserteditintofile editfile editfiles writetofile replaceinfile editor fswrite codeaction newfile undoedit insert".split(
    " ",
  ),
);

const PATHS = ["file_path", "filePath", "path", "notebook_path", "TargetFile", "absolute_path", "file", "filename"];
const TEXTS = ["content", "file_text", "contents", "fileText", "new_source", "text"];
const OLD = ["old_string", "oldString", "old_str", "oldStr", "oldText", "old_text"];
const NEW = ["new_string", "newString", "new_str", "newStr", "newText", "new_text"];

/**
 * Reads a tool call.
 * @param input the tool's arguments; some assistants give a text, of JSON or of a patch.
 * @param response what the tool answered; null before the call.
 */
export function readToolUse(name: string, input: unknown, response: unknown): ToolUse {
  const folded = (name.split(".").at(-1) ?? name).replace(/[_-]/g, "").toLowerCase();
  const values = asObject(input) ?? parsedText(input);
  const text = asText(input) ?? textOf(values);
  if (holdsPatch(text) && (SHELL_TOOLS.has(folded) || EDIT_TOOLS.has(folded))) {
    return { kind: "edit", edits: editsOfPatch(text) };
  }
  if (SHELL_TOOLS.has(folded)) return { kind: "shell", command: text };
  if (!EDIT_TOOLS.has(folded)) return { kind: "other" };
  return { kind: "edit", edits: editsOf(values, response) };
}

const COMMANDS = ["command", "cmd", "input", "patch", "patchText", "commandLine"];

/** The command or patch among a tool's arguments. Cline's CLI lists commands; Droid hands on a patch's arguments as a text of JSON. */
function textOf(values: JsonObject): string {
  const text = firstString(values, COMMANDS);
  if (text !== null) return firstString(parsedText(text), COMMANDS) ?? text;
  const { commands } = values;
  return Array.isArray(commands) ? commands.filter((command) => typeof command === "string").join("\n") : "";
}

function parsedText(input: unknown): JsonObject {
  if (typeof input !== "string" || !input.startsWith("{")) return {};
  try {
    return asObject(JSON.parse(input)) ?? {};
  } catch {
    return {};
  }
}

function editsOf(input: JsonObject, response: unknown): readonly Edit[] {
  const path = firstString(input, PATHS);
  // Several files in one call: each brings its own path.
  const parts = [...objectsOf(input["replacements"]), ...objectsOf(input["files"])];
  const several = parts.flatMap((part): Edit[] => {
    const own = firstString(part, PATHS) ?? path;
    return own === null ? [] : [{ path: own, change: changeOf(part, null) }];
  });
  if (several.length > 0) return several;
  // VS Code names the files and no more.
  const { files } = input;
  const named = Array.isArray(files) ? files.filter((file): file is string => typeof file === "string") : [];
  if (named.length > 0) return named.map((file) => ({ path: file, change: { kind: "untold" } }));
  if (path === null || path === "") return [];
  return [{ path, change: changeOf(input, asObject(response)) }];
}

function changeOf(input: JsonObject, response: JsonObject | null): Change {
  const told = response === null ? null : changeOfResponse(input, response);
  if (told !== null) return told;
  const before = firstString(input, OLD);
  const after = firstString(input, NEW);
  if (after !== null) return { kind: "pieces", pieces: [{ before: before ?? "", after }] };
  const pieces = objectsOf(input["edits"]).flatMap((edit) => {
    const text = firstString(edit, NEW);
    return text === null ? [] : [{ before: firstString(edit, OLD) ?? "", after: text }];
  });
  return pieces.length > 0 ? { kind: "pieces", pieces } : { kind: "untold" };
}

/** What the answer tells beyond the arguments: whole texts, or a diff of whole lines. */
function changeOfResponse(input: JsonObject, response: JsonObject): Change | null {
  const display = asObject(response["returnDisplay"]) ?? {};
  const after = firstString(display, ["newContent"]);
  if (after !== null) return { kind: "texts", before: firstString(display, ["originalContent"]), after };
  const text = firstString(input, TEXTS);
  if (text !== null && "originalFile" in response) {
    return { kind: "texts", before: asText(response["originalFile"]), after: text };
  }
  const hunks = objectsOf(response["structuredPatch"]).map(toHunk);
  if (hunks.length > 0) return { kind: "hunks", hunks };
  const metadata = asObject(response["metadata"]) ?? {};
  const diff = asText(display["fileDiff"]) ?? asText(metadata["diff"]);
  if (diff !== null) return { kind: "hunks", hunks: hunksOfDiff(diff) };
  if (text !== null && metadata["exists"] === false) return { kind: "texts", before: null, after: text };
  return null;
}

function toHunk(patch: JsonObject): Hunk {
  const { lines } = patch;
  return { lines: Array.isArray(lines) ? lines.filter((line): line is string => typeof line === "string") : [] };
}
