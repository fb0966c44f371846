/**
 * Draws what a person sees of one realistic failure: runs the built Action against the strict host and turns its summary,
 * its comment and its annotations into pictures under docs/. `node test/gate/render.ts`; needs chromium on the PATH.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { marked } from "marked";
import { createNetLines } from "../../src/diff/net-lines.ts";
import { obeyedCommands } from "../report/runner.ts";
import type { BundleRun } from "./bundle.ts";
import { stage } from "./pull-request.ts";
import type { TestRepository } from "./repository.ts";

const DOCS = resolve(import.meta.dirname, "../../docs");
const WIDTH = 1180;

const POLICY = `version: 1
declaration: required
assistants:
  metacode: { name: MetaCode, provider: meta, first-party: true, signs: { trailer: [MetaCode-Session] } }
rules:
  - name: no outside model near training or evaluation material
    paths: ["train/**", "evals/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach training material.
  - name: scaffolding with a review
    paths: ["tools/**"]
    assistants: [claude-code, codex]
    verdict: review
    reviewers: ["@acme/applied-ai-leads"]
  - name: Gemini with care
    assistants: [gemini-cli]
    verdict: warn
    reason: Its share of this quarter is nearly used up.
`;

const STYLE = `
body { margin: 0; padding: 24px; font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; background: #fff; }
h3 { font-size: 20px; margin: 0 0 12px; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d1d9e0; padding: 8px 12px; text-align: left; vertical-align: top; }
th { background: #f6f8fa; font-weight: 600; }
code { font: 12px/1.4 "DejaVu Sans Mono", monospace; background: #eff1f3; border-radius: 5px; padding: 2px 5px; }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; } pre code { background: none; padding: 0; }
sub { font-size: 12px; color: #59636e; vertical-align: baseline; line-height: 1.5; } a { color: #0969da; text-decoration: none; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; } .comment > header { background: #f6f8fa; padding: 8px 16px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
.comment > div { padding: 16px; } .bot { border: 1px solid #d1d9e0; border-radius: 10px; padding: 0 6px; font-size: 12px; }
.file { border: 1px solid #d1d9e0; border-radius: 6px; font: 12px/20px "DejaVu Sans Mono", monospace; } .file > header { background: #f6f8fa; padding: 8px 12px; border-bottom: 1px solid #d1d9e0; }
.line { background: #dafbe1; padding: 0 12px; } .line b { color: #59636e; font-weight: normal; display: inline-block; width: 40px; }
.note { margin: 8px 12px 12px; border: 1px solid #d1d9e0; border-left: 4px solid #d1242f; border-radius: 6px; padding: 10px 14px; font: 13px/1.5 "DejaVu Sans", sans-serif; white-space: pre-wrap; }
.note strong { display: block; } .note small { color: #59636e; display: block; font-size: 12px; }`;

type Files = { readonly [path: string]: string };

/** A commit with the record that the hooks would have bound to it. */
function commit(repository: TestRepository, subject: string, assistant: string | null, files: Files): void {
  const net = createNetLines();
  for (const text of Object.values(files)) for (const line of text.trimEnd().split("\n")) net.add(line);
  const who = assistant === null ? "" : `Assisted-by: ${assistant}\n`;
  const state = assistant === null ? "none" : "assisted; basis=journal";
  repository.commit(`${subject}\n\n${who}AI-Provenance: v1; state=${state}; change=${net.digest()}\n`, files);
}

function writeCommits(repository: TestRepository): void {
  commit(repository, "Load the arithmetic tasks lazily", null, { "src/tasks.py": "def load():\n    yield\n" });
  commit(repository, "Add the arithmetic evaluation harness", "claude-code:anthropic/claude-opus-4-8", {
    "evals/arithmetic/harness.py": "def run(task):\n    return grade(task)\n",
    "evals/arithmetic/tasks.jsonl": '{"q": "17 * 23", "a": "391"}\n',
  });
  commit(repository, "Scaffold the task viewer", "codex:openai/gpt-5.6-sol", {
    "tools/viewer/main.ts": "export {};\n",
  });
  commit(repository, "Describe the harness", "gemini-cli:google/gemini-3-pro", {
    "docs/harness.md": "# The harness\n",
  });
  repository.commit("Retry on time-outs\n", { "src/retry.py": "TRIES = 3\n" });
  commit(repository, "Wire the viewer up", "metacode:meta/metacode-2", { "tools/viewer/wire.ts": "export {};\n" });
}

async function runOnce(): Promise<BundleRun> {
  Object.assign(process.env, {
    TOOLMARK_DIST: process.env["TOOLMARK_DIST"] ?? resolve(DOCS, "../dist"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Jane Dev",
    GIT_AUTHOR_EMAIL: "jane@example.com",
    GIT_COMMITTER_NAME: "Jane Dev",
    GIT_COMMITTER_EMAIL: "jane@example.com",
    GIT_AUTHOR_DATE: "2026-11-23T10:00:00Z",
    GIT_COMMITTER_DATE: "2026-11-23T10:00:00Z",
  });
  const { host, run } = await stage(POLICY, writeCommits);
  try {
    return await run({ inputs: { comment: "always" } });
  } finally {
    await host.close();
  }
}

function draw(name: string, body: string, height: number): void {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-picture-"));
  const page = join(folder, "page.html");
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`);
  const target = join(DOCS, name);
  const size = `--window-size=${WIDTH},${height}`;
  const options = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--force-device-scale-factor=2",
    size,
  ];
  execFileSync("chromium", [...options, `--screenshot=${target}`, `file://${page}`], { stdio: "ignore" });
  console.log(target);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const run = await runOnce();
draw("summary.png", marked.parse(run.summary, { async: false }), 730);
const comment = marked.parse(run.outputs["comment-body"] ?? "", { async: false });
const header = '<header><strong>github-actions</strong> <span class="bot">bot</span> commented now</header>';
draw("comment.png", `<div class="comment">${header}<div>${comment}</div></div>`, 830);
const [annotation] = obeyedCommands(run.stdout).filter(
  (command) => command.name === "error" && command.properties.includes("file="),
);
const properties = new Map((annotation?.properties ?? "").split(",").map((one) => one.split("=") as [string, string]));
const title = escaped((properties.get("title") ?? "").replaceAll("%3A", ":"));
const note = `<div class="note"><small>Check failure on line 1 in ${escaped(properties.get("file") ?? "")}</small><strong>${title}</strong>${escaped(annotation?.message ?? "")}</div>`;
const code = '<div class="line"><b>1</b>+ def run(task):</div>';
const rest = '<div class="line"><b>2</b>+     return grade(task)</div>';
draw(
  "annotation.png",
  `<div class="file"><header>${escaped(properties.get("file") ?? "")}</header>${code}${note}${rest}</div>`,
  300,
);
