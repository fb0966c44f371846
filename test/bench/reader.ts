/**
 * `npm run bench:reader -- [--head] [--top N] [--missed] REPO…`: reads whole repositories and prints, for each assistant, how
 * many commits show it, and every distinct marked line with its reading, most frequent first, so that a person can look
 * them through. `--missed` prints, for the opposite mistake, the lines that name a tool and were read as nothing.
 */
import { parseArgs } from "node:util";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import type { Commit } from "../../src/commit/commit.ts";
import { readHeads } from "../../src/git/heads.ts";
import { readCommits } from "../../src/git/history.ts";
import { readCase } from "../../src/policy/read-case.ts";

const { values, positionals } = parseArgs({
  options: {
    head: { type: "boolean", default: false },
    top: { type: "string", default: "100000" },
    missed: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const SUSPECT =
  /claude|anthropic|codex|openai|chatgpt|gpt-?\d|copilot|cursor|gemini|devin|jules\b|aider|opencode|crush|ampcode|cline\b|roo ?code|kilo ?code|qwen|droid|openhands|goose|junie|augment|windsurf|kiro|amazon q|replit|warp\.dev|lovable|\bllm|\bgrok|\bglm|\bkimi|deepseek|\bagent\b|\bai\b/i;
const SHAPED =
  /^\s*[-*•]?\s*[A-Za-z][A-Za-z-]*[- ](?:by|with|session|agent|url|id)\b|^\s*\W{0,4}(?:generated|made|written|created|assisted|authored) (?:with|by)/i;

const registry = builtInRegistry();
const byAssistant = new Map<string, number>();
const lines = new Map<string, number>();
const missed = new Map<string, number>();
const problems = new Map<string, number>();

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Hex digits, session names and people's addresses differ from line to line; the shape is what is looked through. */
function shapeOf(seen: string): string {
  return seen.replace(/session_\w+/g, "session_…").replace(/[0-9a-f]{8}[0-9a-f-]*/g, "HEX");
}

function audit(commit: Commit): void {
  const read = readCase({ commit, change: null, merge: "not-a-merge", registry });
  for (const id of new Set(read.assistants.map((entry) => entry.assistant))) count(byAssistant, id);
  const seen = new Set<string>();
  for (const entry of read.assistants) {
    for (const one of entry.evidence) {
      seen.add(one.seen);
      count(
        lines,
        `${entry.assistant} ${entry.provider ?? "-"} ${entry.model ?? "-"} [${one.strength} ${one.source}]\t${shapeOf(one.seen)}`,
      );
    }
  }
  for (const problem of read.problems)
    count(problems, `${problem.code}: ${problem.message.slice(0, 160)} ${commit.sha.slice(0, 10)}`);
  if (!values.missed) return;
  for (const line of commit.message.split("\n")) {
    const text = line.trim().replace(/^[-*•+] /, "");
    if (text.length < 200 && SUSPECT.test(text) && SHAPED.test(text) && !seen.has(text)) count(missed, shapeOf(text));
  }
}

for (const repository of positionals) {
  const started = performance.now();
  let commits = 0;
  const revs = values.head ? ["HEAD"] : await readHeads(repository);
  for await (const commit of readCommits(repository, revs)) {
    audit(commit);
    commits += 1;
  }
  console.log(`${repository}: ${commits} commits in ${Math.round(performance.now() - started)} ms`);
}

function print(title: string, map: ReadonlyMap<string, number>): void {
  console.log(`\n## ${title}`);
  const sorted = [...map].sort((a, b) => b[1] - a[1]).slice(0, Number(values.top));
  for (const [text, times] of sorted) console.log(`${String(times).padStart(6)}  ${text}`);
}

print("commits by assistant", byAssistant);
print("marked lines", lines);
print("problems", problems);
if (values.missed) print("lines read as nothing", missed);
