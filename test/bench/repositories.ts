import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The world of a benchmark: no configuration or assistant of the machine it runs on. */
export function bareEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Jane Dev",
    GIT_AUTHOR_EMAIL: "jane@example.com",
    GIT_COMMITTER_NAME: "Jane Dev",
    GIT_COMMITTER_EMAIL: "jane@example.com",
    LC_ALL: "C.UTF-8",
    TOOLMARK: undefined,
  };
}

/** Runs git and fails loudly: a benchmark of something that did not happen is worse than none. */
export function git(
  cwd: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input?: string | Buffer,
): void {
  const done = spawnSync("git", args, {
    cwd,
    env: environment,
    input,
    stdio: ["pipe", "ignore", "pipe"],
    maxBuffer: 1 << 30,
  });
  if (done.status !== 0) throw new Error(`git ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
}

/** A repository with `files` files of 40 lines each, in ten folders, committed once. */
export function makeRepository(
  name: string,
  files: number,
): { readonly path: string; readonly environment: NodeJS.ProcessEnv } {
  const home = mkdtempSync(join(tmpdir(), "toolmark-bench-"));
  const path = join(home, name);
  const environment = bareEnvironment(home);
  mkdirSync(path);
  git(path, ["init", "-q", "-b", "main"], environment);
  for (let file = 0; file < files; file++) {
    const folder = join(path, `folder-${file % 10}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `file-${file}.txt`),
      Array.from({ length: 40 }, (_, line) => `${file} line ${line}`).join("\n"),
    );
  }
  git(path, ["add", "-A"], environment);
  git(path, ["commit", "-qm", "start"], environment);
  return { path, environment };
}

/** Changes one file and stages it, so that the next commit has something in it. */
export function stageEdit(path: string, round: number, environment: NodeJS.ProcessEnv): void {
  writeFileSync(join(path, "folder-0/file-0.txt"), `round ${round}\nand some more ${round * 7}\n`);
  git(path, ["add", "-A"], environment);
}

/** A linear history of `commits` commits, each adding one line to one of 50 files; `message` writes the message. */
export function makeHistory(
  name: string,
  commits: number,
  message: (index: number) => string,
): { readonly path: string; readonly environment: NodeJS.ProcessEnv } {
  const home = mkdtempSync(join(tmpdir(), "toolmark-bench-"));
  const path = join(home, name);
  const environment = bareEnvironment(home);
  mkdirSync(path);
  git(path, ["init", "-q", "-b", "main"], environment);
  const contents = Array.from({ length: 50 }, () => "");
  const parts: string[] = [];
  for (let index = 0; index < commits; index++) {
    const file = index % 50;
    contents[file] = `${contents[file]}line ${index} of the history\n`;
    const text = message(index);
    const content = contents[file];
    parts.push(
      `commit refs/heads/main\ncommitter Jane Dev <jane@example.com> ${1_700_000_000 + index * 60} +0000\n`,
      `data ${Buffer.byteLength(text)}\n${text}\n`,
      `M 100644 inline src/file-${file}.txt\ndata ${Buffer.byteLength(content)}\n${content}\n`,
    );
  }
  git(path, ["fast-import", "--quiet"], environment, parts.join(""));
  git(path, ["reset", "-q", "--hard", "main"], environment);
  return { path, environment };
}

/** Runs a command whose exit code must be among `codes`; its output is dropped. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv,
  codes = [0],
): void {
  const done = spawnSync(command, args, {
    cwd,
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 30,
  });
  if (!codes.includes(done.status ?? -1))
    throw new Error(`${command} ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
}

/** What a command prints, for counting and for making records. */
export function read(command: string, args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Buffer {
  return execFileSync(command, args, { cwd, env: environment, maxBuffer: 1 << 30 });
}
