import { existsSync } from "node:fs";

/** Why git gave no answer. */
export type GitErrorCode =
  /** There is no git on the path. */
  | "git-missing"
  /** git ended with a code that the caller did not expect. */
  | "git-failed"
  /** git was silent for longer than the limit and was ended. */
  | "git-timeout"
  /** The folder is in no repository. */
  | "no-repository"
  /** The repository belongs to somebody else and git refuses it (`safe.directory`). */
  | "unsafe-repository"
  /** An object that git needed is not there: a partial or damaged clone. */
  | "object-missing";

/** A failure of git. `stderr` quotes hostile text: refs and paths of the repository. */
export class GitError extends Error {
  readonly code: GitErrorCode;
  readonly args: readonly string[];
  readonly stderr: string;
  /** git's exit code; null when it did not start or was ended by a signal. */
  readonly exitCode: number | null;

  constructor(
    code: GitErrorCode,
    facts: { readonly args: readonly string[]; readonly stderr: string; readonly exitCode: number | null },
    options?: ErrorOptions,
  ) {
    super(`git ${facts.args.find((arg) => /^[a-z]/.test(arg)) ?? ""}: ${code}: ${firstLine(facts.stderr)}`, options);
    this.name = "GitError";
    this.code = code;
    this.args = facts.args;
    this.stderr = facts.stderr;
    this.exitCode = facts.exitCode;
  }
}

function firstLine(text: string): string {
  return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}

/** The error for a git that ended with an unexpected code; its messages are English because LC_ALL is C. */
export function errorOfExit(args: readonly string[], stderr: string, exitCode: number | null): GitError {
  return new GitError(codeOfStderr(stderr), { args, stderr, exitCode });
}

function codeOfStderr(stderr: string): GitErrorCode {
  if (stderr.includes("not a git repository")) return "no-repository";
  if (stderr.includes("dubious ownership")) return "unsafe-repository";
  if (/unable to read [0-9a-f]{40}|missing blob|missing (?:tree|object)|could not fetch [0-9a-f]{40}/.test(stderr)) {
    return "object-missing";
  }
  return "git-failed";
}

/** The error for a git that could not be started. Node says ENOENT for a missing folder as well as for a missing git. */
export function errorOfStart(cwd: string, args: readonly string[], cause: unknown): GitError {
  const reason = cause instanceof Error && "code" in cause ? cause.code : null;
  const code = reason === "ETIMEDOUT" ? "git-timeout" : existsSync(cwd) ? "git-missing" : "no-repository";
  return new GitError(code, { args, stderr: String(cause), exitCode: null }, { cause });
}

/** git failed in the middle. Why is not known: who asks it again the long way will hear. */
export class CutShort extends Error {
  override readonly name = "CutShort";
}
