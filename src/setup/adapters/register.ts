import { createHash } from "node:crypto";
import { delimiter, dirname, join } from "node:path";
import { existsSync, readdirSync, statSync } from "../../machine/files.ts";
import { modeOf, type Plan, readBytes, type Step } from "../plan.ts";
import type { Adapter, Target } from "./adapter.ts";
import { FILE_ADAPTERS } from "./file-adapters.ts";
import { FLAT_ADAPTERS } from "./flat-adapters.ts";
import { isHookCommand } from "./hook-command.ts";
import { isSkeleton, withEntries, withoutEntries } from "./json-config.ts";
import { NESTED_ADAPTERS } from "./nested-adapters.ts";

const ADAPTERS: readonly Adapter[] = [...NESTED_ADAPTERS, ...FLAT_ADAPTERS, ...FILE_ADAPTERS];

/** Which assistants are to report, and where their configuration is. */
export interface AssistantsRequest {
  /** `auto`: those found on this machine or in this repository. */
  readonly choice: "auto" | "none" | readonly string[];
  /** `project`: in the worktree, for everybody who works there. `user`: in the home folder, for every repository. */
  readonly level: "project" | "user";
  readonly top: string;
  /** The common git folder: our state lies in `toolmark/` under it. */
  readonly common: string;
  readonly home: string;
  /** The PATH on which programs are looked for. */
  readonly path: string;
}

/** Ids that `--assistants` takes. */
export function knownAdapters(): readonly string[] {
  return ADAPTERS.map((adapter) => adapter.id);
}

/** The steps that make assistants report what they edit; whatever else stands in their configuration stays as it is. */
export function registerAssistants(request: AssistantsRequest): Plan {
  return chosen(request).flatMap((adapter) => {
    const steps = adapter.targets.flatMap((target) => register(adapter, target, request));
    return steps.length === 0 ? [] : [...steps, ...adapter.notes.map((say): Step => ({ kind: "note", say }))];
  });
}

/** The steps that take us out again. A file that is as we left it becomes what it was before us, byte for byte. */
export function unregisterAssistants(request: Omit<AssistantsRequest, "choice" | "path">): Plan {
  const steps = ADAPTERS.flatMap((adapter) =>
    adapter.targets.flatMap((target) => unregister(adapter, target, request)),
  );
  return [...steps, ...emptiedFolders(steps, request)];
}

function chosen(request: AssistantsRequest): readonly Adapter[] {
  const { choice } = request;
  if (choice === "none") return [];
  if (choice !== "auto") return ADAPTERS.filter((adapter) => choice.includes(adapter.id));
  const programs = request.path.split(delimiter).filter(Boolean);
  return ADAPTERS.filter(
    ({ found }) =>
      found.home.some((name) => existsSync(join(request.home, name))) ||
      found.top.some((name) => existsSync(join(request.top, name))) ||
      found.programs.some((name) => programs.some((folder) => existsSync(join(folder, name)))),
  );
}

type Where = Pick<AssistantsRequest, "level" | "top" | "home" | "common">;

function pathOf(target: Target, where: Where): string {
  return join(where.level === "project" ? where.top : where.home, target.places[where.level]);
}

function register(adapter: Adapter, target: Target, where: Where): readonly Step[] {
  const path = pathOf(target, where);
  const before = readBytes(path);
  if (before === null && target.kind === "entries" && target.joins === true) return [];
  const after = before === null && hasNoRoom(path) ? null : textAfter(target, before);
  if (after === null) return [note(`left ${path} alone, as it cannot be added to: ${adapter.id} will not report`)];
  if (after === before) return [];
  const mode = modeOf(path, target.kind === "file" ? target.mode : 0o644);
  const say = `made ${adapter.id} report what it edits, in ${path}`;
  return [...keepSteps(path, before, after, where), { kind: "write", path, text: after, mode, say }];
}

/** Whether a file stands where the folder would have to be: `.clinerules` may be one, and is a folder with hooks in it. */
function hasNoRoom(path: string): boolean {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return !statSync(folder).isDirectory();
}

function note(say: string): Step {
  return { kind: "note", say };
}

/** Null: the file is another's and cannot be edited. Texts are latin1, so that other people's bytes survive. */
function textAfter(target: Target, before: string | null): string | null {
  if (target.kind === "entries") return withEntries(before, target);
  return before === null || isHookCommand(before) ? target.text : null;
}

/** What a file was before us is kept in our own state: editing JSON back gives the meaning again, but not the bytes. */
function keepSteps(path: string, before: string | null, after: string, where: Where): readonly Step[] {
  if (before === null) return [];
  const earlier = readKept(path, where);
  const original = earlier?.after === before ? earlier.before : before;
  const text = Buffer.from(JSON.stringify({ before: original, after }), "utf8").toString("latin1");
  return [{ kind: "write", path: keptPath(path, where), text, mode: 0o600, say: null }];
}

interface Kept {
  readonly before: string;
  readonly after: string;
}

function keptPath(path: string, where: Where): string {
  const name = createHash("sha256").update(path).digest("hex").slice(0, 16);
  return join(where.common, "toolmark", "kept", `${name}.json`);
}

function readKept(path: string, where: Where): Kept | null {
  const text = readBytes(keptPath(path, where));
  return text === null ? null : (JSON.parse(Buffer.from(text, "latin1").toString("utf8")) as Kept);
}

function unregister(adapter: Adapter, target: Target, where: Where): readonly Step[] {
  const path = pathOf(target, where);
  const now = readBytes(path);
  if (now === null || !isHookCommand(now)) return [];
  const say = `made ${adapter.id} report no longer, in ${path}`;
  const kept = readKept(path, where);
  if (kept?.after === now) return [{ kind: "write", path, text: kept.before, mode: modeOf(path, 0o644), say }];
  const rest = target.kind === "file" ? null : withoutEntries(now, target.insertions);
  if (rest !== null && (kept !== null || target.kind === "file" || !isSkeleton(rest, target.skeleton))) {
    return [{ kind: "write", path, text: rest, mode: modeOf(path, 0o644), say }];
  }
  return [{ kind: "remove", path, say }];
}

/** Folders that hold nothing but what is taken away, from the inside out: git does not keep them, and neither do we. */
function emptiedFolders(steps: readonly Step[], where: Omit<Where, "common">): readonly Step[] {
  const root = where.level === "project" ? where.top : where.home;
  const going = new Set(steps.flatMap((step) => (step.kind === "remove" ? [step.path] : [])));
  const folders: Step[] = [];
  for (const path of [...going]) {
    for (let folder = dirname(path); folder !== root && folder.startsWith(root); folder = dirname(folder)) {
      if (going.has(folder) || !readdirSync(folder).every((name) => going.has(join(folder, name)))) break;
      going.add(folder);
      folders.push({ kind: "remove", path: folder, say: null });
    }
  }
  return folders;
}
