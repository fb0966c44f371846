/** What other recorders leave in a repository beside its commits: git-ai's notes, and Agent Trace files. Raw; reading them is evidence/'s. */
import { isObjectName } from "../commit/object-name.ts";
import { runGit } from "./run.ts";

/** Where git-ai keeps an authorship log for each commit. */
const NOTES = "refs/notes/ai";

/** A note of more bytes than this holds transcripts, not attribution. */
const MAX_NOTE = 1 << 20;

/** Traces of Cursor's Agent Trace at `rev`: one JSON object a line, each naming the commit it speaks of. */
const TRACES = ".agent-trace/traces.jsonl";

/** git-ai's authorship logs by commit; empty when the repository has none. */
export async function readAuthorshipNotes(cwd: string): Promise<ReadonlyMap<string, string>> {
  const list = await runGit(cwd, ["notes", `--ref=${NOTES}`, "list"], { okCodes: [0, 1, 128] });
  const pairs = list
    .toString("latin1")
    .split("\n")
    .map((line) => line.split(" "))
    .filter((pair): pair is [string, string] => pair.length === 2 && isObjectName(pair[0] ?? ""));
  if (pairs.length === 0) return new Map();
  const blobs = await readBlobs(cwd, [...new Set(pairs.map(([blob]) => blob))]);
  return new Map(
    pairs.flatMap(([blob, commit]) => {
      const text = blobs.get(blob);
      return text === undefined ? [] : [[commit, text] as const];
    }),
  );
}

/** The Agent Trace file at a commit (a full object name, or `HEAD`), as text; null when there is none. */
export async function readTraceFile(cwd: string, rev: string): Promise<string | null> {
  const out = await runGit(cwd, ["cat-file", "blob", `${rev}:${TRACES}`], { okCodes: [0, 128] });
  return out.length === 0 ? null : out.toString("utf8");
}

/** Many blobs through one `git cat-file --batch`. */
async function readBlobs(cwd: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const out = await runGit(cwd, ["cat-file", "--batch"], { input: `${names.join("\n")}\n` });
  const blobs = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [name = "", type, size] = out.toString("latin1", at, end).split(" ");
    if (type === "missing" || size === undefined) {
      at = end + 1;
      continue;
    }
    const length = Number(size);
    if (type === "blob" && length <= MAX_NOTE) blobs.set(name, out.toString("utf8", end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return blobs;
}
