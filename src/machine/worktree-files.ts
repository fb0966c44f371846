import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A file larger than this has no lines that anybody wrote. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024;

/** A worktree file's text; null when there is none, it is no regular file, or it is too large to be written by hand. */
export function readWorktreeText(top: string, path: string): string | null {
  try {
    const full = join(top, path);
    const facts = statSync(full);
    return facts.isFile() && facts.size <= TEXT_LIMIT_BYTES ? readFileSync(full, "utf8") : null;
  } catch {
    return null;
  }
}

/**
 * A path as it stands from the top of the worktree that holds it, with `/`; null outside every worktree. Cursor's
 * `/c:/…` on Windows is understood.
 */
export function pathFromTop(path: string, cwd: string): string | null {
  const full = resolve(cwd, path.replace(/^\/([A-Za-z]:[\\/])/, "$1"));
  for (let folder = dirname(full); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return relative(folder, full).split(sep).join("/");
    if (dirname(folder) === folder) return null;
  }
}
