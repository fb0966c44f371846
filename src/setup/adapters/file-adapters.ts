import type { Adapter, Target } from "./adapter.ts";
import { hookCommand, type Keep } from "./hook-command.ts";
import { ampPlugin, openCodePlugin } from "./plugins.ts";

/** The assistants that read a file of our own. OpenCode and Copilot CLI were run; the others are by their documentation. */

/** Copilot CLI takes `bash`, VS Code's agent mode takes `command`, from one and the same file. */
function copilotHooks(): string {
  const entry = (keep: Keep) => {
    const command = hookCommand("copilot", keep);
    return [{ type: "command", bash: command, command, timeoutSec: 10 }];
  };
  const hooks = { preToolUse: entry("before"), postToolUse: entry("after"), sessionEnd: entry("end") };
  return `${JSON.stringify({ version: 1, hooks }, null, 2)}\n`;
}

const copilot: Adapter = {
  id: "copilot",
  found: { home: [".copilot"], top: [".github/copilot-instructions.md", ".github/hooks"], programs: ["copilot"] },
  targets: [ownFile(".github/hooks/toolmark.json", ".copilot/hooks/toolmark.json", copilotHooks())],
  notes: ["Copilot runs a project's hooks once you trust the folder"],
};

function ownFile(project: string | null, user: string, text: string, mode = 0o644): Target {
  return { kind: "file", places: { project, user }, text, mode };
}

/** Cline wants an answer in JSON from every hook. */
function clineScript(keep: Keep): string {
  return `#!/bin/sh\n${hookCommand("cline", keep)}\nprintf '{"cancel":false}\\n'\n`;
}

const cline: Adapter = {
  id: "cline",
  found: { home: [".cline", "Documents/Cline"], top: [".clinerules", ".cline"], programs: ["cline"] },
  targets: [
    ownFile(".clinerules/hooks/PreToolUse", "Documents/Cline/Hooks/PreToolUse", clineScript("before"), 0o755),
    ownFile(".clinerules/hooks/PostToolUse", "Documents/Cline/Hooks/PostToolUse", clineScript("after"), 0o755),
    ownFile(".cline/hooks/PreToolUse.sh", ".cline/hooks/PreToolUse.sh", clineScript("before"), 0o755),
    ownFile(".cline/hooks/PostToolUse.sh", ".cline/hooks/PostToolUse.sh", clineScript("after"), 0o755),
  ],
  notes: [],
};

const openCode: Adapter = {
  id: "opencode",
  found: {
    home: [".config/opencode", ".local/share/opencode"],
    top: [".opencode", "opencode.json"],
    programs: ["opencode"],
  },
  targets: [ownFile(".opencode/plugin/toolmark.js", ".config/opencode/plugin/toolmark.js", openCodePlugin())],
  notes: [],
};

const amp: Adapter = {
  id: "amp",
  found: { home: [".config/amp"], top: [], programs: ["amp"] },
  targets: [ownFile(null, ".config/amp/plugins/toolmark.ts", ampPlugin())],
  notes: [],
};

function kiroAgent(): string {
  const hooks = {
    preToolUse: [{ matcher: "*", command: hookCommand("kiro", "before") }],
    postToolUse: [{ matcher: "*", command: hookCommand("kiro", "after") }],
    stop: [{ command: hookCommand("kiro", "end") }],
  };
  const description = "The default agent, which tells Toolmark what it edits";
  return `${JSON.stringify({ name: "toolmark", description, tools: ["*"], hooks }, null, 2)}\n`;
}

const kiro: Adapter = {
  id: "kiro",
  found: { home: [".kiro"], top: [".kiro"], programs: ["kiro-cli"] },
  targets: [ownFile(".kiro/agents/toolmark.json", ".kiro/agents/toolmark.json", kiroAgent())],
  notes: [
    "Kiro calls the hooks of the agent it runs: start it with kiro-cli chat --agent toolmark, or copy the hooks into your own agent",
  ],
};

export const FILE_ADAPTERS: readonly Adapter[] = [openCode, copilot, cline, amp, kiro];
