import { runGitSync } from "../git/run.ts";

/** git picks from these, in this order, when `core.commentChar` is `auto` (builtin/commit.c). */
const CANDIDATES = "#;@!$%^&|:";

/** What git will strip from the message after the editor: the configured string, `#` by default. */
export function readCommentPrefix(cwd: string, bytes: string): string {
  const args = ["config", "-z", "--get-regexp", "^core\\.comment(char|string)$"];
  const output = runGitSync(cwd, args, { okCodes: [0, 1] }).toString("latin1");
  const values = output.split("\0").map((entry) => entry.slice(entry.indexOf("\n") + 1));
  const configured = values.filter((value) => value !== "").at(-1) ?? "#";
  return configured === "auto" ? guessCommentCharacter(bytes) : configured;
}

/** Under `auto` git has chosen a character that no line of the message began with; its own remarks stand last. */
export function guessCommentCharacter(bytes: string): string {
  const scissors = /^(.) -{24} >8 -{24}$/m.exec(bytes)?.[1];
  const last = bytes.trimEnd().split("\n").at(-1)?.[0] ?? "#";
  const found = scissors ?? last;
  return CANDIDATES.includes(found) ? found : "#";
}
