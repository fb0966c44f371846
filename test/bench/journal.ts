import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Budget, median, pause, race, type Timing } from "./paired.ts";
import { git, makeRepository, read, run } from "./repositories.ts";

const root = resolve(import.meta.dirname, "../..");
const CLI = join(root, "dist/cli.js");
/** What assistants' configurations hold, as `toolmark init --assistants` writes it. */
const CALL = 'd=.git; . "$d/toolmark/bin/journal"';

const FILES = 20;
const LINES_A_FILE = 100;
const ENTRIES = 500;
const EDITS_A_FILE = ENTRIES / FILES;
const LINES_AN_EDIT = LINES_A_FILE / EDITS_A_FILE;
const CALLS = 50;

type Repository = ReturnType<typeof makeRepository>;

interface Section {
  readonly timings: ReadonlyMap<string, Timing>;
  readonly budgets: readonly Budget[];
}

/** What one report of an edit costs the assistant that makes it: the whole sh process, payload on standard input. */
export function benchJournal(rounds: number): Section {
  const where = makeRepository("journal", 20);
  run(process.execPath, [CLI, "init"], where.path, where.environment);
  const [payload = ""] = payloadsOf(where, "calls").slice(-1);
  const name = "journal call, edit";
  const timings = race(
    [
      { name: "sh -c :", run: () => run("sh", ["-c", ":"], where.path, where.environment) },
      { name, run: () => report(where, payload) },
    ],
    Math.max(rounds, CALLS),
  );
  const cost = median(timings, name);
  return {
    timings,
    budgets: [
      { what: "journal call, edit, median", measured: `${cost.toFixed(1)} ms`, budget: "≤ 8 ms", held: cost <= 8 },
    ],
  };
}

function report(where: Repository, payload: string): void {
  const done = spawnSync("sh", ["-c", CALL, "toolmark", "claude-code", "edit"], {
    cwd: where.path,
    env: where.environment,
    input: payload,
    stdio: ["pipe", "ignore", "pipe"],
  });
  if (done.status !== 0) throw new Error(`the journal ended with ${done.status}: ${done.stderr}`);
}

/** What a commit of 20 files and 2,000 added lines costs when 500 reports of an assistant have to be read for it. */
export function benchJournalledCommit(rounds: number): Section {
  const bare = makeRepository("bare", 200);
  const stored = makeRepository("stored", 200);
  const thinned = makeRepository("thinned", 200);
  const told = makeRepository("told", 200);
  for (const { path, environment } of [stored, thinned, told]) run(process.execPath, [CLI, "init"], path, environment);
  const commit = (name: string, where: Repository, journal: (folder: string) => void) => ({
    name,
    prepare: (round: number) => {
      const folder = `round-${round}`;
      stageFiles(where, folder);
      journal(folder);
    },
    run: () => run("git", ["commit", "-qm", "a change"], where.path, where.environment),
    settle: () => pause(PUTTING_AWAY_MS),
  });
  const names = {
    stored: "commit, 500 entries as stored",
    thinned: "commit, 500 entries thinned at the turn's end",
    told: "commit, 500 entries in the turn that commits",
  };
  const timings = race(
    [
      { name: "node -e 0", run: () => run(process.execPath, ["-e", "0"], bare.path, bare.environment) },
      commit("commit, no hooks", bare, () => {}),
      commit(names.stored, stored, (folder) => fillSpool(stored, folder)),
      commit(names.thinned, thinned, (folder) => {
        fillSpool(thinned, folder);
        run(process.execPath, [".git/toolmark/bin/hook.cjs", "thin", ".git"], thinned.path, thinned.environment);
      }),
      commit(names.told, told, (folder) => {
        fillSpool(told, folder);
        announceCommit(told);
      }),
    ],
    rounds,
  );
  for (const where of [stored, thinned, told]) expectWholeRecord(where);
  return { timings, budgets: Object.values(names).map((name) => judge(timings, name)) };
}

/** How long an assistant takes from telling of a command to the command's own start: its shell and what that reads first. */
const SHELL_START_MS = 100;

/** Longer than the recorder takes to put the journal away once the commit has gone on. */
const PUTTING_AWAY_MS = 100;

/** The assistant tells that it is about to commit, as it does before each command; the commit comes when its shell is up. */
function announceCommit({ path, environment }: Repository): void {
  const payload = {
    session_id: "5e7c1a52-0000-4000-8000-000000000000",
    transcript_path: writeTranscript(path),
    cwd: path,
    hook_event_name: "PreToolUse",
    tool_name: "Bash",
    tool_use_id: "toolu_commit",
    tool_input: { command: "git commit -qm 'a change'" },
  };
  const done = spawnSync("sh", ["-c", CALL, "toolmark", "claude-code", "before"], {
    cwd: path,
    env: environment,
    input: JSON.stringify(payload),
  });
  if (done.status !== 0) throw new Error(`the journal ended with ${done.status}: ${done.stderr}`);
  pause(SHELL_START_MS);
}

function judge(timings: ReadonlyMap<string, Timing>, name: string): Budget {
  const started = median(timings, "node -e 0") + median(timings, "commit, no hooks");
  const allowed = 1.6 * started + 30;
  const cost = median(timings, name);
  return {
    what: name,
    measured: `${cost.toFixed(1)} ms`,
    budget: `≤ 1.6 × (\`node -e 0\` + bare commit) + 30 ms = ${allowed.toFixed(1)} ms`,
    held: cost <= allowed,
  };
}

/** A commit that was cheap because nothing was attributed is no answer. */
function expectWholeRecord({ path, environment }: Repository): void {
  const message = read("git", ["log", "-1", "--format=%B"], path, environment).toString("utf8");
  const lines = `lines=${FILES * LINES_A_FILE}/${FILES * LINES_A_FILE}`;
  if (!message.includes(lines) || !message.includes("claude-opus-4-8")) {
    throw new Error(`the record does not say ${lines} and the model:\n${message}`);
  }
}

function lineOf(folder: string, file: number, line: number): string {
  return `  const value${line} = compute("${folder}", ${file}, ${line * 7}); // step ${line % 10} of the work`;
}

function textOf(folder: string, file: number, lines: number): string {
  return Array.from({ length: lines }, (_, line) => `${lineOf(folder, file, line)}\n`).join("");
}

function stageFiles({ path, environment }: Repository, folder: string): void {
  mkdirSync(join(path, folder), { recursive: true });
  for (let file = 0; file < FILES; file++) {
    writeFileSync(join(path, folder, `file-${file}.ts`), textOf(folder, file, LINES_A_FILE));
  }
  git(path, ["add", "-A"], environment);
}

/** 500 reports as Claude Code makes them: each carries the whole file as it was, and the hunk that was written. */
function payloadsOf({ path }: Repository, folder: string): readonly string[] {
  const transcript = writeTranscript(path);
  return Array.from({ length: ENTRIES }, (_, at) => {
    const file = at % FILES;
    const done = Math.floor(at / FILES) * LINES_AN_EDIT;
    const full = join(path, folder, `file-${file}.ts`);
    const text = textOf(folder, file, done);
    const written = textOf(folder, file, done + LINES_AN_EDIT).slice(text.length);
    const kept = text.split("\n").slice(-4, -1);
    const hunk = [
      ...kept.map((line) => ` ${line}`),
      ...written
        .split("\n")
        .slice(0, -1)
        .map((line) => `+${line}`),
    ];
    const response =
      done === 0
        ? { type: "create", filePath: full, content: written, originalFile: null, structuredPatch: [] }
        : { filePath: full, originalFile: text, structuredPatch: [{ lines: hunk }], userModified: false };
    return JSON.stringify({
      session_id: "5e7c1a52-0000-4000-8000-000000000000",
      transcript_path: transcript,
      cwd: path,
      hook_event_name: "PostToolUse",
      tool_name: done === 0 ? "Write" : "Edit",
      tool_input:
        done === 0 ? { file_path: full, content: written } : { file_path: full, old_string: "", new_string: written },
      tool_response: response,
      tool_use_id: `toolu_${at}`,
    });
  });
}

function writeTranscript(path: string): string {
  const folder = join(path, "..", ".claude/projects");
  mkdirSync(folder, { recursive: true });
  const transcript = join(folder, "session.jsonl");
  const answer = {
    type: "assistant",
    message: { role: "assistant", model: "claude-opus-4-8", content: "x".repeat(500) },
  };
  writeFileSync(transcript, `${JSON.stringify(answer)}\n`.repeat(200));
  return transcript;
}

/** Stores entries as hooks/journal does; 500 shells would take longer than the commit that is measured. */
function fillSpool(where: Repository, folder: string): void {
  const spool = join(where.path, ".git/toolmark/spool");
  rmSync(spool, { recursive: true, force: true });
  mkdirSync(spool, { recursive: true, mode: 0o700 });
  const head = read("git", ["rev-parse", "HEAD"], where.path, where.environment).toString("utf8").trim();
  const now = Date.now() / 1000;
  for (const [at, payload] of payloadsOf(where, folder).entries()) {
    const entry = join(spool, `${1000 + at}.0`);
    writeFileSync(entry, `toolmark 1 claude-code ${head} ,\n\n${payload}`, { mode: 0o600 });
    utimesSync(entry, now, now - ENTRIES + at);
  }
}
