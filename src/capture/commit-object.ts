import { runGitSync } from "../git/run.ts";

/** A commit object's parts, as bytes in latin1: nothing of it is understood that need not be. */
export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  /** All other headers in their order, without signatures. */
  readonly headers: readonly string[];
  readonly signed: boolean;
  readonly message: string;
}

/** Takes the bytes of a commit object apart (git-cat-file's `commit`). */
export function takeApart(bytes: string): CommitObject {
  const end = bytes.indexOf("\n\n");
  const lines = (end < 0 ? bytes : bytes.slice(0, end)).split("\n");
  // A header goes on over lines that begin with a blank.
  const whole: string[] = [];
  for (const line of lines) {
    if (line.startsWith(" ") && whole.length > 0) whole.push(`${whole.pop()}\n${line}`);
    else whole.push(line);
  }
  const named = (name: string): string[] => whole.filter((line) => line.startsWith(`${name} `));
  const value = (line: string): string => line.slice(line.indexOf(" ") + 1);
  const signatures = [...named("gpgsig"), ...named("gpgsig-sha256")];
  const taken = new Set([...named("tree"), ...named("parent"), ...signatures]);
  return {
    tree: value(named("tree")[0] ?? "tree "),
    parents: named("parent").map(value),
    headers: whole.filter((line) => !taken.has(line)),
    signed: signatures.length > 0,
    message: end < 0 ? "" : bytes.slice(end + 2),
  };
}

/** Takes many commits apart, in one git process. In the order asked for. */
export function readCommitObjects(
  top: string,
  shas: readonly string[],
): readonly { readonly sha: string; readonly commit: CommitObject }[] {
  if (shas.length === 0) return [];
  const output = runGitSync(top, ["cat-file", "--batch"], { input: `${shas.join("\n")}\n` });
  let at = 0;
  return shas.map((sha) => {
    const start = output.indexOf("\n", at) + 1;
    const size = Number(output.toString("latin1", at, start).split(" ")[2]);
    if (start === 0 || !Number.isInteger(size)) throw new Error(`git did not give the commit ${sha}`);
    at = start + size + 1;
    return { sha, commit: takeApart(output.toString("latin1", start, start + size)) };
  });
}

/** Writes the commit anew and gives its name. One that was signed is signed again, by whoever runs us. */
export function rewrite(top: string, commit: CommitObject): string {
  const head = [`tree ${commit.tree}`, ...commit.parents.map((parent) => `parent ${parent}`), ...commit.headers];
  const bytes = Buffer.from(`${head.join("\n")}\n\n${commit.message}`, "latin1");
  if (!commit.signed)
    return written(runGitSync(top, ["hash-object", "-t", "commit", "-w", "--stdin"], { input: bytes }));
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  const encoding = commit.headers.find((header) => header.startsWith("encoding "))?.slice("encoding ".length);
  const encoded = ["-c", `i18n.commitEncoding=${encoding ?? "UTF-8"}`];
  return written(
    runGitSync(top, [...encoded, "commit-tree", "-S", ...parents, commit.tree], {
      input: Buffer.from(commit.message, "latin1"),
      timeout: SIGNING_TIMEOUT_MS,
      environment: { ...identity("AUTHOR", commit), ...identity("COMMITTER", commit) },
    }),
  );
}

/** A person may be asked for a passphrase. */
const SIGNING_TIMEOUT_MS = 300_000;

function written(output: Buffer): string {
  return output.toString("latin1").trim();
}

/** The variables by which git takes a name, an address and a date as they were. */
function identity(role: "AUTHOR" | "COMMITTER", commit: CommitObject): { readonly [name: string]: string } {
  const line = commit.headers.find((header) => header.startsWith(`${role.toLowerCase()} `)) ?? "";
  const open = line.indexOf("<");
  const close = line.lastIndexOf(">");
  const text = (from: number, to?: number): string =>
    Buffer.from(line.slice(from, to), "latin1").toString("utf8").trim();
  return {
    [`GIT_${role}_NAME`]: text(role.length + 1, open),
    [`GIT_${role}_EMAIL`]: text(open + 1, close),
    [`GIT_${role}_DATE`]: text(close + 1),
  };
}
