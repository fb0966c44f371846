import type { Ancestor } from "../evidence/scene.ts";

/** Which git commands are at work, as the ancestors of a hook tell. */
export interface GitCommand {
  /** The nearest git's subcommand: `commit`, `rebase`, `cherry-pick`; null when it could not be read. */
  readonly command: string | null;
  /** The subcommand of the git that started that git directly: the sequencer driving a `git commit`. Null when a shell or anything else did. */
  readonly driver: string | null;
  /** Whether the nearest is a `git commit --amend`. */
  readonly amend: boolean;
  /** The nearest git's arguments after the subcommand. */
  readonly arguments: readonly string[];
}

/** Reads the nearest git and its driver from the ancestors of a hook. */
export function readGitCommand(ancestors: readonly Ancestor[]): GitCommand {
  const at = ancestors.findIndex(isGit);
  const nearest = ancestors[at];
  if (nearest === undefined) return { command: null, driver: null, amend: false, arguments: [] };
  const above = ancestors[at + 1];
  const [command = null, ...rest] = withoutGlobalOptions(nearest.argv);
  return {
    command,
    driver: above !== undefined && isGit(above) ? (withoutGlobalOptions(above.argv)[0] ?? null) : null,
    amend: command === "commit" && asksForAmend(rest),
    arguments: rest,
  };
}

function isGit(ancestor: Ancestor): boolean {
  const program = ancestor.argv[0] ?? ancestor.name;
  const base = program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).toLowerCase();
  return base === "git" || base === "git.exe" || ancestor.name === "git";
}

/** Options before the subcommand that take their value as the next argument (git.c). */
const GLOBAL_WITH_VALUE = new Set([
  "-c",
  "-C",
  "--git-dir",
  "--work-tree",
  "--namespace",
  "--exec-path",
  "--super-prefix",
  "--config-env",
  "--attr-source",
]);

function withoutGlobalOptions(argv: readonly string[]): readonly string[] {
  let at = 1;
  while (at < argv.length && argv[at]?.startsWith("-")) at += GLOBAL_WITH_VALUE.has(argv[at] ?? "") ? 2 : 1;
  return argv.slice(at);
}

/** Options of `git commit` that take their value as the next argument (builtin/commit.c). */
const LONG_WITH_VALUE = [
  "message",
  "file",
  "author",
  "date",
  "template",
  "cleanup",
  "fixup",
  "squash",
  "reuse-message",
  "reedit-message",
  "trailer",
  "pathspec-from-file",
];
const SHORT_WITH_VALUE = "mFCct";

/**
 * Whether the arguments of a `git commit` ask for `--amend`, in full or abbreviated (`--am`), and not as the value of
 * another option: `-m --amend` is a message.
 */
export function asksForAmend(args: readonly string[]): boolean {
  let amend = false;
  for (const { name } of readOptions(args)) {
    if (name.length >= 2 && "amend".startsWith(name)) amend = true;
    else if (name.length >= 5 && "no-amend".startsWith(name)) amend = false;
  }
  return amend;
}

/** The value of an option of `git commit`, by its long name, which may be abbreviated, and its letter; null when it is not given. */
export function valueOfOption(args: readonly string[], long: string, letter: string | null): string | null {
  let found: string | null = null;
  for (const { name, value } of readOptions(args)) {
    if (name === letter || (name.length >= 2 && long.startsWith(name))) found = value;
  }
  return found;
}

/** The options of a `git commit`, by name or letter, each with the value that it takes: `-am x`, `-mx`, `--mess=x`. */
function* readOptions(args: readonly string[]): Generator<{ readonly name: string; readonly value: string | null }> {
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (argument === "--") return;
    if (argument.startsWith("--")) {
      const [, name = "", value = null] = /^--([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
      const takesNext = value === null && name !== "" && LONG_WITH_VALUE.some((option) => option.startsWith(name));
      yield { name, value: takesNext ? (args[++at] ?? null) : value };
    } else if (argument.startsWith("-")) {
      const letters = argument.slice(1);
      const takes = [...letters].findIndex((letter) => SHORT_WITH_VALUE.includes(letter));
      for (const letter of takes < 0 ? letters : letters.slice(0, takes)) yield { name: letter, value: null };
      if (takes >= 0) yield { name: letters[takes] ?? "", value: letters.slice(takes + 1) || (args[++at] ?? null) };
    }
  }
}
