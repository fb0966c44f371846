/** The git hooks that Toolmark installs. The first two run in a person's plain commit, and no other may. */
export const HOOK_NAMES = ["prepare-commit-msg", "commit-msg", "pre-push", "post-rewrite"] as const;
export type HookName = (typeof HOOK_NAMES)[number];

/** Whether git tells a hook by standard input, and hands it no path. */
export function isToldByInput(name: HookName): boolean {
  return name === "pre-push" || name === "post-rewrite";
}

const MARK = "# toolmark";
const OWN_HEAD =
  "#!/bin/sh\n# Toolmark's hook; `toolmark init --uninstall` takes it away and puts back what was here.\n";
const SHARED_HEAD =
  "#!/bin/sh\n# Records which assistant took part in a commit, where `toolmark init` was run; does nothing elsewhere.\n";
/** In `t` this worktree's git folder or the common one; leaves there the common one. */
const TO_COMMON = `[ ! -f "$t/commondir" ] || { read -r c <"$t/commondir"; case $c in /*) t=$c ;; *) t=$t/$c ;; esac; }`;

/**
 * Finds the repository's own copy of a hook without starting a process, and sets `t` to the common git folder: git hands
 * these hooks a path inside the worktree's git folder, and a linked worktree's folder names the common one.
 */
function findFolder(): string {
  return `t=\${1%/*}; ${TO_COMMON}`;
}

/**
 * The line of a hook that git hands no path, and standard input that others in the file want too: so ours is sourced
 * outside of any subshell, in order to put back what it has read, and pre-push may end the push.
 */
function inputLine(name: HookName): string {
  const find = `t=\${GIT_DIR:-.git}; [ ! -f "$t" ] || read -r c t <"$t"; ${TO_COMMON}; printf "%s\\n" "$t"`;
  const ours = `"$toolmark/toolmark/bin/${name}"`;
  return `toolmark=$(${find}) && [ -r ${ours} ] && . ${ours}; unset toolmark || :  ${MARK}`;
}

/**
 * The one line for a hook file that others own too. It holds nothing of this machine, leaves the variables of the script
 * around it alone, never fails, and does nothing where Toolmark is not set up.
 */
export function hookLine(name: HookName): string {
  if (isToldByInput(name)) return inputLine(name);
  return `(${findFolder()}; [ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}") || :  ${MARK}`;
}

/** Appended to the name of a hook that was there before ours. */
export const KEPT = ".kept-by-toolmark";

/** A hook file of our own, in a hooks folder of this machine. With `chains` it ends in the hook that was there before. */
export function hookFile(name: HookName, chains: boolean): string {
  // Without a follower no subshell is needed, which a plain commit would pay for.
  if (!chains && !isToldByInput(name))
    return `${OWN_HEAD}${findFolder()}\n[ ! -r "$t/toolmark/bin/${name}" ] || . "$t/toolmark/bin/${name}"\n`;
  if (!chains) return `${OWN_HEAD}${hookLine(name)}\n`;
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
