/** The Action's inputs and what the runner tells of the event: the one place outside machine/ that reads the environment. */
import { readFileSync } from "node:fs";
import { nearest } from "../policy/suggest.ts";

/** What the workflow's author asked for. */
export interface Inputs {
  readonly token: string;
  /** Path of the policy in the repository. */
  readonly policy: string;
  /** `owner/repo:path[@ref]` of the organisation's policy; null when there is none. */
  readonly baseline: string | null;
  /** Token for the baseline's repository; the job's own when not given. */
  readonly baselineToken: string;
  /** A path on the base branch, or `owner/repo:path[@ref]`, of the tally an audit left; null when there is none. */
  readonly tally: string | null;
  readonly mode: "enforce" | "report";
  readonly comment: "never" | "on-failure" | "always";
  /** Where to write SARIF, relative to the workspace; null when not wanted. */
  readonly sarif: string | null;
  readonly failOn: "error" | "warning";
}

/** What the runner says about this run. */
export interface RunFacts {
  /** Name of the event: `pull_request`. */
  readonly event: string;
  /** The event's payload, as it was when the event happened: old on a re-run. */
  readonly payload: unknown;
  readonly owner: string;
  readonly repo: string;
  /** Folder of a checkout, if any; null when the runner names none. */
  readonly workspace: string | null;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
  /** Folder for files that live as long as the job. */
  readonly temporary: string;
  /** Files the runner reads back; null when it has none (a foreign runner). */
  readonly summaryFile: string | null;
  readonly outputFile: string | null;
}

/** Inputs that are not what they may be, all of them. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

export const DEFAULT_POLICY = ".github/toolmark.yml";

/** Reads the inputs; every wrong one is named at once. */
export function readInputs(): Inputs {
  const problems: string[] = [];
  const choice = <Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word => {
    const text = inputOf(name);
    const word = text === "" ? words[0] : words.find((known) => known === text.toLowerCase());
    if (word === undefined) {
      const close = nearest(text, words);
      const meant = close === null ? "" : ` Did you mean ${close}?`;
      problems.push(`The input \`${name}\` is ${JSON.stringify(text)}; it may be ${words.join(", ")}.${meant}`);
    }
    return word ?? words[0];
  };
  const token = inputOf("github-token");
  if (token === "") problems.push("The input `github-token` is empty; leave it out to use the job's own token.");
  const inputs: Inputs = {
    token,
    policy: inputOf("policy") || DEFAULT_POLICY,
    baseline: inputOf("baseline") || null,
    baselineToken: inputOf("baseline-token") || token,
    tally: inputOf("tally") || null,
    mode: choice("mode", ["enforce", "report"]),
    comment: choice("comment", ["never", "on-failure", "always"]),
    sarif: inputOf("sarif") || null,
    failOn: choice("fail-on", ["error", "warning"]),
  };
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** Reads what the runner says of the event. */
export function readRun(): RunFacts {
  const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !repo)
    throw new InputError(["GITHUB_REPOSITORY does not name a repository; this runs in a workflow only."]);
  return {
    event: process.env["GITHUB_EVENT_NAME"] ?? "",
    payload: readPayload(process.env["GITHUB_EVENT_PATH"]),
    owner,
    repo,
    workspace: process.env["GITHUB_WORKSPACE"] || null,
    serverUrl: withoutLastSlash(process.env["GITHUB_SERVER_URL"] || "https://github.com"),
    temporary: process.env["RUNNER_TEMP"] || process.env["TMPDIR"] || "/tmp",
    summaryFile: process.env["GITHUB_STEP_SUMMARY"] || null,
    outputFile: process.env["GITHUB_OUTPUT"] || null,
  };
}

function withoutLastSlash(url: string): string {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

function inputOf(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
