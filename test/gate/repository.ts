import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real repository in a throw-away folder. */
export interface TestRepository {
  readonly path: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  /** Writes files, commits all of them with this message, and gives the commit's name. */
  commit(message: string, files?: { readonly [path: string]: string }): string;
}

export const POLICY_PATH = ".github/toolmark.yml";

/** An empty repository whose branch is `main`, with a policy committed when one is given. */
export function createRepository(policy?: string): TestRepository {
  const path = mkdtempSync(join(tmpdir(), "toolmark-gate-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, {
      cwd: path,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, TOOLMARK: "0" },
    }).trim();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  const repository: TestRepository = {
    path,
    git,
    write,
    commit(message, files = {}) {
      for (const [name, text] of Object.entries(files)) write(name, text);
      git("add", "-A");
      execFileSync("git", ["commit", "-q", "--allow-empty", "--cleanup=verbatim", "-F", "-"], {
        cwd: path,
        input: message,
      });
      return git("rev-parse", "HEAD");
    },
  };
  git("init", "-q", "-b", "main");
  if (policy !== undefined) repository.commit("Add the policy", { [POLICY_PATH]: policy });
  return repository;
}

export const NO_OUTSIDE_MODELS = `version: 1
rules:
  - name: no outside model near evaluation material
    paths: ["evals/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach evaluation material.
`;

export const NO_ANTHROPIC = `version: 1
rules:
  - name: paused
    assistants: ["provider:anthropic"]
    verdict: deny
`;

export const REQUIRED = `version: 1
declaration: required
`;

/** A message as an assistant's commit carries it. */
export function recorded(
  subject: string,
  change?: string,
  assistant = "claude-code:anthropic/claude-opus-4-8",
): string {
  const bound = change === undefined ? "" : `; change=${change}`;
  return `${subject}\n\nAssisted-by: ${assistant}\nAI-Provenance: v1; state=assisted; basis=environment${bound}\n`;
}
