import { describe, expect, it } from "vitest";
import { tellCaller } from "../../src/journal/caller.ts";
import { readReport } from "../../src/journal/report.ts";

const NOTE = { hint: "claude-code", marks: [], model: "" };

/** As seen from the real ones, versions in test/agents; shortened, paths made up. */
const CLAUDE = {
  session_id: "b739249b",
  transcript_path: "/home/jane/.claude/projects/-repo/b739249b.jsonl",
  cwd: "/repo",
  permission_mode: "default",
  hook_event_name: "PostToolUse",
  tool_name: "Edit",
  tool_input: { file_path: "/repo/a.ts", old_string: "two = 2", new_string: "two = 22" },
  tool_response: { filePath: "/repo/a.ts", structuredPatch: [{ lines: [" one", "-two = 2", "+two = 22"] }] },
  tool_use_id: "toolu_1",
};
const COPILOT = {
  sessionId: "cc275346",
  timestamp: 1795406665233,
  cwd: "/repo",
  toolName: "create",
  toolArgs: { path: "/repo/a.ts", file_text: "one\n" },
  toolResult: { resultType: "success", textResultForLlm: "Created" },
};
const CODEX = {
  session_id: "01a20692",
  turn_id: "01a2",
  transcript_path: "/home/jane/.codex/sessions/x.jsonl",
  cwd: "/repo",
  hook_event_name: "PreToolUse",
  model: "gpt-5.6-codex",
  permission_mode: "bypassPermissions",
  tool_name: "Bash",
  tool_input: { command: "apply_patch <<'P'\n*** Begin Patch\n*** Add File: a.ts\n+one\n+two\n*** End Patch\nP" },
};

describe("readReport", () => {
  it("reads Claude Code's edit with its whole lines", () => {
    const report = readReport(CLAUDE, NOTE);
    expect(report).toMatchObject({ assistant: "claude-code", moment: "after", model: null, call: "toolu_1" });
    expect(report.use).toEqual({
      kind: "edit",
      edits: [{ path: "/repo/a.ts", change: { kind: "hunks", hunks: [{ lines: [" one", "-two = 2", "+two = 22"] }] } }],
    });
  });

  it("reads Codex's patch out of the shell command that carries it, with the model", () => {
    const report = readReport(CODEX, { ...NOTE, hint: "codex" });
    expect(report).toMatchObject({ assistant: "codex", moment: "before", model: "gpt-5.6-codex" });
    expect(report.use).toEqual({
      kind: "edit",
      edits: [{ path: "a.ts", change: { kind: "hunks", hunks: [{ lines: ["+one", "+two"] }] } }],
    });
  });

  it("knows Copilot CLI's payload, whose event has no name and whose arguments may be a text", () => {
    expect(readReport(COPILOT, NOTE)).toMatchObject({ assistant: "copilot", moment: "after" });
    const asText = { ...COPILOT, toolArgs: JSON.stringify(COPILOT.toolArgs) };
    expect(readReport(asText, NOTE).use).toEqual({
      kind: "edit",
      edits: [{ path: "/repo/a.ts", change: { kind: "untold" } }],
    });
  });

  it("keeps no session id, only a digest of it", () => {
    const report = readReport(CLAUDE, NOTE);
    expect(report.session).toMatch(/^[0-9a-f]{12}$/);
    expect(JSON.stringify(report)).not.toContain('"b739249b"');
  });

  it("survives payloads in which every field is missing or of another type", () => {
    for (const payload of [
      {},
      { tool_name: 7 },
      { tool_name: "Edit", tool_input: [] },
      { tool_input: null, edits: 3 },
    ]) {
      expect(() => readReport(payload, NOTE)).not.toThrow();
    }
  });
});

describe("tellCaller", () => {
  it.each([
    ["cursor", { cursor_version: "1.7", transcript_path: null }],
    ["cursor", { transcript_path: "/home/jane/.cursor/projects/x/agent-transcripts/1.jsonl" }],
    ["copilot", { transcript_path: "/home/jane/workspaceStorage/1/GitHub.copilot-chat/transcripts/1.jsonl" }],
    ["copilot", { tool_name: "replace_string_in_file" }],
    ["copilot", { tool_name: "Write", timestamp: "2026-11-25T19:16:07.080Z", cwd: "/repo" }],
    ["copilot", { transcript_path: "/home/jane/.copilot/session-state/8/events.jsonl" }],
    ["droid", { transcript_path: "/home/jane/.factory/sessions/1.jsonl" }],
    ["gemini-cli", { transcript_path: "/home/jane/.gemini/tmp/x/chats/1.jsonl" }],
    ["qwen-code", { transcript_path: "/home/jane/.qwen/projects/x/chats/1.jsonl" }],
    ["continue", { transcript_path: "/home/jane/.continue/sessions/1.json", permission_mode: "default" }],
    ["claude-code", { transcript_path: "/home/jane/.claude/projects/x/1.jsonl" }],
  ])("finds %s behind Claude Code's settings", (assistant, payload) => {
    expect(tellCaller(payload, "claude-code", [])).toBe(assistant);
  });

  it("finds Devin by the mark that the command noted", () => {
    expect(tellCaller({ tool_name: "edit" }, "claude-code", ["devin"])).toBe("devin");
  });
});
