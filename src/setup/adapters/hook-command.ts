/** What a call of the journal keeps: see hooks/journal. `guard` keeps nothing and only asks whether the assistant may. */
export type Keep = "edit" | "before" | "after" | "guard" | "end";

/** Our mark in other programs' configuration: by it uninstalling knows what is ours. */
const MARK = "/toolmark/bin/journal";

/**
 * Finds the repository that the assistant works in without starting a process where it can, and runs its copy of the
 * journal's command. Where Toolmark is not set up it only reads what it is given. One text for every machine, so that
 * it can be committed, and for every version, since Gemini CLI and Codex ask anew about a command that changed.
 */
const FIND_AND_RUN =
  '[ -z "$CLAUDE_PROJECT_DIR" ] || cd "$CLAUDE_PROJECT_DIR" 2>/dev/null; ' +
  "if [ -d .git ]; then d=.git; else d=$(git rev-parse --git-common-dir 2>/dev/null); fi; " +
  `if [ -r "$d${MARK}" ]; then . "$d${MARK}"; else cat >/dev/null; fi`;

/** The shell command for an assistant's configuration. */
export function hookCommand(assistant: string, keep: Keep): string {
  return `sh -c '${FIND_AND_RUN}' toolmark ${assistant} ${keep}`;
}

/** The same as arguments, for a plugin that starts processes itself; what to keep is still to be added. */
export function hookArguments(assistant: string): readonly string[] {
  return ["-c", FIND_AND_RUN, "toolmark", assistant];
}

/** Whether a text of a configuration is, or holds, a command of ours. */
export function isHookCommand(text: string): boolean {
  return text.includes(MARK);
}
