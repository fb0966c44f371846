import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import { isHookCommand } from "./hook-command.ts";

/** One entry of ours in a JSON configuration: the list it is appended to, and the entry. */
export interface Insertion {
  readonly list: readonly string[];
  readonly entry: object;
}

/** What is to be put into a configuration; `joins` as in `Target`. */
export interface Wanted {
  readonly skeleton: object;
  readonly insertions: readonly Insertion[];
  readonly joins?: true;
}

/** The text with the entries that it lacks, everything else left byte for byte; null when it cannot take them. */
export function withEntries(text: string | null, wanted: Wanted): string | null {
  let result = text === null || text.trim() === "" ? `${JSON.stringify(wanted.skeleton, null, 2)}\n` : text;
  for (const { list, entry } of wanted.insertions) {
    const root = rootOf(result);
    if (root === null) return null;
    const node = findNodeAtLocation(root, [...list]);
    if (node === undefined && wanted.joins === true) continue;
    if (node !== undefined && node.type !== "array") return null;
    if (node?.children?.some((child) => runsTheSame(getNodeValue(child), entry)) === true) continue;
    const path = node === undefined ? [...list] : [...list, node.children?.length ?? 0];
    const style = { formattingOptions: styleOf(result), isArrayInsertion: node !== undefined };
    result = applyEdits(result, modify(result, path, node === undefined ? [entry] : entry, style));
  }
  return result;
}

/** The text without any entry of ours, and without the lists and objects that are empty then. */
export function withoutEntries(text: string, insertions: readonly Insertion[]): string {
  let result = text;
  for (const { list } of insertions) {
    for (let at = oursIn(result, list); at >= 0; at = oursIn(result, list)) result = remove(result, [...list, at]);
    for (let depth = list.length; depth > 0; depth--) {
      const root = rootOf(result);
      const node = root === null ? undefined : findNodeAtLocation(root, list.slice(0, depth));
      if (node === undefined || (node.children?.length ?? 1) > 0) break;
      result = remove(result, list.slice(0, depth));
    }
  }
  return result;
}

/** Whether nothing is left but what a new file is started with. */
export function isSkeleton(text: string, skeleton: object): boolean {
  const root = rootOf(text);
  const rest = root === null ? "" : JSON.stringify(getNodeValue(root));
  return rest === "{}" || rest === JSON.stringify(skeleton);
}

function oursIn(text: string, list: readonly string[]): number {
  const root = rootOf(text);
  const node = root === null ? undefined : findNodeAtLocation(root, [...list]);
  return node?.children?.findIndex((child) => commandsIn(getNodeValue(child)).length > 0) ?? -1;
}

function remove(text: string, path: readonly (string | number)[]): string {
  return applyEdits(text, modify(text, [...path], undefined, { formattingOptions: styleOf(text) }));
}

function rootOf(text: string) {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length > 0 || root?.type !== "object" ? null : root;
}

function runsTheSame(value: unknown, entry: object): boolean {
  const wanted = commandsIn(entry);
  const found = commandsIn(value);
  return found.length > 0 && found.every((command) => wanted.includes(command));
}

function commandsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return isHookCommand(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(commandsIn);
}

/** The indentation and line ends that the text has already. */
function styleOf(text: string): FormattingOptions {
  const indent = /\n([\t ]+)\S/.exec(text)?.[1] ?? "  ";
  const tabs = indent.startsWith("\t");
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}
