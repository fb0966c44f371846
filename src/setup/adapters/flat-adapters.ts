import { type Adapter, flatEntries } from "./adapter.ts";
import { hookCommand } from "./hook-command.ts";

/** The assistants whose configuration lists commands by event. By their documentation: an editor, and a program that its package downloads, could not be run here. */

const cursor: Adapter = {
  id: "cursor",
  found: { home: [".cursor"], top: [".cursor", ".cursorrules"], programs: ["cursor", "cursor-agent"] },
  targets: [
    {
      kind: "entries",
      places: { project: ".cursor/hooks.json", user: ".cursor/hooks.json" },
      skeleton: { version: 1 },
      insertions: flatEntries(
        "cursor",
        [
          ["preToolUse", "before"],
          ["postToolUse", "after"],
          ["stop", "end"],
        ],
        {},
      ),
    },
  ],
  notes: [],
};

const windsurf: Adapter = {
  id: "windsurf",
  found: { home: [".codeium/windsurf"], top: [".windsurf", ".windsurfrules"], programs: ["windsurf"] },
  targets: [
    {
      kind: "entries",
      places: { project: ".windsurf/hooks.json", user: ".codeium/windsurf/hooks.json" },
      skeleton: {},
      insertions: flatEntries(
        "windsurf",
        [
          ["pre_write_code", "before"],
          ["post_write_code", "after"],
          ["pre_run_command", "before"],
          ["post_run_command", "after"],
        ],
        { show_output: false },
      ),
    },
  ],
  notes: [],
};

const CRUSH_TOOLS = "^(edit|multiedit|write|bash)$";

const crush: Adapter = {
  id: "crush",
  found: { home: [".config/crush"], top: ["crush.json", ".crush.json", ".crush"], programs: ["crush"] },
  targets: [
    {
      kind: "entries",
      places: { project: "crush.json", user: ".config/crush/crush.json" },
      skeleton: {},
      insertions: [
        {
          list: ["hooks", "PreToolUse"],
          entry: { name: "toolmark", matcher: CRUSH_TOOLS, command: hookCommand("crush", "before"), timeout: 10 },
        },
      ],
    },
  ],
  // An event it does not know is an error to it, so none of those that newer versions may bring is asked for.
  notes: ["Crush tells of its tools only before they run, so what its shell commands change is not known"],
};

export const FLAT_ADAPTERS: readonly Adapter[] = [cursor, windsurf, crush];
