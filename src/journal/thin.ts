import type { Block, Blur, Writer } from "./block.ts";
import { blocksOf, type Edit } from "./edit.ts";
import type { Entry } from "./entry.ts";
import { type Report, readReport } from "./report.ts";
import { compareFiles, type HeldFiles } from "./snapshot.ts";

/** What the thinning needs of the world. */
export interface Surroundings {
  /** The path from the top of its worktree, with `/`; null for a file outside every repository. */
  relativePath(path: string, cwd: string | null): string | null;
  /** The model that a transcript's tail names; null when it cannot be told. */
  modelOf(transcript: string): string | null;
  readonly held: HeldFiles;
}

/** What is left of entries: digests, paths, times. */
export interface Thinned {
  readonly blocks: readonly Block[];
  readonly blurs: readonly Blur[];
  /** Names of entries whose call has begun and not ended: they have to stay. */
  readonly open: readonly string[];
  /** Entries that could not be read: not JSON, or cut off. */
  readonly unreadable: number;
}

interface Read {
  /** Without its payload: only what the report needs of it is held for longer than a moment. */
  readonly entry: Omit<Entry, "payload" | "note">;
  readonly report: Report;
  /** Whether another assistant's configuration told it. */
  readonly secondHand: boolean;
}

/** Makes blocks of stored calls. Each is read once, in any order; null stands for one that could not be read. */
export function thin(entries: Iterable<Entry | null>, around: Surroundings): Thinned {
  const models = new Map<string, string | null>();
  const begun = new Map<string, Read>();
  const found: { blocks: Block[]; blurs: Blur[] } = { blocks: [], blurs: [] };
  const calls: Read[] = [];
  let unreadable = 0;
  for (const entry of entries) {
    if (entry === null) unreadable++;
    else calls.push(readCall(entry));
  }
  calls.sort((one, other) => one.entry.time - other.entry.time);
  for (const { report } of calls) {
    if (report.session !== null && report.model !== null) models.set(report.session, report.model);
  }
  const withModel = (report: Report): Report => ({ ...report, model: modelOf(report, models, around) });
  const ended = new Set<string>();
  for (const { entry, report, secondHand } of firstHand(calls)) {
    const key = callKey(report);
    if (isToldAgain(report, begun.has(key), ended)) continue;
    if (report.moment === "before") {
      const before = begun.get(key);
      // A call that never told its end: what a patch says is all there will be known of it.
      if (before !== undefined) add(found, tellOfPayload(before, around));
      begun.set(key, { entry, secondHand, report: withModel(report) });
    } else if (report.moment === "after") {
      const before = begun.get(key) ?? null;
      begun.delete(key);
      add(found, tell({ entry, secondHand, report: withModel(report) }, before, around));
    } else if (report.moment === "turn-end" || report.moment === "session-end") {
      for (const [other, before] of begun) {
        if (before.report.session !== report.session) continue;
        add(found, tellOfPayload(before, around));
        begun.delete(other);
      }
    }
  }
  for (const before of begun.values()) add(found, tellOfPayload(before, around));
  const open = [...begun.values()].filter(isNeeded).map(({ entry }) => entry.name);
  return { ...found, open, unreadable };
}

function readCall({ payload, note, name, time, head, files, whole }: Entry): Read {
  const report = readReport(payload, note);
  return { entry: { name, time, head, files, whole }, report, secondHand: note.hint !== report.assistant };
}

/**
 * Without what another's configuration told of a session whose own did: Copilot CLI runs Claude Code's hooks as well. What of
 * it is thinned at another time than the assistant's own is left out where batches are joined.
 */
function firstHand(calls: readonly Read[]): readonly Read[] {
  const nameOf = ({ assistant, session }: Report): string => `${assistant} ${session ?? ""}`;
  const own = new Set(calls.flatMap(({ report, secondHand }) => (secondHand ? [] : [nameOf(report)])));
  return calls.filter(({ report, secondHand }) => !secondHand || !own.has(nameOf(report)));
}

/** What calls that have not ended changed so far, seen from inside them: the assistant commits in the middle of one. */
export function thinOpenCalls(entries: readonly (Entry | null)[], now: Entry, around: Surroundings): readonly Block[] {
  const begun = new Map<string, Read>();
  for (const entry of entries) {
    if (entry === null) continue;
    const call = readCall(entry);
    const { report } = call;
    if (report.moment === "before" && entry.files !== null) begun.set(callKey(report), call);
    if (report.moment === "after") begun.delete(callKey(report));
  }
  return [...begun.values()].flatMap((before) => {
    const report = { ...before.report, model: modelOf(before.report, new Map(), around) };
    return tell({ ...before, entry: now, report }, before, around).blocks;
  });
}

/** Whether the end of a call needs what was kept at its begin: not so when the call itself told all it writes. */
function isNeeded({ entry, report }: Read): boolean {
  const { use } = report;
  const told = use.kind === "edit" && use.edits.every((edit) => edit.change.kind === "hunks");
  return entry.files !== null && !told;
}

/**
 * Whether a call was told before: an assistant set up for the user and for the project calls us twice. Only a call with a
 * name can be known again, and a name may be given to another call once its own has ended.
 */
function isToldAgain(report: Report, hasBegun: boolean, ended: Set<string>): boolean {
  if (report.call === null) return false;
  const key = callKey(report);
  if (report.moment === "before") {
    ended.delete(key);
    return hasBegun;
  }
  if (report.moment !== "after") return false;
  const isAgain = !hasBegun && ended.has(key);
  ended.add(key);
  return isAgain;
}

/** A session plays one call at a time when it gives them no names. */
function callKey(report: Report): string {
  return `${report.assistant} ${report.session ?? ""} ${report.call ?? `a ${report.use.kind} call`}`;
}

function modelOf(report: Report, models: Map<string, string | null>, around: Surroundings): string | null {
  if (report.model !== null) return report.model;
  const session = report.session ?? "";
  const known = models.get(session);
  if (known !== undefined) return known;
  const told = report.transcript === null ? null : around.modelOf(report.transcript);
  models.set(session, told);
  return told;
}

type Told = Pick<Thinned, "blocks" | "blurs">;

function add(found: { blocks: Block[]; blurs: Blur[] }, told: Told): void {
  found.blocks.push(...told.blocks);
  found.blurs.push(...told.blurs);
}

/** What a call did: by comparing the files around it where they were kept, by its payload otherwise. */
function tell(after: Read, before: Read | null, around: Surroundings): Told {
  const { report } = after;
  if (report.use.kind === "other") return { blocks: [], blurs: [] };
  if (before?.entry.files != null && after.entry.files !== null) {
    const named = report.use.kind === "edit" ? pathsOf(report.use.edits, report, around) : null;
    const kind = report.use.kind === "edit" ? "edit" : "shell";
    const compared = compareFiles(before.entry, after.entry, around.held);
    const blocks = compared
      .filter(({ path }) => named === null || named.includes(path))
      .flatMap(({ path, change }) => blocksOf(change, { ...originOf(after), path, kind }));
    return { blocks, blurs: [] };
  }
  return tellOfPayload(after, around);
}

function tellOfPayload(read: Read, around: Surroundings): Told {
  const { report } = read;
  if (report.use.kind !== "edit") return { blocks: [], blurs: [] };
  const blocks: Block[] = [];
  const blurs: Blur[] = [];
  for (const { path: named, change } of report.use.edits) {
    const path = around.relativePath(named, report.cwd);
    if (path === null) continue;
    const origin = { ...originOf(read), path };
    if (change.kind === "untold") {
      // Before the call nothing has happened yet, and its end will tell.
      if (report.moment === "after") blurs.push(origin);
    } else blocks.push(...blocksOf(change, { ...origin, kind: "edit" }));
  }
  return { blocks, blurs };
}

function originOf({ entry, report, secondHand }: Read): Omit<Blur, "path"> {
  const { assistant, model, session } = report;
  const writer: Writer = { assistant, model, session };
  return { entry: entry.name, time: entry.time, writer, ...(secondHand ? { secondHand } : {}) };
}

function pathsOf(edits: readonly Edit[], report: Report, around: Surroundings): readonly string[] {
  return edits.map((edit) => around.relativePath(edit.path, report.cwd)).filter((path) => path !== null);
}
