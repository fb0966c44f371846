import { runGitSync } from "../git/run.ts";
import { readCommitPatch } from "../git/staged.ts";
import { formatAssistant } from "../record/grammar.ts";
import { readCommitObjects } from "./commit-object.ts";
import { type FileShare, sharesOfCommit } from "./journal-witness.ts";
import type { Grounds } from "./missing-record.ts";
import { registryFor } from "./recording-terms.ts";

/** Where the detail by file goes. */
export const NOTES_REF = "refs/notes/toolmark";

/**
 * Writes for each commit that the journal knows of, and that has no note yet, which assistant wrote how many lines of
 * which file. One fact a line, so that git's own `cat_sort_uniq` unites the notes of commits that are combined.
 */
export function writeNotes(grounds: Grounds, shas: readonly string[]): void {
  const { top, journal, policy } = grounds;
  if (policy?.record.notes !== true || journal === null || shas.length === 0) return;
  const registry = registryFor(policy);
  const noted = notedCommits(top);
  for (const { sha, commit } of readCommitObjects(top, shas)) {
    if (noted.has(sha) || commit.parents.length > 1) continue;
    const patch = readCommitPatch(top, sha, commit.parents[0] ?? null);
    const shares = sharesOfCommit(journal, { top, sha, patch, registry });
    if (shares.length === 0) continue;
    const text = shares.map(noteLine).join("");
    runGitSync(top, ["notes", `--ref=${NOTES_REF}`, "add", "-F", "-", sha], { input: text });
  }
}

function notedCommits(top: string): ReadonlySet<string> {
  const list = runGitSync(top, ["notes", `--ref=${NOTES_REF}`, "list"], { okCodes: [0, 1] }).toString("latin1");
  return new Set(list.split("\n").map((row) => row.split(" ")[1] ?? ""));
}

/** `<assistant> lines=<its>/<added> path="<JSON>"`: a path may hold anything, so it is quoted, and stands last. */
function noteLine({ path, entry, lines, added }: FileShare): string {
  return `${formatAssistant(entry)} lines=${lines}/${added} path=${JSON.stringify(path)}\n`;
}
