import type { Change } from "../diff/change.ts";
import { createNetLines } from "../diff/net-lines.ts";
import { createPatchReader, type PatchEvents } from "../diff/patch-reader.ts";
import { bytesToText } from "../diff/quoted-path.ts";
import type { Environment } from "./environment.ts";
import { CutShort, GitError } from "./git-error.ts";
import { copy } from "./people.ts";
import { locate, makeSeal, type Whereabouts } from "./sealed.ts";
import { requireNames, walkHistory } from "./walk.ts";

/**
 * Fixed, so that no setting of the repository, of the person or of the git release changes what is shown: no external
 * programs, no colours, both names of a rename, whole object names, and the prefixes that the reader expects.
 */
export const DIFF_FLAGS: readonly string[] = [
  "--unified=0",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-renames",
  "--no-relative",
  "--full-index",
  "--submodule=short",
  "--ignore-submodules=none",
  "--inter-hunk-context=0",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "-O/dev/null",
];

const LOG_FLAGS = ["log", "--no-show-signature", "--root", "--format=tformat:%x00%H"] as const;

const DIGESTS = ["--patch", "--diff-merges=first-parent", ...DIFF_FLAGS] as const;

/** The `git log` that change digests are made of. */
export const DIGEST_LOG: readonly string[] = [...LOG_FLAGS, ...DIGESTS];

/** What is wanted of the commits. Each kind is a walk of its own, and what nobody wants is not walked. */
export interface ChangeWish {
  /** Of which commits the content is to be read: all, none, or those named. A digest costs as much as a patch. */
  readonly digests: boolean | ReadonlySet<string>;
  /** False: nothing is wanted of merges beyond what `digests` names. */
  readonly merges?: boolean;
  /** False: nothing is wanted of commits that `digests` does not name. */
  readonly others?: boolean;
}

/** What a caller knows already, and git need not be asked again. */
export interface KnownOfChanges {
  readonly where?: Whereabouts | undefined;
  /** What git gives for `DIGEST_LOG` of at least the commits whose digests are wanted. */
  readonly patches?: AsyncIterable<Buffer> | null | undefined;
}

/**
 * What each commit changes against its first parent, in one git process for all (and one for the merges). A merge's
 * paths are those of its combined diff. Where no digest is wished for, no content is read: `digest` is null and
 * `unverified` empty. `revs` are those of `git log`: names, `^name`, `a..b`; object names where the caller knows the
 * repository's whereabouts. Commits come in git's order.
 */
export async function readChanges(
  cwd: string,
  revs: readonly string[],
  want: ChangeWish,
  { where, patches }: KnownOfChanges = {},
): Promise<ReadonlyMap<string, Change>> {
  const some = typeof want.digests === "boolean" ? null : [...want.digests];
  const isAhead = some !== null && some.length > 0 && patches != null;
  const ahead = isAhead ? await readAheadDigests(some, patches) : null;
  if (ahead !== null && want.others === false && want.merges === false) return ahead;
  // Without a pause before git starts, where it is known already: a caller may have other work while git does this.
  const located = where === undefined ? await locate(cwd, revs) : { ...where, revs: requireNames(revs) };
  return inSeal(cwd, located, async (walk) => {
    const [changes, digested, merges] = await Promise.all([
      want.digests === true
        ? readLogDigests(walk()(DIGESTS))
        : want.others === false
          ? NO_CHANGES()
          : readPaths(walk()),
      ahead ?? (some === null ? null : readLogDigests(walk(some)(DIGESTS))),
      want.merges === false ? [] : readMerges(walk()),
    ]);
    for (const [sha, change] of digested ?? []) changes.set(sha, change);
    for (const [sha, paths] of merges) {
      changes.set(sha, { digest: null, unverified: [], ...changes.get(sha), paths });
    }
    return changes;
  });
}

/** The change digest of exactly these commits, in one git process. Throws a GitError when one is not here. */
export async function readDigests(cwd: string, shas: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (shas.length === 0) return new Map();
  const changes = await inSeal(cwd, await locate(cwd, []), (walk) => readLogDigests(walk(shas)(DIGESTS)));
  return new Map([...changes].map(([sha, change]) => [sha, change.digest]));
}

/** Null when git broke off, or did not tell of every commit. */
async function readAheadDigests(
  shas: readonly string[],
  patches: AsyncIterable<Buffer>,
): Promise<ReadonlyMap<string, Change> | null> {
  try {
    const changes = await readLogDigests(patches, shas);
    return shas.every((sha) => changes.has(sha)) ? changes : null;
  } catch (error) {
    if (error instanceof CutShort) return null;
    throw error;
  }
}

const NO_CHANGES = () => new Map<string, Change>();

/** Runs `git log` with some flags. */
type Log = (flags: readonly string[]) => AsyncIterable<Buffer>;

/** A log of the commits that were asked for, or of exactly those named. */
type Walk = (only?: readonly string[]) => Log;

/**
 * In a seal, so that the same commits show the same change everywhere. What the seal cannot do, fetching the missing
 * objects of a partial clone, is then tried outside.
 */
async function inSeal<Result>(cwd: string, where: Whereabouts, read: (walk: Walk) => Promise<Result>): Promise<Result> {
  const walkWith =
    (environment: Environment): Walk =>
    (only) =>
    (flags) =>
      walkHistory(cwd, [...LOG_FLAGS, ...(only ? ["--no-walk"] : []), ...flags], only ?? where.revs, environment);
  const seal = makeSeal(where);
  if (seal === null) return read(walkWith({}));
  try {
    return await read(walkWith(seal.environment));
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "object-missing") throw error;
  } finally {
    seal.remove();
  }
  return read(walkWith({}));
}

/** `known`: names that a caller holds already, so that they need not be copied. */
async function readLogDigests(log: AsyncIterable<Buffer>, known: readonly string[] = []): Promise<Map<string, Change>> {
  const names = new Map(known.map((sha) => [sha, sha]));
  const changes = new Map<string, Change>();
  const net = createNetLines();
  const nameOf = startNames();
  let sha: string | null = null;
  let paths: string[] = [];
  const close = () => {
    if (sha !== null) changes.set(sha, { paths, digest: net.digest(), unverified: [] });
  };
  // A file that becomes a link stands there twice, one after the other.
  const add = (path: string) => {
    if (paths.at(-1) !== path) paths.push(path);
  };
  await readPatches(log, {
    file(before, after) {
      add(nameOf(before));
      if (after !== before) add(nameOf(after));
    },
    added: net.add,
    removed: net.remove,
    binary: net.binary,
    marker(text) {
      close();
      sha = names.get(text) ?? copy(text);
      paths = [];
      net.clear();
    },
  });
  close();
  return changes;
}

/** Gives the path of a name in bytes: the same text each time, and one that does not hold the whole of git's output. */
function startNames(): (bytes: string) => string {
  const known = new Map<string, string>();
  return (bytes) => {
    let path = known.get(bytes);
    if (path === undefined) {
      path = copy(bytesToText(bytes));
      known.set(copy(bytes), path);
    }
    return path;
  };
}

/** Reads trees only, and leaves merges to `readMerges`. NUL SHA NUL LF path NUL path NUL, for each commit. */
async function readPaths(log: Log): Promise<Map<string, Change>> {
  const changes = new Map<string, Change>();
  let paths: string[] = [];
  let next: "marker" | "sha" | "first path" | "path" = "marker";
  let pending = "";
  const flags = ["--name-only", "-z", "--no-renames", "--no-relative", "--ignore-submodules=none", "--no-merges"];
  for await (const chunk of log(flags)) {
    const fields = (pending + chunk.toString("latin1")).split("\0");
    pending = fields.pop() ?? "";
    for (const field of fields) {
      if (field === "") next = "sha";
      else if (next === "sha") {
        paths = [];
        changes.set(field, { paths, digest: null, unverified: [] });
        next = "first path";
      } else {
        paths.push(bytesToText(next === "first path" ? field.slice(1) : field));
        next = "path";
      }
    }
  }
  return changes;
}

/** The paths of each merge's combined diff: none for one that did nothing but join its parents. */
async function readMerges(log: Log): Promise<ReadonlyMap<string, readonly string[]>> {
  const merges = new Map<string, string[]>();
  let paths: string[] = [];
  await readPatches(log(["--merges", "--patch", "--cc", ...DIFF_FLAGS]), {
    combined: (path) => paths.push(copy(bytesToText(path))),
    marker(sha) {
      paths = [];
      merges.set(copy(sha), paths);
    },
  });
  return merges;
}

async function readPatches(chunks: AsyncIterable<Buffer>, events: Partial<PatchEvents>): Promise<void> {
  const nothing = () => undefined;
  const reader = createPatchReader({ file: nothing, added: nothing, removed: nothing, binary: nothing, ...events });
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}
