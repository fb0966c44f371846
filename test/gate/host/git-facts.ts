/** A repository's objects in the shapes of GitHub's REST API, made by asking git. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export const OWNER = "acme";
export const REPO = "app";

export async function git(cwd: string, args: readonly string[]): Promise<string> {
  const options = { cwd, encoding: "utf8" as const, maxBuffer: 1 << 29 };
  return (await run("git", ["-c", "core.quotePath=false", ...args], options)).stdout;
}

/** Runs git and gives bytes. */
export async function binary(cwd: string, args: readonly string[]): Promise<Buffer> {
  return (await run("git", args, { cwd, encoding: "buffer", maxBuffer: 1 << 29 })).stdout;
}

/** Runs git with something to read. */
export async function pipe(cwd: string, args: readonly string[], input: string): Promise<string> {
  const running = run("git", args, { cwd, encoding: "utf8" });
  running.child.stdin?.end(input);
  return (await running).stdout;
}

export interface HostCommit {
  readonly sha: string;
  readonly commit: {
    readonly author: { readonly name: string; readonly email: string; readonly date: string };
    readonly committer: { readonly name: string; readonly email: string; readonly date: string };
    readonly message: string;
    readonly verification: { readonly verified: boolean };
  };
  readonly author: { readonly login: string } | null;
  readonly committer: { readonly login: string } | null;
  readonly parents: readonly { readonly sha: string }[];
}

/** How a host maps commits to accounts and signatures; a test says otherwise where it matters. */
export type Accounts = (email: string) => { readonly login: string | null; readonly verified: boolean };

const FORMAT = ["%H", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");

/** Commits of a range, oldest first, as `compare` lists them. */
export async function listCommits(cwd: string, revs: readonly string[], accounts: Accounts): Promise<HostCommit[]> {
  const out = await git(cwd, ["log", "-z", "--reverse", "--topo-order", `--format=${FORMAT}`, ...revs, "--"]);
  const fields = out.split("\0");
  const commits: HostCommit[] = [];
  for (let index = 0; index + 8 < fields.length; index += 9) {
    const [
      sha = "",
      parents = "",
      name = "",
      email = "",
      date = "",
      committer = "",
      address = "",
      committed = "",
      message = "",
    ] = fields.slice(index, index + 9);
    const { login, verified } = accounts(email);
    commits.push({
      sha,
      commit: {
        author: { name, email, date: utc(date) },
        committer: { name: committer, email: address, date: utc(committed) },
        message: message.replace(/\n+$/, ""),
        verification: { verified },
      },
      author: login === null ? null : { login },
      committer: login === null ? null : { login },
      parents: parents === "" ? [] : parents.split(" ").map((parent) => ({ sha: parent })),
    });
  }
  return commits;
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}

export interface HostFileEntry {
  readonly sha: string;
  readonly filename: string;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}

const STATUS: { readonly [letter: string]: string } = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};
/** Over this many changed lines a host leaves the patch out in silence. */
const MOST_PATCH_LINES = 20_000;

/** The files between two trees. A host leaves out the patch of a binary file and of one with very many lines. */
export async function listFiles(cwd: string, from: string, to: string): Promise<HostFileEntry[]> {
  const revs = ["-M", from, to, "--"];
  const [raw, numbers, patches] = await Promise.all([
    git(cwd, ["diff", "--raw", "-z", "--no-abbrev", ...revs]),
    git(cwd, ["diff", "--numstat", "-z", ...revs]),
    git(cwd, ["diff", "--no-color", "--no-ext-diff", ...revs]),
  ]);
  const hunks = splitPatches(patches);
  const counts = readCounts(numbers);
  return readRaw(raw).map(({ letter, blob, path, previous }, index) => {
    const { additions, deletions } = counts[index] ?? { additions: 0, deletions: 0 };
    const patch = hunks[index];
    const shown = patch !== undefined && additions + deletions <= MOST_PATCH_LINES ? { patch } : {};
    return {
      sha: blob,
      filename: path,
      status: STATUS[letter] ?? "modified",
      additions,
      deletions,
      changes: additions + deletions,
      ...(previous === null ? {} : { previous_filename: previous }),
      ...shown,
    };
  });
}

function readRaw(raw: string) {
  const parts = raw.split("\0");
  const entries: { letter: string; blob: string; path: string; previous: string | null }[] = [];
  for (let index = 0; index < parts.length - 1; ) {
    const [, , before = "", after = "", status = ""] = (parts[index] ?? "").split(" ");
    const letter = status.charAt(0);
    const renamed = letter === "R" || letter === "C";
    const path = (renamed ? parts[index + 2] : parts[index + 1]) ?? "";
    const blob = letter === "D" ? before : after;
    entries.push({ letter, blob, path, previous: renamed ? (parts[index + 1] ?? null) : null });
    index += renamed ? 3 : 2;
  }
  return entries;
}

function readCounts(numbers: string): { additions: number; deletions: number }[] {
  const counts: { additions: number; deletions: number }[] = [];
  const parts = numbers.split("\0");
  for (let index = 0; index < parts.length - 1; index += 1) {
    const [added = "", removed = "", path = ""] = (parts[index] ?? "").split("\t");
    counts.push({ additions: Number(added) || 0, deletions: Number(removed) || 0 });
    if (path === "") index += 2;
  }
  return counts;
}

/** The hunks of each file, in the diff's order; undefined for a file that shows none. */
function splitPatches(diff: string): (string | undefined)[] {
  const files = diff.split(/^diff --git /m).slice(1);
  return files.map((file) => {
    const start = file.search(/^@@ /m);
    return start < 0 ? undefined : file.slice(start).replace(/\n$/, "");
  });
}
