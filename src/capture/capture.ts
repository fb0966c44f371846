import { join } from "node:path";
import { EMPTY_DIGEST } from "../diff/change.ts";
import { digestOfPatch } from "../diff/digest.ts";
import { evidenceFromScene } from "../evidence/from-scene.ts";
import type { Scene } from "../evidence/scene.ts";
import { readFileSync } from "../machine/files.ts";
import { folderOfMessage, type GitFolder, readGitFolder } from "../machine/git-folder.ts";
import { replaceFile } from "../machine/replace-file.ts";
import type { CompiledPolicy } from "../policy/compiled.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import { writeRecord } from "../record/write.ts";
import { type GitCommand, readGitCommand } from "./command-line.ts";
import { composeRecord } from "./compose.ts";
import { isGivenUp, mayBeGivenUp } from "./given-up.ts";
import { POLICY_FILE, readLocalPolicy } from "./local-policy.ts";
import { isBlankMessage, isMarked, namedAssistants, withoutScatteredRecords, writeIntoMessage } from "./message.ts";
import { commentPrefix, readMessageSettings } from "./message-settings.ts";
import { type Occasion, tellOccasion } from "./occasion.ts";
import { isUntouchedMerge, type Past, readPast, readPatch, rebindCarried } from "./past.ts";
import { openPatch, type Patch } from "./patch-lines.ts";
import { registryFor, shownLines, styleFor } from "./recording-terms.ts";
import type { Testimony, Witness } from "./witness.ts";

/** One call of a git hook, as git makes it. */
export interface HookCall {
  readonly hook: "prepare-commit-msg" | "commit-msg";
  /** As git names it: relative to the top of the worktree, where hooks run, or absolute. */
  readonly messageFile: string;
  /** prepare-commit-msg's second argument: `message`, `merge`, `commit`, `squash`, `template`; null when an empty editor opens. */
  readonly source: string | null;
}

/** What the recorder works with besides git and the message. */
export interface Surroundings {
  /** Top of the worktree. */
  readonly top: string;
  readonly scene: Scene;
  readonly witness: Witness;
  /** The CLI's bundle, which compiles the policy. */
  readonly cli: string;
  readonly now: Date;
  /** Takes what need not be done before the commit goes on. */
  readonly later: (work: () => void) => void;
  /** Says on the debugging channel what was seen and decided. */
  readonly debug: (text: string) => void;
  /** Tells the person one thing. */
  readonly say: (text: string) => void;
}

/**
 * Puts the record into the message of the commit being made, where one is due. Answers with what it decided, for the
 * debugging channel. @throws whatever goes wrong; the message is then as it was.
 */
export function captureCommit(call: HookCall, around: Surroundings): string {
  const { top, scene, debug } = around;
  if (scene.environment["TOOLMARK"] === "0") return "switched off";
  const folder = readGitFolder(folderOfMessage(call.messageFile));
  const editor = scene.environment["GIT_EDITOR"] !== ":";
  if (!isOurTurn(call, editor, folder)) return "left to the other hook";
  const git = readGitCommand(scene.ancestors);
  const { bytes, prefix, givenUp } = lookAtMessage(call, git, around);
  if (givenUp) return "a message that git gives up stays as it is";
  const policy = readLocalPolicy(top, folder.path, around.cli, () =>
    around.say(`${POLICY_FILE} has mistakes and is not followed; \`toolmark policy lint\` tells which`),
  );
  const style = styleFor(policy);
  if (style === "none") return "the policy wants no trailers";
  const occasion = tellOccasion(folder, git, () => isUntouchedMerge(top));
  debug(`occasion: ${occasion.kind}${occasion.kind === "carried" ? ` (${occasion.how})` : ""}`);
  const record = decideRecord({ bytes, folder, occasion, policy, around });
  if (record === null) return "nothing to record";
  const lines = writeRecord(record, style, registryFor(policy));
  if (prefix !== null && lines.some((line) => line.startsWith(prefix))) {
    around.say(`core.commentChar is '${prefix}', so git takes this commit's record for a comment and drops it`);
  }
  const cleared = occasion.kind === "melted" || occasion.kind === "gathered" ? withoutScatteredRecords(bytes) : bytes;
  const written = writeIntoMessage(cleared, lines, prefix);
  if (written === bytes) return `recorded already: ${lines.join(" | ")}`;
  replaceFile(call.messageFile, Buffer.from(written, "latin1"));
  return `recorded: ${lines.join(" | ")}`;
}

/**
 * Each commit is written to once. Without an editor that is in prepare-commit-msg, which `--no-verify` does not skip.
 * With one it is in commit-msg, when the text is final: a trailer put in beforehand would turn an abandoned, empty
 * message into a commit. A message that git itself brings (a merge, a rebase) is not empty, and commit-msg may not run.
 */
function isOurTurn(call: HookCall, editor: boolean, folder: GitFolder): boolean {
  if (call.hook === "commit-msg") return editor;
  return !editor || call.source === "merge" || folder.rebase !== null;
}

interface LookedAt {
  readonly bytes: string;
  /** What git will strip after the editor; null where it strips nothing. */
  readonly prefix: string | null;
  readonly givenUp: boolean;
}

function lookAtMessage(call: HookCall, git: GitCommand, { top, scene }: Surroundings): LookedAt {
  const bytes = readFileSync(call.messageFile, "latin1");
  const { GIT_EDITOR, GIT_PREFIX = "", HOME = "" } = scene.environment;
  // A person's own editor may be `:`, too, which opens nothing: git then goes on as if it had.
  const bare = call.hook === "prepare-commit-msg" && (call.source === null || call.source === "template");
  const editor = GIT_EDITOR !== ":" || bare;
  if (!editor && !mayBeGivenUp(bytes)) return { bytes, prefix: null, givenUp: isBlankMessage(bytes, null) };
  const settings = readMessageSettings(top);
  const prefix = editor ? commentPrefix(settings, bytes) : null;
  const terms = { editor, settings, arguments: git.arguments, folder: join(top, GIT_PREFIX), home: HOME };
  return { bytes, prefix, givenUp: isBlankMessage(bytes, prefix) || isGivenUp(bytes, terms) };
}

interface Circumstances {
  readonly bytes: string;
  readonly folder: GitFolder;
  readonly occasion: Occasion;
  readonly policy: CompiledPolicy | null;
  readonly around: Surroundings;
}

function decideRecord({ bytes, folder, occasion, policy, around }: Circumstances): CommitRecord | null {
  const { top } = around;
  if (occasion.kind === "carried" && occasion.how === "clean-merge") return null;
  const registry = registryFor(policy);
  const past = readPast(top, occasion, folder, registry);
  const reading = readRecord(bytes, registry);
  const patch = openPatch(() => readPatch(top, past.base));
  const changed = occasion.kind !== "amend" || digestOfPatch(readPatch(top, "HEAD")) !== EMPTY_DIGEST;
  const written = occasion.kind === "new" || (occasion.kind === "amend" && changed);
  const testimony = written ? askWitness(around, folder, patch) : null;
  const required = policy?.declaration === "required";
  const record = composeRecord({
    earlier: earlierRecords(occasion, past, reading.record),
    named: namedAssistants(bytes),
    fresh: written ? [...evidenceFromScene(around.scene, registry), ...(testimony?.evidence ?? [])] : [],
    lines: shownLines(testimony?.lines ?? null, policy),
    required,
    witnessed: occasion.kind === "new",
    marked: required && (reading.declared === "yes" || isMarked(bytes, registry, around.now.toISOString())),
  });
  if (record === null) return null;
  return { ...record, change: bind(record, { top, occasion, changed, patch }) };
}

/** What the message says stands for HEAD's record in an amend; in a squash it holds the parts' records a second time. */
function earlierRecords(occasion: Occasion, past: Past, own: CommitRecord | null): readonly CommitRecord[] {
  if (own === null) return past.records;
  switch (occasion.kind) {
    case "amend":
    case "carried":
      return [own];
    case "melted":
    case "gathered":
      return past.records.length > 0 ? past.records : [own];
    case "new":
      return past.records.some((record) => record.change === own.change) ? [own] : [...past.records, own];
  }
}

function bind(
  record: CommitRecord,
  facts: { readonly top: string; readonly occasion: Occasion; readonly changed: boolean; readonly patch: Patch },
): string | null {
  const { occasion, patch } = facts;
  if (occasion.kind === "carried" && record.change !== null)
    return rebindCarried(facts.top, record, occasion.from, patch.digest);
  if (occasion.kind === "amend" && !facts.changed && record.change !== null) return record.change;
  return patch.digest();
}

function askWitness(around: Surroundings, folder: GitFolder, patch: Patch): Testimony | null {
  const { top, now, later } = around;
  return around.witness({ top, gitFolder: folder.path, commonFolder: folder.common, lines: patch.lines, now, later });
}
