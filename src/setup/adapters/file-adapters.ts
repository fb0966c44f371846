import type { Adapter, Target } from "./adapter.ts";
import { hookCommand, type Keep } from "./hook-command.ts";
import { ampPlugin, openCodePlugin, piExtension } from "./plugins.ts";

/**
 * The assistants that read a file of our own. OpenCode, Copilot CLI, Cline's CLI, Kilo Code and Pi were run; Amp loads the
 * plugin, but works only with an account; Kiro is by its documentation.
 */

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

function ownFile(project: string, user: string, text: string, mode = 0o644): Target {
  return { kind: "file", places: { project, user }, text, mode };
}

/** Cline wants an answer in JSON from every hook, and takes a refusal only there: its exit code says nothing. */
function clineScript(keep: Keep): string {
  const refusal = `printf '{"cancel":true,"errorMessage":"%s"}\\n' "$(printf %s "$said" | tr '\\n\\t' '  ' | sed 's/[\\"]/\\\\&/g')"`;
  return `#!/bin/sh
said=$(${hookCommand("cline", keep)} 2>&1 >/dev/null)
if [ $? = 2 ]; then ${refusal}; else printf '{"cancel":false}\\n'; fi
`;
}

/** Cline's extension and its CLI both read these two folders; the CLI reads more, and would call us twice. */
function clineHook(event: string, keep: Keep): Target {
  return ownFile(`.clinerules/hooks/${event}`, `Documents/Cline/Hooks/${event}`, clineScript(keep), 0o755);
}

const cline: Adapter = {
  id: "cline",
  found: { home: [".cline", "Documents/Cline"], top: [".clinerules", ".cline"], programs: ["cline"] },
  targets: [clineHook("PreToolUse", "before"), clineHook("PostToolUse", "after"), clineHook("TaskComplete", "end")],
  notes: [],
};

const openCode: Adapter = {
  id: "opencode",
  found: {
    home: [".config/opencode", ".local/share/opencode"],
    top: [".opencode", "opencode.json"],
    programs: ["opencode"],
  },
  targets: [ownFile(".opencode/plugin/toolmark.js", ".config/opencode/plugin/toolmark.js", openCodePlugin("opencode"))],
  notes: [],
};

const kiloCode: Adapter = {
  id: "kilo-code",
  found: {
    home: [".config/kilo", ".local/share/kilo"],
    top: [".kilo", ".kilocode", "kilo.json"],
    programs: ["kilo", "kilocode"],
  },
  targets: [ownFile(".kilo/plugin/toolmark.js", ".config/kilo/plugin/toolmark.js", openCodePlugin("kilo-code"))],
  notes: [],
};

const amp: Adapter = {
  id: "amp",
  found: { home: [".config/amp"], top: [".amp"], programs: ["amp"] },
  targets: [ownFile(".amp/plugins/toolmark.ts", ".config/amp/plugins/toolmark.ts", ampPlugin())],
  notes: [],
};

const pi: Adapter = {
  id: "pi",
  found: { home: [".pi"], top: [".pi"], programs: ["pi"] },
  targets: [ownFile(".pi/extensions/toolmark.js", ".pi/agent/extensions/toolmark.js", piExtension())],
  notes: ["Pi runs a project's extensions once you trust the project"],
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

export const FILE_ADAPTERS: readonly Adapter[] = [openCode, kiloCode, copilot, cline, amp, pi, kiro];
