import type { SimpleGit } from "simple-git";

/** Questions about a repository where a few milliseconds do not count. */
export interface Repository {
  /** The rev that a branch is compared with when nobody says: upstream, remote's default branch, local default branch. */
  defaultBase(): Promise<string | null>;
}

/** The one place that makes a simple-git. It is loaded only here, because loading it costs more than a git process. */
export async function openRepository(cwd: string): Promise<Repository> {
  const { simpleGit } = await import("simple-git");
  // simple-git drops these unless told: inside a hook they name the index and repository that git is working on.
  const allowEnvironment = ["GIT_INDEX_FILE", "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"];
  const git = simpleGit({ baseDir: cwd, trimmed: true, allowEnvironment } as Parameters<typeof simpleGit>[0]);
  return { defaultBase: () => findDefaultBase(git) };
}

async function findDefaultBase(git: SimpleGit): Promise<string | null> {
  const head = await nameOf(git, "HEAD");
  const upstream = await nameOf(git, "@{upstream}");
  if (upstream !== null) return upstream;
  const configured = (await git.getConfig("init.defaultBranch")).value;
  const locals = [configured, "main", "master"].filter((name) => name !== null);
  const candidates = ["origin/HEAD", ...locals.map((name) => `origin/${name}`), ...locals];
  for (const candidate of candidates) {
    const name = await nameOf(git, candidate);
    if (name !== null && name !== head) return name;
  }
  return null;
}

/** A ref's full name; null when there is no such ref. */
async function nameOf(git: SimpleGit, rev: string): Promise<string | null> {
  const name = await git.raw(["rev-parse", "--symbolic-full-name", "--verify", "--quiet", rev]).catch(() => "");
  return name.startsWith("refs/") ? name : null;
}
