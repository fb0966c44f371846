import { runGitSync } from "../git/run.ts";

/** What a repository sets for messages; null where it sets nothing. */
export interface MessageSettings {
  /** `core.commentChar` or `core.commentString`, `auto` included. */
  readonly comment: string | null;
  /** `commit.template`, as it is written. */
  readonly template: string | null;
  /** `commit.cleanup`. */
  readonly cleanup: string | null;
}

/** git picks from these, in this order, when `core.commentChar` is `auto` (builtin/commit.c). */
const CANDIDATES = "#;@!$%^&|:";

/** Asks git, in one process. */
export function readMessageSettings(cwd: string): MessageSettings {
  const keys = "^(core\\.comment(char|string)|commit\\.(template|cleanup))$";
  const output = runGitSync(cwd, ["config", "-z", "--get-regexp", keys], { okCodes: [0, 1] }).toString("latin1");
  const entries = output.split("\0").map((entry) => {
    const end = entry.indexOf("\n");
    return { key: entry.slice(0, end), value: end < 0 ? "" : entry.slice(end + 1) };
  });
  const last = (...names: string[]): string | null =>
    entries.filter(({ key, value }) => names.includes(key) && value !== "").at(-1)?.value ?? null;
  return {
    comment: last("core.commentchar", "core.commentstring"),
    template: last("commit.template"),
    cleanup: last("commit.cleanup"),
  };
}

/** What git will strip from the message after the editor: the configured string, `#` by default. */
export function commentPrefix(settings: MessageSettings, bytes: string): string {
  return settings.comment === "auto" ? guessCommentCharacter(bytes) : (settings.comment ?? "#");
}

/** Under `auto` git has chosen a character that no line of the message began with; its own remarks stand last. */
function guessCommentCharacter(bytes: string): string {
  const scissors = /^(.) -{24} >8 -{24}$/m.exec(bytes)?.[1];
  const last = bytes.trimEnd().split("\n").at(-1)?.[0] ?? "#";
  const found = scissors ?? last;
  return CANDIDATES.includes(found) ? found : "#";
}
