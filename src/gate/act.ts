import { connect } from "../github/client.ts";
import { readTrigger, type Trigger } from "../github/event.ts";
import { InputError, type Inputs, type RunFacts, readInputs, readRun } from "../github/inputs.ts";
import { printLine, printReport } from "../github/log.ts";
import { findOpenPullRequests } from "../github/pull-request.ts";
import { ShapeError } from "../github/shape.ts";
import type { Verdict } from "../policy/verdict.ts";
import { renderMisuse } from "../report/github.ts";
import { Unjudged } from "./facts.ts";
import { mended } from "./from-rest.ts";
import { addFindings, unjudgedVerdict } from "./judge-facts.ts";
import { judgeMergeGroup } from "./merge-group.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Audience, keepRecordParagraph, publish } from "./publish.ts";
import { judgePullRequest } from "./pull-request.ts";
import { judgePush } from "./push.ts";
import type { GateRun } from "./run.ts";
import { squashFindings } from "./squash.ts";

/** The Action, whole: reads the event, judges, tells. Gives the process's exit code. */
export async function act(today: string): Promise<0 | 1 | 2 | 3> {
  try {
    const inputs = readInputs();
    const run = readRun();
    return await actOn(inputs, run, today);
  } catch (error) {
    if (error instanceof InputError) {
      for (const problem of error.problems) printLine(`toolmark: ${problem}`);
      printReport(renderMisuse(error.problems));
      return 2;
    }
    // A bug. Its message may quote a stranger, and a runner obeys what Node would print of it.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split("\n")) printLine(line);
    return 3;
  }
}

async function actOn(inputs: Inputs, run: RunFacts, today: string): Promise<0 | 1 | 3> {
  const client = connect(inputs.token);
  const where = { owner: run.owner, repo: run.repo };
  const audience: Audience = { inputs, run, client, where };
  const gate: GateRun = {
    client,
    where,
    baselineClient: inputs.baselineToken === inputs.token ? client : connect(inputs.baselineToken),
    workspace: run.workspace,
    policyPath: inputs.policy,
    baseline: inputs.baseline,
    tally: inputs.tally,
    today,
  };
  const judged = await judgeOrExplain(gate, run);
  const outcome = await withSquash(judged, audience);
  await publish(outcome, audience);
  return exitCodeOf(outcome.verdict, inputs);
}

async function judgeOrExplain(gate: GateRun, run: RunFacts): Promise<Outcome> {
  try {
    return await judgeTrigger(gate, readTrigger(run.event, run.payload));
  } catch (error) {
    if (error instanceof Unjudged) return outcomeOf(unjudgedVerdict(null, error.message, error.remedy));
    if (!(error instanceof ShapeError)) throw error;
    const reason = `The payload of \`${run.event}\` is of another shape: ${error.message}.`;
    return outcomeOf(unjudgedVerdict(null, reason, EVENTS));
  }
}

async function judgeTrigger(gate: GateRun, trigger: Trigger): Promise<Outcome> {
  switch (trigger.kind) {
    case "pull-request":
      return judgePullRequest(gate, trigger.number, trigger);
    case "merge-group":
      return judgeMergeGroup(gate, trigger);
    case "push":
      return judgePush(gate, trigger);
    case "dispatch":
      return judgePullRequest(gate, await numberOf(gate, trigger), { head: null, baseRef: null });
    case "nothing":
      return outcomeOf({ verdict: "pass", policy: null, commits: 0, findings: [], waived: [], unjudged: null });
    case "unknown":
      throw new Unjudged(trigger.reason, EVENTS);
  }
}

const EVENTS =
  "Run it on pull_request, pull_request_target, pull_request_review, merge_group, push or workflow_dispatch; `toolmark check` judges any range.";

/** The pull request that somebody who started the workflow by hand means. */
async function numberOf(gate: GateRun, trigger: Trigger & { readonly kind: "dispatch" }): Promise<number> {
  if (trigger.number !== null) return trigger.number;
  const found =
    trigger.branch === null ? [] : await mended(findOpenPullRequests(gate.client, gate.where, trigger.branch));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  throw new Unjudged(
    `The workflow was started by hand, and ${found.length === 0 ? "no open pull request comes" : "several open pull requests come"} from this branch.`,
    "Give the workflow an input `pull-request` and start it with the number.",
  );
}

/** Mends the pull request's text first, then says what a squash would still lose. */
async function withSquash(judged: Outcome, audience: Audience): Promise<Outcome> {
  const { registry, union, cases } = judged;
  if (judged.pullRequest === null || registry === null) return judged;
  const pullRequest = await keepRecordParagraph(judged, audience);
  if (pullRequest === null) return judged;
  const commits = cases.map((one) => one.commit);
  return { ...judged, verdict: addFindings(judged.verdict, squashFindings(pullRequest, commits, union, registry)) };
}

function exitCodeOf(verdict: Verdict, inputs: Inputs): 0 | 1 | 3 {
  if (inputs.mode === "report") return 0;
  switch (verdict.verdict) {
    case "unjudged":
      return 3;
    case "fail":
      return 1;
    case "pass":
      return inputs.failOn === "warning" && verdict.findings.some((finding) => finding.level === "warning") ? 1 : 0;
  }
}
