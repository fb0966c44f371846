import { dirname, join, resolve } from "node:path";
import type { Client } from "../github/client.ts";
import { createComment, findOwnComment, readOwnLogin, updateBody, updateComment } from "../github/comments.ts";
import type { Inputs, RunFacts } from "../github/inputs.ts";
import { printLine, printReport } from "../github/log.ts";
import { writeOutputs, writeSummary } from "../github/outputs.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { RepositoryName } from "../github/repository.ts";
import { mkdirSync, writeFileSync } from "../machine/files.ts";
import { renderGithub } from "../report/github.ts";
import { renderJson } from "../report/json.ts";
import { renderComment, renderMarkdown } from "../report/markdown.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderText } from "../report/text.ts";
import { assistantsOf, type Outcome } from "./outcome.ts";
import { linesOf, withRecordParagraph } from "./squash.ts";

/** Where an outcome is told. */
export interface Audience {
  readonly inputs: Inputs;
  readonly run: RunFacts;
  readonly client: Client;
  readonly where: RepositoryName;
}

/** How the host finds our comment again. */
export const MARKER = "<!-- toolmark -->";

/**
 * Tells an outcome through every channel that is open. A channel that fails is named in the log and changes nothing else:
 * a report must never decide what the verdict did not.
 */
export async function publish(outcome: Outcome, audience: Audience): Promise<void> {
  const { verdict } = outcome;
  const { inputs, run } = audience;
  const commitUrl = `${run.serverUrl}/${run.owner}/${run.repo}/commit/`;
  const options = { commitUrl, ...pasteOf(outcome) };
  const comment = renderComment(verdict, MARKER, options);
  attempt("the log", () => {
    if (verdict.findings.length > 0) printReport(renderText(verdict, { color: false }));
    printReport(renderGithub(verdict));
  });
  attempt("the job summary", () => writeSummary(run, renderMarkdown(verdict, options)));
  const report = join(run.temporary, "toolmark-report.json");
  const written = attempt("the JSON report", () => writeFile(report, renderJson(verdict)));
  attempt("the outputs", () =>
    writeOutputs(run, {
      verdict: verdict.verdict,
      findings: verdict.findings.length,
      report: written ? report : "",
      assistants: assistantsOf(outcome.cases).join(","),
      "comment-body": comment,
    }),
  );
  const { sarif } = inputs;
  if (sarif !== null) {
    attempt("the SARIF report", () => writeFile(resolve(run.workspace ?? ".", sarif), renderSarif(verdict)));
  }
  await publishComment(outcome, comment, audience);
}

function pasteOf(outcome: Outcome) {
  const loses = outcome.verdict.findings.some((finding) => finding.code === "squash-would-lose-record");
  if (!loses || outcome.union === null) return {};
  const introduction = "The record of all these commits, to end the squash message with:";
  return { paste: { introduction, lines: linesOf(outcome.union) } };
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function attempt(channel: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    sayFailed(channel, error);
    return false;
  }
}

function sayFailed(channel: string, error: unknown): void {
  printLine(`toolmark: ${channel} could not be written: ${error instanceof Error ? error.message : String(error)}`);
}

/** Writes, or brings up to date, the one comment of ours. One that told of a failure is turned green. */
async function publishComment(outcome: Outcome, body: string, audience: Audience): Promise<void> {
  const { pullRequest, verdict } = outcome;
  const { client, where, inputs } = audience;
  if (pullRequest === null || inputs.comment === "never") return;
  try {
    const login = await readOwnLogin(client);
    const own = await findOwnComment(client, where, pullRequest.number, MARKER, login);
    const wanted = inputs.comment === "always" || verdict.verdict !== "pass";
    if (own !== null && own.body !== body) await updateComment(client, where, own.id, body);
    else if (own === null && wanted) await createComment(client, where, pullRequest.number, body);
  } catch (error) {
    sayFailed("the comment", error);
  }
}

/**
 * Keeps the record as the last paragraph of the pull request's text where a squash takes its message from there. Gives
 * the pull request as it is afterwards; unchanged when the token may not write.
 */
export async function keepRecordParagraph(outcome: Outcome, audience: Audience): Promise<PullRequest | null> {
  const { pullRequest, union } = outcome;
  const { client, where, inputs } = audience;
  if (pullRequest === null || inputs.comment === "never" || pullRequest.merging?.squashMessage !== "PR_BODY") {
    return pullRequest;
  }
  const body = withRecordParagraph(pullRequest.body, union);
  if (body === pullRequest.body) return pullRequest;
  try {
    await updateBody(client, where, pullRequest.number, body);
    return { ...pullRequest, body };
  } catch (error) {
    sayFailed("the record in the pull request's text", error);
    return pullRequest;
  }
}
