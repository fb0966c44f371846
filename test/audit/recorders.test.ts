import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { readHistory } from "../../src/audit/read-history.ts";
import { evidenceFromAuthorshipLog, evidenceFromTraces } from "../../src/evidence/from-recorders.ts";

const registry = builtInRegistry();

const LOG = `src/main.rs
  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10,15-20
  h_31dce776f88375 35-40
src/lib.rs
  abcd1234abcd1234 1-4
---
${JSON.stringify({
  schema_version: "authorship/3.0.0",
  prompts: { abcd1234abcd1234: { agent_id: { tool: "cursor", id: "x", model: "gpt-5.5" } } },
  sessions: {
    s_c9883b05a2487d: { agent_id: { tool: "claude", id: "y", model: "claude-sonnet-4-5-20250514" } },
    s_00000000000000: { agent_id: { tool: "codex", id: "z", model: "gpt-5.5" } },
  },
  humans: { h_31dce776f88375: { author: "Jane Dev <jane@example.com>" } },
})}`;

async function auditNames(repository: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const cases of readHistory({ cwd: repository, range: null, all: false, since: null, registry })) {
    for (const { assistants } of cases)
      names.push(
        assistants
          .map(
            ({ assistant, model, evidence }) => `${assistant} ${model} ${evidence.map((one) => one.source).join("+")}`,
          )
          .join(", "),
      );
  }
  return names;
}

function newRepository(): { readonly folder: string; readonly git: (...args: readonly string[]) => string } {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-recorders-"));
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  git("init", "-q");
  return { folder, git };
}

describe("git-ai's authorship log", () => {
  it("names the agents to which lines are attested, and no others", () => {
    const names = evidenceFromAuthorshipLog(LOG, registry).map(
      ({ assistant, provider, model }) => `${assistant} ${provider} ${model}`,
    );
    expect(names).toEqual(["cursor openai gpt-5.5", "claude-code anthropic claude-sonnet-4-5-20250514"]);
  });

  it.each([
    "",
    "---\n",
    "a\n---\nnot json",
    "a\n---\n[]",
    'a\n---\n{"sessions":7}',
    `a\n---\n{"sessions":{"s":{"agent_id":{"tool":9}}}}`,
  ])("says nothing when it is broken: %j", (note) => {
    expect(evidenceFromAuthorshipLog(note, registry)).toEqual([]);
  });

  it("is read from a repository's notes, and joined with marks", async () => {
    const { folder, git } = newRepository();
    git("commit", "-q", "--allow-empty", "-m", "Begin");
    git("commit", "-q", "--allow-empty", "-m", "Mend it\n\nCo-authored-by: Cursor <cursoragent@cursor.com>");
    git("notes", "--ref=refs/notes/ai", "add", "-m", LOG, "HEAD");
    expect(await auditNames(folder)).toEqual([
      "",
      "cursor gpt-5.5 session+mark, claude-code claude-sonnet-4-5-20250514 session",
    ]);
  });
});

describe("an Agent Trace file", () => {
  const trace = (revision: string, type: string) =>
    JSON.stringify({
      version: "0.1.0",
      vcs: { type: "git", revision },
      tool: { name: "cursor" },
      files: [{ path: "a.ts", conversations: [{ contributor: { type, model_id: "anthropic/claude-opus-4-5" } }] }],
    });

  it("names the tool and model of each revision, and people not at all", () => {
    const traces = evidenceFromTraces(`${trace("aa", "ai")}\nbroken\n${trace("bb", "human")}\n`, registry);
    expect(traces.get("aa")?.map(({ assistant, provider, model }) => `${assistant} ${provider} ${model}`)).toEqual([
      "cursor anthropic claude-opus-4-5",
    ]);
    expect(traces.get("bb")).toEqual([]);
  });

  it("is read from the repository's head", async () => {
    const { folder, git } = newRepository();
    git("commit", "-q", "--allow-empty", "-m", "Begin");
    mkdirSync(join(folder, ".agent-trace"));
    writeFileSync(join(folder, ".agent-trace/traces.jsonl"), `${trace(git("rev-parse", "HEAD"), "ai")}\n`);
    git("add", ".");
    git("commit", "-q", "-m", "Trace");
    expect(await auditNames(folder)).toEqual(["cursor claude-opus-4-5 session", ""]);
  });
});
