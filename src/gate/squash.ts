import type { Registry } from "../assistants/assistant.ts";
import { type Commit, subjectOf } from "../commit/commit.ts";
import type { MergeSettings, PullRequest } from "../github/pull-request.ts";
import type { Case } from "../policy/case.ts";
import type { Finding } from "../policy/verdict.ts";
import { formatAssistant } from "../record/grammar.ts";
import { readRecord } from "../record/read.ts";
import type { CommitRecord } from "../record/record.ts";
import { uniteRecords } from "../record/union.ts";
import { writeRecord } from "../record/write.ts";
import { parseTrailers } from "../trailers/parse.ts";
import { rangeFinding } from "./policy-changes.ts";

/** The record that one commit in place of all these would have to carry; null when none of them carries any. */
export function unionOf(cases: readonly Case[]): CommitRecord | null {
  const records = cases.flatMap((one) => (one.record === null ? [] : [one.record]));
  const union = uniteRecords(records);
  // Bound to one commit's change it would be refused on the squash, whose change is all of them together.
  return union === null || cases.length === 1 ? union : { ...union, change: null };
}

/** The trailer lines of a union, to be pasted. */
export function linesOf(union: CommitRecord): readonly string[] {
  return writeRecord(union, "assisted-by");
}

/** The same inside a sentence. */
export function quotedLines(union: CommitRecord): string {
  return linesOf(union)
    .map((line) => `\`${line}\``)
    .join(" and ");
}

/** The message a squash would get if nobody edited it; null when the settings are not known or forbid squashing. */
export function predictSquash(pullRequest: PullRequest, commits: readonly Commit[]): string | null {
  const { merging } = pullRequest;
  const [only] = commits;
  if (merging === null || !merging.squashAllowed || only === undefined) return null;
  const single = commits.length === 1;
  const title = single && merging.squashTitle !== "PR_TITLE" ? subjectOf(only.message) : pullRequest.title;
  return `${title} (#${pullRequest.number})\n\n${predictBody(merging, pullRequest, commits)}`;
}

function predictBody(merging: MergeSettings, pullRequest: PullRequest, commits: readonly Commit[]): string {
  switch (merging.squashMessage) {
    case "PR_BODY":
      return pullRequest.body;
    case "BLANK":
      return "";
    default: {
      const [only, ...others] = commits;
      if (only !== undefined && others.length === 0) return bodyOf(only.message);
      // With a merge among them the host was seen to leave the list out altogether.
      if (commits.some((commit) => commit.parents.length > 1)) return "";
      return commits
        .map((commit) => `* ${subjectOf(commit.message)}\n\n${bodyOf(commit.message)}`.trimEnd())
        .join("\n\n");
    }
  }
}

function bodyOf(message: string): string {
  const start = message.indexOf(subjectOf(message));
  const end = message.indexOf("\n", Math.max(0, start));
  return end < 0 ? "" : message.slice(end).trim();
}

/** Whether a message says in its trailer block all that the union says. */
export function carriesUnion(message: string, union: CommitRecord, registry: Registry): boolean {
  const { record, problems } = readRecord(message, registry);
  if (record === null || problems.some((problem) => problem.code === "record-outside-trailer-block")) return false;
  const said = new Set(record.assistants.map(formatAssistant));
  return union.assistants.every((entry) => said.has(formatAssistant(entry)));
}

/** Says that squashing would drop what the commits declare, with the block to paste. Empty when it would not. */
export function squashFindings(
  pullRequest: PullRequest,
  commits: readonly Commit[],
  union: CommitRecord | null,
  registry: Registry,
): readonly Finding[] {
  const message = predictSquash(pullRequest, commits);
  if (union === null || message === null || carriesUnion(message, union, registry)) return [];
  const setting = pullRequest.merging?.squashMessage ?? "COMMIT_MESSAGES";
  return [
    rangeFinding({
      level: "warning",
      code: "squash-would-lose-record",
      because: `A squash merge takes its message from ${SETTINGS[setting] ?? "this repository's settings"}, where the records of these commits would be lost or no longer be trailers.`,
      remedy: `End the squash message with: ${quotedLines(union)}`,
    }),
  ];
}

const SETTINGS: { readonly [setting: string]: string } = {
  PR_BODY: "the pull request's text",
  BLANK: "the title alone",
  COMMIT_MESSAGES: "the list of commits",
};

const PARAGRAPH = "<!-- toolmark: the record of these commits, kept up to date; a squash takes it into its message -->";

/**
 * A pull request's text with the union as its last paragraph, where git finds trailers. What people wrote, before it or
 * since then behind it, is kept. A union of null takes the paragraph away.
 */
export function withRecordParagraph(body: string, union: CommitRecord | null): string {
  const text = withoutRecordParagraph(body.replaceAll("\r\n", "\n"));
  if (union === null) return text === body.replaceAll("\r\n", "\n") ? body : text;
  return `${text === "" ? "" : `${text}\n\n`}${PARAGRAPH}\n\n${linesOf(union).join("\n")}`;
}

function withoutRecordParagraph(body: string): string {
  const start = body.indexOf(PARAGRAPH);
  if (start < 0) return body.trimEnd();
  const before = body.slice(0, start).trimEnd();
  const [trailers = "", ...rest] = body
    .slice(start + PARAGRAPH.length)
    .trim()
    .split("\n\n");
  const isOurs = parseTrailers(`x\n\n${trailers}\n`).trailers.length > 0;
  const after = (isOurs ? rest : [trailers, ...rest]).join("\n\n").trim();
  return [before, withoutRecordParagraph(after)].filter((part) => part !== "").join("\n\n");
}
