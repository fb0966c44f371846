/** The git hooks that Toolmark installs. At most these two run in a person's plain commit. */
export const HOOK_NAMES = ["prepare-commit-msg", "commit-msg"] as const;
export type HookName = (typeof HOOK_NAMES)[number];

const MARK = "# toolmark";
const OWN_HEAD =
  "#!/bin/sh\n# Toolmark's hook; `toolmark init --uninstall` takes it away and puts back what was here.\n";
const SHARED_HEAD =
  "#!/bin/sh\n# Records which assistant took part in a commit, where `toolmark init` was run; does nothing elsewhere.\n";

/**
 * Finds the repository's own copy of a hook without starting a process, and sets `t` to the common git folder: git hands
 * these hooks a path inside the worktree's git folder, and a linked worktree's folder names the common one.
 */
function findFolder(): string {
  return `t=\${1%/*}; [ ! -f "$t/commondir" ] || { read -r c <"$t/commondir"; case $c in /*) t=$c ;; *) t=$t/$c ;; esac; }`;
}

/**
 * The one line for a hook file that others own too. It holds nothing of this machine, changes no variable of the script
 * around it, never fails, and does nothing where Toolmark is not set up.
 */
export function hookLine(name: HookName): string {
  return `(${findFolder()}; [ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}") || :  ${MARK}`;
}

/** Appended to the name of a hook that was there before ours. */
export const KEPT = ".kept-by-toolmark";

/** A hook file of our own, in a hooks folder of this machine. With `chains` it ends in the hook that was there before. */
export function hookFile(name: HookName, chains: boolean): string {
  // Without a follower no subshell is needed, which a plain commit would pay for.
  if (!chains) return `${OWN_HEAD}${findFolder()}\n[ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}"\n`;
  return `${OWN_HEAD}${hookLine(name)}\n[ ! -x "$0${KEPT}" ] || exec "$0${KEPT}" "$@"\n`;
}

/** Whether a hook file is wholly ours. */
export function isOurFile(text: string): boolean {
  return text.startsWith(OWN_HEAD);
}

/** Whether a hook file that others own too carries our line. */
export function hasOurLine(text: string): boolean {
  return text.split("\n").some((line) => line.endsWith(`|| :  ${MARK}`) && line.includes("/toolmark/bin/"));
}

/** Whether our line is the first thing the script does. */
export function isOurLineFirst(text: string): boolean {
  const first = text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== undefined && hasOurLine(first);
}

/** Whether a line of sh can be put into this file: a shell's shebang, or none at all. */
export function isShellScript(text: string): boolean {
  const first = text.split("\n", 1)[0] ?? "";
  if (!first.startsWith("#!")) return !text.includes("\0");
  return /(?:\/|\s)(?:ba|da|a|k|z|mk)?sh\b/.test(first);
}

/** The text with our line as its first command. `null`: a new file. */
export function withOurLine(text: string | null, name: HookName): string {
  const line = hookLine(name);
  if (text === null) return `${SHARED_HEAD}${line}\n`;
  if (!text.startsWith("#!")) return `${line}\n${text}`;
  const end = text.indexOf("\n");
  return end < 0 ? `${text}\n${line}` : `${text.slice(0, end + 1)}${line}\n${text.slice(end + 1)}`;
}

/** The text as it was before `withOurLine`, byte for byte; null when nothing of anybody else's is left. */
export function withoutOurLine(text: string): string | null {
  const lines = text.split("\n");
  const at = lines.findIndex(hasOurLine);
  if (at < 0) return text;
  lines.splice(at, 1);
  const rest = lines.join("\n");
  return rest === SHARED_HEAD ? null : rest;
}
