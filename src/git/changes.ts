import type { Change } from "../diff/change.ts";
import { tallyInto } from "../diff/digest.ts";
import { createNetLines } from "../diff/net-lines.ts";
import { createPatchReader } from "../diff/patch-reader.ts";
import { streamGit } from "./run.ts";

/** What a merge did beyond joining its parents: nothing (`clean`, an empty combined diff) or something. */
export interface MergeChange {
  readonly kind: "clean" | "edited";
  /** Paths of the combined diff; empty for a clean merge. */
  readonly paths: readonly string[];
}

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

/**
 * What each commit changes against its first parent, in one git process for all (and one for the merges). A merge's
 * paths are those of its combined diff. Without `digests` no content is read: `digest` is null and `unverified` empty.
 */
export async function readChanges(
  cwd: string,
  revs: readonly string[],
  want: { readonly digests: boolean },
): Promise<ReadonlyMap<string, Change>> {
  const [changes, merges] = await Promise.all([readFirstParentChanges(cwd, revs, want), readMergeChanges(cwd, revs)]);
  for (const [sha, merge] of merges) {
    const change = changes.get(sha) ?? { paths: [], digest: null, unverified: [] };
    changes.set(sha, { ...change, paths: merge.paths });
  }
  return changes;
}

async function readFirstParentChanges(
  cwd: string,
  revs: readonly string[],
  want: { readonly digests: boolean },
): Promise<Map<string, Change>> {
  const changes = new Map<string, Change>();
  let sha: string | null = null;
  let paths = new Set<string>();
  let net = createNetLines();
  const close = () => {
    if (sha !== null)
      changes.set(sha, { paths: [...paths], digest: want.digests ? net.digest() : null, unverified: [] });
  };
  const reader = createPatchReader({
    file: (before, after) => tallyInto(net, paths).file(before, after),
    added: (line) => net.add(line),
    removed: (line) => net.remove(line),
    binary: (before, after) => net.binary(before, after),
    marker(text) {
      close();
      sha = text;
      paths = new Set();
      net = createNetLines();
    },
  });
  const flags = ["--patch", "--diff-merges=first-parent", ...DIFF_FLAGS];
  for await (const chunk of streamGit(cwd, [...LOG_FLAGS, ...flags, "--end-of-options", ...revs, "--"]))
    reader.write(chunk);
  reader.end();
  close();
  return changes;
}

/** What each merge among the commits did beyond joining its parents, by `git log --cc`. Other commits are not in it. */
export async function readMergeChanges(
  cwd: string,
  revs: readonly string[],
): Promise<ReadonlyMap<string, MergeChange>> {
  const merges = new Map<string, MergeChange>();
  let paths: string[] = [];
  const reader = createPatchReader({
    file: () => undefined,
    combined: (path) => paths.push(path),
    added: () => undefined,
    removed: () => undefined,
    binary: () => undefined,
    marker(sha) {
      paths = [];
      merges.set(sha, {
        paths,
        get kind() {
          return this.paths.length === 0 ? "clean" : "edited";
        },
      });
    },
  });
  const flags = ["--merges", "--patch", "--cc", ...DIFF_FLAGS];
  for await (const chunk of streamGit(cwd, [...LOG_FLAGS, ...flags, "--end-of-options", ...revs, "--"]))
    reader.write(chunk);
  reader.end();
  return merges;
}

/** Only whether each merge's combined diff is empty. */
export async function readMergeKinds(
  cwd: string,
  revs: readonly string[],
): Promise<ReadonlyMap<string, MergeChange["kind"]>> {
  const merges = await readMergeChanges(cwd, revs);
  return new Map([...merges].map(([sha, merge]) => [sha, merge.kind]));
}
