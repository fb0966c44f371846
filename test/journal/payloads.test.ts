import { describe, expect, it } from "vitest";
import { parsePayload } from "../../src/journal/json.ts";
import { type Report, readReport } from "../../src/journal/report.ts";
import { modelInTranscript } from "../../src/journal/transcript.ts";

/** One payload with the id in the configuration that called, and what is to be read from it. */
interface Example {
  readonly hint: string;
  readonly payload: { readonly [field: string]: unknown };
  readonly reads: Partial<Report>;
}

const untold = (path: string) => ({ path, change: { kind: "untold" as const } });
const pieces = (path: string, before: string, after: string) => ({
  path,
  change: { kind: "pieces" as const, pieces: [{ before, after }] },
});
const hunk = (path: string, ...lines: readonly string[]) => ({
  path,
  change: { kind: "hunks" as const, hunks: [{ lines }] },
});

const CLINE = {
  clineVersion: "",
  taskId: "conv_1",
  workspaceRoots: ["/repo"],
  sessionContext: { rootSessionId: "1_a" },
};
const CLINE_PATCH = { input: "*** Begin Patch\n*** Add File: /repo/a.ts\n+one\n*** End Patch" };
const DROID = {
  session_id: "0ae8",
  transcript_path: "/home/jane/.factory/sessions/-repo/0ae8.jsonl",
  cwd: "/repo",
  permission_mode: "auto-low",
};

/** As the real ones of test/agents sent them on 2026-11-25; shortened, paths made up. */
const SEEN: readonly (readonly [string, Example])[] = [
  [
    "Cline's CLI before a patch",
    {
      hint: "cline",
      payload: {
        ...CLINE,
        hookName: "tool_call",
        tool_call: { id: "call_0", name: "apply_patch", input: CLINE_PATCH },
        preToolUse: { toolName: "apply_patch", parameters: CLINE_PATCH },
      },
      reads: {
        assistant: "cline",
        moment: "before",
        call: "call_0",
        cwd: "/repo",
        transcript: "~/.cline/data/sessions/1_a/1_a.json",
        use: { kind: "edit", edits: [hunk("/repo/a.ts", "+one")] },
      },
    },
  ],
  [
    "Cline's CLI after its list of commands, which it also tells as a text",
    {
      hint: "cline",
      payload: {
        ...CLINE,
        hookName: "tool_result",
        tool_result: { id: "call_2", name: "run_commands", input: { commands: ["make", "make test"] }, durationMs: 74 },
        postToolUse: { toolName: "run_commands", parameters: { commands: '["make","make test"]' }, success: true },
      },
      reads: { moment: "after", call: "call_2", use: { kind: "shell", command: "make\nmake test" } },
    },
  ],
  [
    "Cline's CLI at the end of a turn",
    { hint: "cline", payload: { ...CLINE, hookName: "agent_end", taskComplete: {} }, reads: { moment: "turn-end" } },
  ],
  [
    "Droid after it made a file, with an answer that is a text",
    {
      hint: "droid",
      payload: {
        ...DROID,
        hook_event_name: "PostToolUse",
        tool_name: "Create",
        tool_input: { file_path: "/repo/a.ts", content: "one\n" },
        tool_response: '{"success":true,"file_path":"/repo/a.ts"}',
      },
      reads: { assistant: "droid", moment: "after", call: null, use: { kind: "edit", edits: [untold("/repo/a.ts")] } },
    },
  ],
  [
    "Droid before a patch whose arguments it hands on as a text of JSON",
    {
      hint: "droid",
      payload: {
        ...DROID,
        hook_event_name: "PreToolUse",
        tool_name: "ApplyPatch",
        tool_input: { input: JSON.stringify(CLINE_PATCH) },
      },
      reads: { moment: "before", use: { kind: "edit", edits: [hunk("/repo/a.ts", "+one")] } },
    },
  ],
  [
    "Droid's shell",
    {
      hint: "droid",
      payload: {
        ...DROID,
        hook_event_name: "PreToolUse",
        tool_name: "Execute",
        tool_input: { summary: "Run it", command: "make", riskLevel: "low" },
      },
      reads: { use: { kind: "shell", command: "make" } },
    },
  ],
  [
    "Pi's edit, by our own extension",
    {
      hint: "pi",
      payload: {
        toolmark: "pi",
        cwd: "/repo",
        hook_event_name: "PreToolUse",
        tool_use_id: "call_1",
        tool_name: "edit",
        tool_input: { path: "/repo/a.ts", edits: [{ oldText: "one", newText: "two" }] },
        model: { provider: "scripted", id: "deepseek-v4-pro" },
      },
      reads: {
        assistant: "pi",
        model: "scripted/deepseek-v4-pro",
        use: { kind: "edit", edits: [pieces("/repo/a.ts", "one", "two")] },
      },
    },
  ],
];

const CURSOR = { conversation_id: "c", generation_id: "g", cursor_version: "3.13.10", workspace_roots: ["/repo"] };
const VSCODE = { timestamp: "2026-02-09T10:30:00.000Z", cwd: "/repo", sessionId: "s", tool_use_id: "tool-123" };
const WINDSURF = { trajectory_id: "t", execution_id: "e", model_name: "Claude Sonnet 4.5" };

/** By documentation, its date behind it: these could not be run here. */
const DOCUMENTED: readonly (readonly [string, Example])[] = [
  [
    "Cursor's shell (cursor.com/docs/hooks, 2026-09)",
    {
      hint: "cursor",
      payload: {
        ...CURSOR,
        hook_event_name: "postToolUse",
        model: "auto",
        model_id: "claude-opus-4-8",
        tool_name: "Shell",
        tool_input: { command: "make", working_directory: "/repo" },
        tool_output: "",
        tool_use_id: "tool_1\nfc_2",
        duration: 10,
      },
      reads: {
        assistant: "cursor",
        moment: "after",
        model: "claude-opus-4-8",
        cwd: "/repo",
        call: "tool_1\nfc_2",
        use: { kind: "shell", command: "make" },
      },
    },
  ],
  [
    "Cursor's edit of a file (cursor.com/docs/hooks, 2026-09)",
    {
      hint: "cursor",
      payload: {
        ...CURSOR,
        hook_event_name: "afterFileEdit",
        file_path: "/repo/a.ts",
        edits: [{ old_string: "one", new_string: "two" }],
      },
      reads: { moment: "after", model: null, use: { kind: "edit", edits: [pieces("/repo/a.ts", "one", "two")] } },
    },
  ],
  [
    "VS Code's edit, which names files only (code.visualstudio.com hooks reference, 2026-09)",
    {
      hint: "copilot",
      payload: {
        ...VSCODE,
        hookEventName: "PreToolUse",
        tool_name: "editFiles",
        tool_input: { files: ["src/main.ts", "src/safe.ts"] },
      },
      reads: {
        assistant: "copilot",
        moment: "before",
        call: "tool-123",
        use: { kind: "edit", edits: [untold("src/main.ts"), untold("src/safe.ts")] },
      },
    },
  ],
  [
    "Windsurf's edit (docs.windsurf.com cascade hooks, 2026-09)",
    {
      hint: "windsurf",
      payload: {
        ...WINDSURF,
        agent_action_name: "post_write_code",
        tool_info: {
          file_path: "/repo/a.py",
          edits: [{ old_string: "import os", new_string: "import os\nimport sys" }],
        },
      },
      reads: {
        assistant: "windsurf",
        moment: "after",
        model: "Claude Sonnet 4.5",
        // Its execution_id is the turn's, and no call's.
        call: null,
        use: { kind: "edit", edits: [pieces("/repo/a.py", "import os", "import os\nimport sys")] },
      },
    },
  ],
  [
    "Windsurf's command (docs.windsurf.com cascade hooks, 2026-09)",
    {
      hint: "windsurf",
      payload: {
        ...WINDSURF,
        agent_action_name: "pre_run_command",
        tool_info: { command_line: "npm install x", cwd: "/repo" },
      },
      reads: { moment: "before", cwd: "/repo", use: { kind: "shell", command: "npm install x" } },
    },
  ],
  [
    "Kiro's new file (kiro.dev/docs/cli/hooks, 2026-09)",
    {
      hint: "kiro",
      payload: {
        hook_event_name: "postToolUse",
        cwd: "/repo",
        tool_name: "fs_write",
        tool_input: { command: "create", path: "/repo/main.rs", file_text: "fn main() {}" },
        tool_response: { success: true, result: [""] },
      },
      reads: { assistant: "kiro", moment: "after", use: { kind: "edit", edits: [untold("/repo/main.rs")] } },
    },
  ],
  [
    "Crush's shell (charmbracelet/crush docs/hooks, 2026-09)",
    {
      hint: "crush",
      payload: {
        event: "PreToolUse",
        session_id: "313909e",
        cwd: "/repo",
        tool_name: "bash",
        tool_input: { command: "make" },
      },
      reads: { assistant: "crush", moment: "before", use: { kind: "shell", command: "make" } },
    },
  ],
  [
    "Amp's patch, by our own plugin (amp plugins show-docs of 0.0.1790142911)",
    {
      hint: "amp",
      payload: {
        toolmark: "amp",
        cwd: "/repo",
        hook_event_name: "PostToolUse",
        session_id: "T-1",
        tool_use_id: "toolu_1",
        tool_name: "apply_patch",
        tool_input: { patchText: CLINE_PATCH.input },
      },
      reads: { assistant: "amp", moment: "after", use: { kind: "edit", edits: [hunk("/repo/a.ts", "+one")] } },
    },
  ],
];

describe("readReport reads what was seen", () => {
  it.each(SEEN)("from %s", (_name, { hint, payload, reads }) => {
    expect(readReport(payload, { hint, marks: [], model: "" })).toMatchObject(reads);
  });
});

describe("readReport reads what is documented", () => {
  it.each(DOCUMENTED)("of %s", (_name, { hint, payload, reads }) => {
    expect(readReport(payload, { hint, marks: [], model: "" })).toMatchObject(reads);
  });
});

describe("parsePayload", () => {
  it("reads Cursor's on Windows, which begins with a byte order mark", () => {
    expect(parsePayload(`\ufeff${JSON.stringify(CURSOR)}`)).toEqual(CURSOR);
  });
});

describe("modelInTranscript", () => {
  it("reads Droid's last answer, a model of the user's own by the name it has there", () => {
    const line = (modelId: string) => JSON.stringify({ type: "message", message: { role: "assistant", modelId } });
    expect(modelInTranscript(`${line("claude-opus-4-8")}\n`)).toBe("claude-opus-4-8");
    expect(modelInTranscript(`${line("custom:Claude-Opus-4.8-[Ours]-0")}\n`)).toBe("Claude-Opus-4.8-[Ours]");
  });

  it("reads the session of Cline's CLI, and no model that a person wrote about", () => {
    const session = {
      provider: "openai-compatible",
      model: "gpt-5.6-sol",
      prompt: 'say "model": "other"',
      metadata: {},
    };
    const nested = { ...session, metadata: { git: { model: "other" } } };
    expect(modelInTranscript(JSON.stringify(nested, null, 2))).toBe("gpt-5.6-sol");
  });
});
