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
  /** Puts many commits on the current branch in one go. */
  bulk(commits: readonly BulkCommit[]): void;
}

export interface BulkCommit {
  readonly message: string;
  readonly files?: { readonly [path: string]: string };
}

export const POLICY_PATH = ".github/toolmark.yml";

/** An empty repository whose branch is `main`, with a policy committed when one is given. */
export function createRepository(policy?: string, ...init: readonly string[]): TestRepository {
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
    bulk(commits) {
      const branch = git("symbolic-ref", "HEAD");
      const lines = commits.map(({ message, files = {} }, index) =>
        [
          `commit ${branch}`,
          `committer Jane Dev <jane@example.com> ${1_795_428_000 + index} +0000`,
          sized(message),
          ...(index === 0 ? [`from ${git("rev-parse", "HEAD")}`] : []),
          ...Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${sized(text)}`),
        ].join("\n"),
      );
      execFileSync("git", ["-c", "pack.compression=0", "-c", "core.compression=0", "fast-import", "--quiet"], {
        cwd: path,
        input: `${lines.join("\n\n")}\n`,
        maxBuffer: 1 << 28,
      });
      git("reset", "-q", "--hard");
    },
  };
  git("init", "-q", "-b", "main", ...init);
  if (policy !== undefined) repository.commit("Add the policy", { [POLICY_PATH]: policy });
  return repository;
}

function sized(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
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
