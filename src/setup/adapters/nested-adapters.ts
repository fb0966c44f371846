import { type Adapter, type HookRow, nestedEntries, type Target } from "./adapter.ts";

/** The assistants whose configuration has Claude Code's shape. Seen by running them. */

const EDITS = "Edit|MultiEdit|Write|NotebookEdit";
const SHELLS = "Bash|PowerShell";

function inSettings(
  folder: string,
  file: string,
  id: string,
  rows: readonly HookRow[],
  named: boolean,
): Adapter["targets"] {
  const place = `${folder}/${file}`;
  const insertions = nestedEntries(id, rows, named);
  return [{ kind: "entries", places: { project: place, user: place }, skeleton: {}, insertions }];
}

const claudeCode: Adapter = {
  id: "claude-code",
  found: { home: [".claude", ".claude.json"], top: [".claude", "CLAUDE.md"], programs: ["claude"] },
  targets: inSettings(
    ".claude",
    "settings.json",
    "claude-code",
    [
      ["PreToolUse", EDITS, "guard"],
      ["PreToolUse", SHELLS, "before"],
      ["PostToolUse", EDITS, "edit"],
      ["PostToolUse", SHELLS, "after"],
      ["Stop", null, "end"],
      ["SessionEnd", null, "end"],
    ],
    false,
  ),
  notes: [],
};

const codex: Adapter = {
  id: "codex",
  found: { home: [".codex"], top: [".codex"], programs: ["codex"] },
  targets: inSettings(
    ".codex",
    "hooks.json",
    "codex",
    [
      ["PreToolUse", "Bash|apply_patch", "before"],
      ["PostToolUse", "Bash|apply_patch", "after"],
      ["Stop", null, "end"],
    ],
    false,
  ),
  notes: [
    "Codex runs new hooks only after you approve them: start codex in this folder, open /hooks and approve those that run toolmark",
  ],
};

const geminiCli: Adapter = {
  id: "gemini-cli",
  found: { home: [".gemini"], top: [".gemini", "GEMINI.md"], programs: ["gemini"] },
  targets: inSettings(
    ".gemini",
    "settings.json",
    "gemini-cli",
    [
      ["BeforeTool", "write_file|replace", "guard"],
      ["BeforeTool", "run_shell_command", "before"],
      ["AfterTool", "write_file|replace", "edit"],
      ["AfterTool", "run_shell_command", "after"],
      ["SessionEnd", null, "end"],
    ],
    true,
  ),
  notes: ["Gemini CLI runs a project's hooks only in a folder that you trust: it asks when it starts there"],
};

const qwenCode: Adapter = {
  id: "qwen-code",
  found: { home: [".qwen"], top: [".qwen", "QWEN.md"], programs: ["qwen"] },
  targets: inSettings(
    ".qwen",
    "settings.json",
    "qwen-code",
    [
      ["PreToolUse", "write_file|edit|replace", "guard"],
      ["PreToolUse", "run_shell_command", "before"],
      ["PostToolUse", "write_file|edit|replace", "edit"],
      ["PostToolUse", "run_shell_command", "after"],
      ["Stop", null, "end"],
    ],
    true,
  ),
  notes: [],
};

const DROID_TOOLS = "Create|Edit|MultiEdit|ApplyPatch|Execute";

const DROID_ROWS: readonly HookRow[] = [
  ["PreToolUse", DROID_TOOLS, "before"],
  ["PostToolUse", DROID_TOOLS, "after"],
  ["Stop", null, "end"],
];

/** Where hooks.json has a list for an event (Droid's own editor of hooks writes there), that of the settings is not read. */
const droidHooks: Target = {
  kind: "entries",
  places: { project: ".factory/hooks.json", user: ".factory/hooks.json" },
  skeleton: {},
  insertions: nestedEntries("droid", DROID_ROWS, false).map(({ list, entry }) => ({ list: list.slice(1), entry })),
  joins: true,
};

const droid: Adapter = {
  id: "droid",
  found: { home: [".factory"], top: [".factory"], programs: ["droid"] },
  targets: [...inSettings(".factory", "settings.json", "droid", DROID_ROWS, false), droidHooks],
  notes: [],
};

export const NESTED_ADAPTERS: readonly Adapter[] = [claudeCode, codex, geminiCli, qwenCode, droid];
