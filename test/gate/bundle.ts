/** Runs the built Action as a runner would: a child process, its inputs in the environment, its answers in files. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Host, OWNER, REPO } from "./host/host.ts";

export interface BundleRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: { readonly [name: string]: string };
  /** The JSON report; null when none was written. */
  readonly report: Report | null;
  readonly reportText: string | null;
  readonly milliseconds: number;
}

export interface Report {
  readonly verdict: string;
  readonly commits: number;
  readonly policy: { readonly source: string; readonly ref: string | null } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly level: string;
    readonly commit: string | null;
    readonly assistant: string | null;
    readonly because: string;
    readonly remedy: string;
    readonly paths: readonly string[];
  }[];
  readonly waived: readonly unknown[];
  readonly unjudged: { readonly reason: string; readonly remedy: string } | null;
}

export interface BundleOptions {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: { readonly [name: string]: string };
  readonly workspace?: string;
  /** Path of a Node binary; the one that runs the tests when absent. */
  readonly node?: string;
}

/** Node 24, which the Action names, and whatever the machine has; both must run the bundle. */
export const NODES: readonly { readonly name: string; readonly path: string }[] = [
  { name: "the Node of the tests", path: process.execPath },
  { name: "the machine's Node", path: "/usr/bin/node" },
].filter(({ path }) => existsSync(path));

export async function runBundle(host: Pick<Host, "url">, options: BundleOptions): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-action-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const inputs = { "github-token": "secret-token", ...options.inputs };
  const environment = {
    PATH: process.env["PATH"],
    HOME: folder,
    GITHUB_API_URL: host.url,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload)),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
    GITHUB_WORKSPACE: options.workspace ?? folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const start = performance.now();
  const { code, stdout, stderr } = await runChild(options.node ?? process.execPath, environment, folder);
  const milliseconds = performance.now() - start;
  const report = join(folder, "toolmark-report.json");
  const reportText = existsSync(report) ? readFileSync(report, "utf8") : null;
  return {
    code,
    stdout,
    stderr,
    summary: readFileSync(join(folder, "summary"), "utf8"),
    outputs: readOutputs(readFileSync(join(folder, "output"), "utf8")),
    report: reportText === null ? null : (JSON.parse(reportText) as Report),
    reportText,
    milliseconds,
  };
}

function runChild(node: string, env: { [name: string]: string | undefined }, cwd: string) {
  const bundle = resolve(process.env["TOOLMARK_DIST"] ?? "dist", "action.js");
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done, fail) => {
    const child = spawn(node, [bundle], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail).on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** Reads `name<<delimiter … delimiter` as the runner does. */
function readOutputs(text: string): { [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const [name, delimiter] = (lines[index] ?? "").split("<<");
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
