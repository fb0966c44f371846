import type { Registry } from "../assistants/assistant.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { evidenceFromAuthorshipLog, evidenceFromTraces } from "../evidence/from-recorders.ts";
import { readHeads } from "../git/heads.ts";
import { readCommitBatches } from "../git/history.ts";
import { resolveRange } from "../git/range.ts";
import { readAuthorshipNotes, readTraceFile } from "../git/recorders.ts";
import type { Case } from "../policy/case.ts";
import { readCase } from "../policy/read-case.ts";

/** Which commits an audit reads. */
export interface HistoryQuestion {
  readonly cwd: string;
  /** `A..B`, or one rev for its whole history; null for all of `HEAD`'s. */
  readonly range: string | null;
  /** Whatever any branch, tag or remote branch reaches, instead of `range`. */
  readonly all: boolean;
  /** Only commits after this date, as `git log --since` takes it; null for no limit. */
  readonly since: string | null;
  readonly registry: Registry;
  /** As git walks, instead of oldest first, for which git has to walk to the end before it gives a commit. */
  readonly newestFirst?: boolean;
}

/**
 * Reads a history, oldest commit first unless asked otherwise, as many cases at once as git gave commits.
 * @throws CommitRangeError, GitError when the history cannot be read.
 */
export async function* readHistory(question: HistoryQuestion): AsyncGenerator<readonly Case[], void, undefined> {
  const revs = await revsOf(question);
  if (revs.length === 0) return;
  const recorded = await readRecorders(question);
  const reverse = question.newestFirst !== true;
  const options = question.since === null ? { reverse } : { reverse, since: question.since };
  const { cwd, registry } = question;
  for await (const commits of readCommitBatches(cwd, revs, options)) {
    yield commits.map((commit) => {
      const merge = commit.parents.length > 1 ? "unknown" : "not-a-merge";
      return readCase({ commit, change: null, merge, registry, more: recorded(commit.sha) });
    });
  }
}

const NOTHING: readonly Evidence[] = [];

/** What other recorders say of a commit, by its name: git-ai's notes, and Agent Trace files as HEAD holds them. */
async function readRecorders({ cwd, registry }: HistoryQuestion): Promise<(sha: string) => readonly Evidence[]> {
  const [notes, traces] = await Promise.all([readAuthorshipNotes(cwd), readTraceFile(cwd, "HEAD")]);
  const traced = traces === null ? new Map<string, readonly Evidence[]>() : evidenceFromTraces(traces, registry);
  if (notes.size === 0 && traced.size === 0) return () => NOTHING;
  return (sha) => {
    const note = notes.get(sha);
    const noted = note === undefined ? NOTHING : evidenceFromAuthorshipLog(note, registry);
    const trace = traced.get(sha) ?? NOTHING;
    return noted.length === 0 ? trace : [...noted, ...trace];
  };
}

async function revsOf({ cwd, range, all }: HistoryQuestion): Promise<readonly string[]> {
  if (all) return readHeads(cwd);
  const { base, head } = await resolveRange(cwd, { range: range ?? "HEAD" });
  return base === null ? [head] : [head, `^${base}`];
}
