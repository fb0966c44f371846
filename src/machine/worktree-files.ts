import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A file larger than this has no lines that anybody wrote. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024;

/** A worktree file's text; null when there is none, it is no regular file, or it is too large to be written by hand. */
export function readWorktreeText(top: string, path: string): string | null {
  return readWorktreeBytes(top, path)?.toString("utf8") ?? null;
}

/** The same as bytes. */
export function readWorktreeBytes(top: string, path: string): Buffer | null {
  try {
    const full = join(top, path);
    const facts = statSync(full);
    return facts.isFile() && facts.size <= TEXT_LIMIT_BYTES ? readFileSync(full) : null;
  } catch {
    return null;
  }
}

/**
 * Tells paths as they stand from the top of the worktree that holds them, with `/`; null outside every worktree.
 * Cursor's `/c:/…` on Windows is understood. What was told once is remembered: a journal names few files, and often.
 */
export function pathTeller(): (path: string, cwd: string) => string | null {
  const tops = new Map<string, string | null>();
  const told = new Map<string, string | null>();
  const tell = (path: string, cwd: string): string | null => {
    const full = resolve(cwd, path.replace(/^\/([A-Za-z]:[\\/])/, "$1"));
    const top = topOf(dirname(full), tops);
    return top === null ? null : relative(top, full).split(sep).join("/");
  };
  return (path, cwd) => {
    const question = `${cwd}\n${path}`;
    const known = told.get(question);
    if (known !== undefined) return known;
    const answer = tell(path, cwd);
    told.set(question, answer);
    return answer;
  };
}

function topOf(folder: string, tops: Map<string, string | null>): string | null {
  const known = tops.get(folder);
  if (known !== undefined) return known;
  const parent = dirname(folder);
  const top = existsSync(join(folder, ".git")) ? folder : parent === folder ? null : topOf(parent, tops);
  tops.set(folder, top);
  return top;
}
