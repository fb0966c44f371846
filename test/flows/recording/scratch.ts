import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInRegistry } from "../../../src/assistants/registry.ts";
import { digestOfCommit, readPastCommits } from "../../../src/capture/past-commits.ts";
import { readRecord } from "../../../src/record/read.ts";

export type Environment = { readonly [name: string]: string };

/** Environments of assistants, as their shells were seen to have. */
export const CLAUDE: Environment = { CLAUDECODE: "1", CLAUDE_CODE_CHILD_SESSION: "1", CLAUDE_CODE_SESSION_ID: "x" };
export const CODEX: Environment = { CODEX_THREAD_ID: "t" };
export const PERSON: Environment = {};

const DIST = process.env["TOOLMARK_DIST"] ?? "";

/** A throw-away repository in which `toolmark init` was run from the built bundle. */
export interface Scratch {
  readonly path: string;
  /** Runs git and gives its standard output; throws when it fails. */
  git(args: readonly string[], environment?: Environment): string;
  /** Runs git and gives everything, whatever its exit code. */
  tryGit(args: readonly string[], environment?: Environment): SpawnSyncReturns<string>;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Adds a line to a file and stages it. */
  edit(file: string, line: string): void;
  /** A commit with one edit. */
  commit(file: string, line: string, environment?: Environment, ...more: string[]): string;
  message(rev?: string): string;
  /** What a commit's record says, in short: `claude-code`, `claude-code+codex`, `none`, `-`; `(unbound)` when its digest does not fit. */
  record(rev?: string): string;
  /** An editor that puts this text in place of the message, or runs this sed script or sh script on it. */
  editor(text: string): string;
  script(text: string): string;
  sed(script: string): string;
  toolmark(args: readonly string[], environment?: Environment): SpawnSyncReturns<string>;
}

let template: string | null = null;

/** Set up once, then copied: nothing in a repository's own state names the place where it lies. */
function templateRepository(): string {
  if (template !== null) return template;
  const path = mkdtempSync(join(tmpdir(), "toolmark-template-"));
  template = path;
  execFileSync("git", ["init", "-q", "-b", "main", path]);
  execFileSync(process.execPath, [join(DIST, "cli.js"), "init"], { cwd: path });
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A fresh repository with one commit of a person's. `bare`: without any commit, and with git's hooks as git made them. */
export function scratch(options: { readonly name?: string; readonly plain?: boolean } = {}): Scratch {
  const path = join(mkdtempSync(join(tmpdir(), "toolmark-flow-")), options.name ?? "repository");
  if (options.plain === true) execFileSync("git", ["init", "-q", "-b", "main", path]);
  else cpSync(templateRepository(), path, { recursive: true });
  const repository = openScratch(path);
  if (options.plain !== true) repository.commit("start", "start");
  return repository;
}

/** The same for a worktree or a submodule that exists already. */
export function openScratch(path: string): Scratch {
  let scripts = 0;
  const scriptsFolder = mkdtempSync(join(tmpdir(), "toolmark-editor-"));
  const script = (text: string) => {
    const file = join(scriptsFolder, `editor-${scripts++}`);
    writeFileSync(file, text, { mode: 0o755 });
    return file;
  };
  const tryGit: Scratch["tryGit"] = (args, environment = PERSON) =>
    spawnSync("git", args, {
      cwd: path,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, GIT_EDITOR: "false", ...environment },
    });
  const git: Scratch["git"] = (args, environment) => {
    const result = tryGit(args, environment);
    if (result.status !== 0)
      throw new Error(`git ${args.join(" ")}: ${result.status}\n${(result.stdout + result.stderr).slice(0, 2000)}`);
    return result.stdout;
  };
  const read: Scratch["read"] = (file) => readFileSync(join(path, file), "utf8");
  const repository: Scratch = {
    path,
    git,
    tryGit,
    read,
    write: (file, text) => writeFileSync(join(path, file), text),
    edit(file, line) {
      writeFileSync(join(path, file), `${line}\n`, { flag: "a" });
      git(["add", "--", file]);
    },
    commit(file, line, environment = PERSON, ...more) {
      repository.edit(file, line);
      git(["commit", "-q", "-m", line, ...more], environment);
      return git(["rev-parse", "HEAD"]).trim();
    },
    message: (rev = "HEAD") => git(["log", "-1", "--format=%B", rev]).replace(/\n$/, ""),
    record: (rev = "HEAD") => recordOf(path, git(["rev-parse", rev]).trim(), repository.message(rev)),
    editor: (text) => script(`#!/bin/sh\ncat >"$1" <<'TEXT'\n${text}TEXT\n`),
    script: (text) => script(`#!/bin/sh\n${text}\n`),
    sed: (text) => script(`#!/bin/sh\nsed -i -e '${text}' "$1"\n`),
    toolmark: (args, environment = PERSON) =>
      spawnSync(process.execPath, [join(DIST, "cli.js"), ...args], {
        cwd: path,
        encoding: "utf8",
        env: { ...process.env, ...environment },
      }),
  };
  return repository;
}

function recordOf(path: string, sha: string, message: string): string {
  const { record, problems } = readRecord(message, builtInRegistry());
  if (record === null) return "-";
  const [commit = null] = readPastCommits(path, [sha]);
  const fits = commit !== null && digestOfCommit(path, sha, commit) === record.change;
  const who = record.assistants.map((entry) => entry.assistant).join("+");
  const odd = problems.map((problem) => ` (${problem.code})`).join("");
  return `${who === "" ? record.state : who}${fits ? "" : " (unbound)"}${odd}`;
}

/** The trailers as git itself reads them. */
export function trailersOf(repository: Scratch, rev = "HEAD"): readonly string[] {
  const output = execFileSync("git", ["interpret-trailers", "--parse", "--no-divider"], {
    cwd: repository.path,
    input: repository.git(["log", "-1", "--format=%B", rev]),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return output.split("\n").filter((line) => line !== "");
}
