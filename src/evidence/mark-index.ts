import type { Assistant, Mark, Registry } from "../assistants/assistant.ts";
import { markWords, slugOf } from "../assistants/registry.ts";
import { type UnnamedMark, unnamedMarks } from "../assistants/unnamed.ts";
import { foldName, isSuspect } from "./fold.ts";
import { compileWords, type WordScan } from "./word-scan.ts";

/** A mark with the assistant it proves; null for a mark that proves AI but not which tool. */
export interface Known<M extends Mark = Mark> {
  readonly assistant: Assistant | null;
  readonly provider: string | null;
  readonly mark: M;
}

/** A registry turned over: from what stands in a message to whose mark it is. */
export interface MarkIndex {
  readonly emails: ReadonlyMap<string, Known>;
  /** Addresses with a number in them, by what stands before and behind it. */
  readonly numbered: readonly { readonly before: string; readonly behind: string; readonly known: Known }[];
  readonly slugs: ReadonlyMap<string, Known>;
  /** By folded display name. */
  readonly names: ReadonlyMap<string, Known>;
  /** By lower-case key. */
  readonly keys: ReadonlyMap<string, readonly Known<Extract<Mark, { kind: "trailer" }>>[]>;
  /** By folded text. */
  readonly footers: ReadonlyMap<string, Known>;
  /** Link targets without scheme, lower case. */
  readonly links: readonly { readonly prefix: string; readonly known: Known }[];
  /** By folded name. */
  readonly aliases: ReadonlyMap<string, Assistant>;
  readonly suffixes: readonly Known<Extract<Mark, { kind: "author-suffix" }>>[];
  readonly sessions: readonly Known<Extract<Mark, { kind: "session" }>>[];
  /** By lower-case text. */
  readonly lines: ReadonlyMap<string, Known>;
  readonly titles: readonly Known<Extract<Mark, { kind: "title" }>>[];
  readonly branches: readonly Known<Extract<Mark, { kind: "branch" }>>[];
  readonly pullRequests: readonly Known<Extract<Mark, { kind: "pull-request" }>>[];
  /** False when a message certainly carries no mark. */
  readonly mayCarryMark: WordScan;
}

const indexes = new WeakMap<Registry, MarkIndex>();

/** The index of a registry, made once. */
export function markIndexOf(registry: Registry): MarkIndex {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const made = makeIndex(registry);
  indexes.set(registry, made);
  return made;
}

function makeIndex(registry: Registry): MarkIndex {
  const index = {
    emails: new Map<string, Known>(),
    numbered: [] as { before: string; behind: string; known: Known }[],
    slugs: new Map<string, Known>(),
    names: new Map<string, Known>(),
    keys: new Map<string, Known<Extract<Mark, { kind: "trailer" }>>[]>(),
    footers: new Map<string, Known>(),
    links: [] as { prefix: string; known: Known }[],
    aliases: new Map<string, Assistant>(),
    suffixes: [] as Known<Extract<Mark, { kind: "author-suffix" }>>[],
    sessions: [] as Known<Extract<Mark, { kind: "session" }>>[],
    lines: new Map<string, Known>(),
    titles: [] as Known<Extract<Mark, { kind: "title" }>>[],
    branches: [] as Known<Extract<Mark, { kind: "branch" }>>[],
    pullRequests: [] as Known<Extract<Mark, { kind: "pull-request" }>>[],
    mayCarryMark: compileWords(markWords(registry), isSuspect),
  };
  for (const assistant of registry.assistants) {
    for (const alias of assistant.aliases) addOnce(index.aliases, foldName(alias), assistant);
    for (const mark of assistant.marks) addMark(index, mark, assistant, assistant.provider);
  }
  for (const unnamed of unnamedMarks satisfies readonly UnnamedMark[])
    addMark(index, unnamed.mark, null, unnamed.provider);
  return index;
}

/** The index while it is filled. */
interface Filling
  extends Omit<
    MarkIndex,
    | "emails"
    | "numbered"
    | "slugs"
    | "names"
    | "keys"
    | "footers"
    | "links"
    | "suffixes"
    | "sessions"
    | "lines"
    | "titles"
    | "branches"
    | "pullRequests"
  > {
  readonly emails: Map<string, Known>;
  readonly numbered: { readonly before: string; readonly behind: string; readonly known: Known }[];
  readonly slugs: Map<string, Known>;
  readonly names: Map<string, Known>;
  readonly keys: Map<string, Known<Extract<Mark, { kind: "trailer" }>>[]>;
  readonly footers: Map<string, Known>;
  readonly links: { readonly prefix: string; readonly known: Known }[];
  readonly suffixes: Known<Extract<Mark, { kind: "author-suffix" }>>[];
  readonly sessions: Known<Extract<Mark, { kind: "session" }>>[];
  readonly lines: Map<string, Known>;
  readonly titles: Known<Extract<Mark, { kind: "title" }>>[];
  readonly branches: Known<Extract<Mark, { kind: "branch" }>>[];
  readonly pullRequests: Known<Extract<Mark, { kind: "pull-request" }>>[];
}

function addMark(index: Filling, mark: Mark, assistant: Assistant | null, provider: string | null): void {
  switch (mark.kind) {
    case "email": {
      const [before = "", behind] = mark.email.toLowerCase().split("*");
      if (behind !== undefined) index.numbered.push({ before, behind, known: { assistant, provider, mark } });
      else addOnce(index.emails, mark.email.toLowerCase(), { assistant, provider, mark });
      return;
    }
    case "slug":
      addOnce(index.slugs, mark.slug.toLowerCase(), { assistant, provider, mark });
      return;
    case "name":
      addOnce(index.names, foldName(mark.name), { assistant, provider, mark });
      return;
    case "trailer": {
      const key = mark.key.toLowerCase();
      index.keys.set(key, [...(index.keys.get(key) ?? []), { assistant, provider, mark }]);
      return;
    }
    case "footer": {
      const text = mark.text.toLowerCase();
      if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+/.test(text))
        index.links.push({ prefix: text, known: { assistant, provider, mark } });
      else addOnce(index.footers, foldName(mark.text), { assistant, provider, mark });
      return;
    }
    case "session":
      index.sessions.push({ assistant, provider, mark });
      return;
    case "line":
      addOnce(index.lines, mark.text.toLowerCase(), { assistant, provider, mark });
      return;
    case "title":
      index.titles.push({ assistant, provider, mark });
      return;
    case "branch":
      index.branches.push({ assistant, provider, mark });
      return;
    case "pull-request":
      index.pullRequests.push({ assistant, provider, mark });
      return;
    case "author-suffix":
      index.suffixes.push({ assistant, provider, mark });
      return;
  }
}

function addOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** Whose address this is; undefined when nobody's we know. Never by domain: vendors' people commit, too. */
export function findAddress(index: MarkIndex, email: string): Known | undefined {
  const lower = email.trim().toLowerCase();
  const exact = index.emails.get(lower);
  if (exact !== undefined) return exact;
  const slug = slugOf(lower);
  if (slug !== null) return index.slugs.get(slug);
  return index.numbered.find(({ before, behind }) => lower.startsWith(before) && lower.endsWith(behind))?.known;
}

/** Whose page a link points to. */
export function findLink(index: MarkIndex, target: string): Known | undefined {
  const bare = target
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "");
  return index.links.find(({ prefix }) => bare.startsWith(prefix) && !/[a-z0-9.-]/.test(bare.charAt(prefix.length)))
    ?.known;
}
