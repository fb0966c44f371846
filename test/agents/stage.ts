/** A repository in which Toolmark is set up the way a user does it, for a real assistant to work in. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Stage {
  readonly repository: string;
  readonly home: string;
  git(...args: readonly string[]): string;
  toolmark(...args: readonly string[]): string;
  write(path: string, text: string): void;
  /** The trailers that git itself reads in the message of a commit, one a line. */
  trailersOf(rev: string): readonly string[];
}

/** A fresh repository with one commit. `toolmark init` has not run yet. */
export function newStage(): Stage {
  const repository = mkdtempSync(join(tmpdir(), "toolmark-stage-"));
  const home = mkdtempSync(join(tmpdir(), "toolmark-agent-"));
  const environment = { ...process.env, HOME: home };
  const run = (program: string, args: readonly string[], input?: string): string =>
    execFileSync(program, args, {
      cwd: repository,
      env: environment,
      encoding: "utf8",
      ...(input === undefined ? {} : { input }),
    });
  const git = (...args: readonly string[]): string => run("git", args);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Jane Dev");
  git("config", "user.email", "jane@example.com");
  writeFileSync(join(repository, "README.md"), "# A stage\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  return {
    repository,
    home,
    git,
    toolmark: (...args) => run(process.execPath, [join(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js"), ...args]),
    write: (path, text) => {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    },
    trailersOf: (rev) =>
      run("git", ["interpret-trailers", "--parse", "--no-divider"], git("log", "-1", "--format=%B", rev))
        .split("\n")
        .filter(Boolean),
  };
}
