import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A repository in a temporary folder, taken away with the test file. */
export interface Scratch {
  readonly cwd: string;
  git(args: readonly string[], input?: string | Buffer): string;
  /** Writes files, stages them all, commits, and gives the commit's name. */
  commit(message: string, files?: { readonly [path: string]: string | Buffer }): string;
}

export function makeScratch(...initFlags: string[]): Scratch {
  const cwd = makeFolder();
  run(cwd, ["init", "-q", "-b", "main", ...initFlags]);
  return scratchAt(cwd);
}

export function makeFolder(): string {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "toolmark-git-")));
  afterAll(() => execFileSync("rm", ["-rf", cwd]));
  return cwd;
}

export function scratchAt(cwd: string): Scratch {
  const git: Scratch["git"] = (args, input) => run(cwd, args, input);
  return {
    cwd,
    git,
    commit(message, files = {}) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), content);
      }
      git(["add", "-A"]);
      git(["commit", "-q", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "-F", "-"], message);
      return git(["rev-parse", "HEAD"]);
    },
  };
}

function run(cwd: string, args: readonly string[], input?: string | Buffer): string {
  return execFileSync("git", [...args], { cwd, input, stdio: ["pipe", "pipe", "pipe"] })
    .toString("utf8")
    .trim();
}
