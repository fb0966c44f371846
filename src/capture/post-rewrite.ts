import type { Registry } from "../assistants/assistant.ts";
import { isObjectName } from "../commit/object-name.ts";
import { readDigests } from "../git/changes.ts";
import { runGitSync } from "../git/run.ts";
import { readEnvironment } from "../machine/environment.ts";
import { commonFolder } from "../machine/git-folder.ts";
import { openHookVoice } from "../machine/hook-voice.ts";
import { readRecord } from "../record/read.ts";
import { readLocalPolicy } from "./local-policy.ts";
import { type LostRecords, readLostRecords, readReplacedRecord, rememberLostRecords } from "./lost-records.ts";
import { readPastCommits } from "./past-commits.ts";
import { registryFor, styleFor } from "./recording-terms.ts";

/** Commits that were rewritten, as git tells the post-rewrite hook of them. */
export interface PostRewrite {
  /** Standard input: `<old name> <new name>` a line, and more words that are not ours (githooks(5)). */
  readonly input: string;
  /** The bundle that compiles policies. */
  readonly cli: string;
  readonly now: Date;
}

/** So many commits are named. */
const NAMED = 3;

/**
 * Tells in one line of rewritten commits whose record was lost on the way, or no longer fits what they change, and leaves
 * word of them for `stamp`. Says nothing of a rewrite that kept what there was, and changes no commit.
 */
export async function runPostRewrite(rewrite: PostRewrite): Promise<void> {
  const voice = openHookVoice();
  try {
    if (readEnvironment()["TOOLMARK"] === "0") return;
    const replaced = readReplaced(rewrite.input);
    if (replaced.size === 0) return;
    const [top = "", gitFolder = ""] = runGitSync(process.cwd(), ["rev-parse", "--show-toplevel", "--absolute-git-dir"])
      .toString("utf8")
      .split("\n");
    const policy = readLocalPolicy(top, gitFolder, rewrite.cli, () => voice.debug("the policy has mistakes"));
    if (styleFor(policy) === "none") return;
    const common = commonFolder(gitFolder);
    const all = withEarlierLosses(replaced, readLostRecords(common));
    const { lost, unfit } = await findLosses(top, all, registryFor(policy));
    voice.debug(`post-rewrite: ${lost.length} records lost, ${unfit.length} that no longer fit`);
    const found = [...lost, ...unfit];
    if (found.length === 0) return;
    rememberLostRecords(common, new Map(found.map((name) => [name, all.get(name) ?? []])), rewrite.now);
    voice.say(sentence(lost, unfit));
  } catch (error) {
    voice.say(`this rewrite was not looked at: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What each new commit replaced, in git's order: several after a squash. */
function readReplaced(input: string): LostRecords {
  const replaced = new Map<string, string[]>();
  for (const line of input.split("\n")) {
    const [old = "", name = ""] = line.split(" ");
    if (isObjectName(old) && isObjectName(name)) replaced.set(name, [...(replaced.get(name) ?? []), old]);
  }
  return replaced;
}

/** A commit that had lost its record already stands for those that it replaced. */
function withEarlierLosses(replaced: LostRecords, earlier: LostRecords): LostRecords {
  return new Map(
    [...replaced].map(([name, old]) => [name, old.flatMap((each) => [...(earlier.get(each) ?? []), each])]),
  );
}

interface Losses {
  readonly lost: readonly string[];
  readonly unfit: readonly string[];
}

async function findLosses(top: string, replaced: LostRecords, registry: Registry): Promise<Losses> {
  const names = [...replaced.keys()];
  const old = [...new Set([...replaced.values()].flat())];
  const commits = readPastCommits(top, [...names, ...old]);
  const records = commits.map((commit) => (commit === null ? null : readRecord(commit.message, registry).record));
  const recorded = new Set(old.filter((_, at) => records[names.length + at] != null));
  const due = names.flatMap((name, at) => {
    const had = (replaced.get(name) ?? []).some((each) => recorded.has(each));
    return had && commits[at] != null ? [{ name, record: records[at] ?? null }] : [];
  });
  const bound = due.filter(({ record }) => record !== null && record.change !== null);
  const digests = await readDigests(
    top,
    bound.map(({ name }) => name),
  );
  const unfit = bound.filter(
    ({ name, record }) =>
      digests.get(name) !== record?.change &&
      // What never fitted has lost nothing.
      readReplacedRecord(top, replaced.get(name) ?? [], registry)?.fitted === true,
  );
  return {
    lost: due.filter(({ record }) => record === null).map(({ name }) => name),
    unfit: unfit.map(({ name }) => name),
  };
}

function sentence(lost: readonly string[], unfit: readonly string[]): string {
  const all = [...lost, ...unfit];
  const names = all.slice(-NAMED).map((name) => name.slice(0, 10));
  const dots = all.length > NAMED ? ", …" : "";
  const found =
    all.length === 1 ? whatOfOne(lost.length === 1) : `${all.length} rewritten commits ${whatOfMany(lost, unfit)}`;
  return `${found} (${names.join(", ")}${dots}); run \`toolmark stamp\` to put that right`;
}

function whatOfOne(lost: boolean): string {
  return `1 rewritten commit ${lost ? "lost its record" : "carries a record that no longer fits"}`;
}

function whatOfMany(lost: readonly string[], unfit: readonly string[]): string {
  if (unfit.length === 0) return "lost their records";
  return lost.length === 0
    ? "carry records that no longer fit"
    : "lost their records, or carry some that no longer fit";
}
