import { isObjectName } from "../commit/object-name.ts";
import { runGitSync } from "../git/run.ts";
import { readEnvironment } from "../machine/environment.ts";
import { commonFolder } from "../machine/git-folder.ts";
import { openHookVoice } from "../machine/hook-voice.ts";
import { readLocalPolicy } from "./local-policy.ts";
import { readLostRecords } from "./lost-records.ts";
import { findUnrecorded, listUnpushed, type Unrecorded, wantsEvery } from "./missing-record.ts";
import { writeNotes } from "./notes.ts";
import { readJournal } from "./thin-journal.ts";

/** One push, as git tells the pre-push hook of it. */
export interface PrePush {
  /** Standard input: `<local ref> <local name> <remote ref> <remote name>` a line (githooks(5)). */
  readonly input: string;
  /** The bundle that compiles policies. */
  readonly cli: string;
  readonly now: Date;
}

/** So many commits are named. */
const NAMED = 3;
const NOWHERE = /^0+$/;

/**
 * Tells in one line of the commits that are about to be pushed without their record. They stop the push only where the
 * policy says `local: block`; whatever goes wrong here never does.
 */
export function runPrePush(push: PrePush): "go on" | "stop" {
  const voice = openHookVoice();
  try {
    if (readEnvironment()["TOOLMARK"] === "0") return "go on";
    const heads = readPushedHeads(push.input, readEnvironment()["PRE_COMMIT_TO_REF"]);
    if (heads.length === 0) return "go on";
    const [top = "", gitFolder = ""] = runGitSync(process.cwd(), ["rev-parse", "--show-toplevel", "--absolute-git-dir"])
      .toString("utf8")
      .split("\n");
    const policy = readLocalPolicy(top, gitFolder, push.cli, () => voice.debug("the policy has mistakes"));
    const common = commonFolder(gitFolder);
    const journal = readJournal(top, common, push.now);
    const grounds = { top, journal, policy, every: wantsEvery(top, policy), lost: readLostRecords(common) };
    const unpushed = listUnpushed(top, heads);
    const missing = findUnrecorded(grounds, unpushed);
    voice.debug(`pre-push: ${missing.length} commits without their record`);
    const stops = missing.length > 0 && policy?.local === "block";
    if (missing.length > 0) voice.say(sentence(missing, stops, isAllOfHead(top, missing)));
    // What is stopped now is stamped first, and has other names when it comes again.
    if (!stops) writeNotes(grounds, unpushed);
    return stops ? "stop" : "go on";
  } catch (error) {
    voice.say(`this push was not looked at: ${error instanceof Error ? error.message : String(error)}`);
    return "go on";
  }
}

/** What the push adds, and with `^` what the other side has. `fallback`: a manager that tells by a variable. */
function readPushedHeads(input: string, fallback: string | undefined): readonly string[] {
  const heads = input.split("\n").flatMap((line) => {
    const [, local = "", name = "", remote = ""] = line.split(" ");
    // Git's own commits, which hold notes and nobody's work.
    if (name.startsWith("refs/notes/")) return [];
    const added = [local, ...(NOWHERE.test(remote) ? [] : [`^${remote}`])];
    // A deletion adds nothing; neither does a line that is not git's.
    return isObjectName(local) && !NOWHERE.test(local) && isObjectName(remote) ? added : [];
  });
  return heads.length === 0 && isObjectName(fallback ?? "") ? [fallback ?? ""] : heads;
}

/** `stamp` moves the branch that is checked out, and no other. */
function isAllOfHead(top: string, missing: readonly Unrecorded[]): boolean {
  const here = new Set(listUnpushed(top, ["HEAD"]));
  return missing.every(({ sha }) => here.has(sha));
}

function sentence(missing: readonly Unrecorded[], stops: boolean, here: boolean): string {
  const names = missing.slice(-NAMED).map(({ sha }) => sha.slice(0, 10));
  const dots = missing.length > NAMED ? ", …" : "";
  const [commits, carry] = missing.length === 1 ? ["1 commit", "carries"] : [`${missing.length} commits`, "carry"];
  const who = missing.some(({ state }) => state !== "assisted") ? "" : " of an assistant";
  const what = missing.some(({ unfit }) => unfit) ? "no record that fits" : "no record";
  const found = `${commits}${who} ${carry} ${what} (${names.join(", ")}${dots})`;
  const where = here ? "" : " on that branch";
  if (stops) return `push stopped: ${found}; run \`toolmark stamp\`${where}, then push again`;
  return `${found}; to mend that before it is public, stop, run \`toolmark stamp\`${where}, and push again`;
}
