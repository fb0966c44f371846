import { hookArguments } from "./hook-command.ts";

/**
 * What both plugins share: handing a payload to the journal's command. A refusal (exit code 2) becomes an error, whose
 * text the assistant shows; any other failure is nobody's business.
 */
function runJournal(assistant: string): string {
  return `const run = (keep, payload, cwd) => {
  const ended = spawnSync("sh", [...${JSON.stringify(hookArguments(assistant))}, keep], {
    cwd,
    input: JSON.stringify({ toolmark: "${assistant}", cwd, ...payload }),
    encoding: "utf8",
    timeout: 10000,
  });
  if (ended.status === 2) throw new Error(ended.stderr.trim());
};
`;
}

const HEAD =
  "// Tells Toolmark which lines the assistant writes, in repositories set up for it. Made by `toolmark init`.\n" +
  'import { spawnSync } from "node:child_process";\n';

/** A plugin for OpenCode (run with 1.18) and its fork Kilo Code (7.7): reports their tools and the model that answers. */
export function openCodePlugin(assistant: "opencode" | "kilo-code"): string {
  return `${HEAD}
${runJournal(assistant)}
const reported = new Set(["write", "edit", "patch", "multiedit", "apply_patch", "bash", "shell"]);

export const Toolmark = async ({ directory }) => {
  const models = new Map();
  const payload = (event, input, args, response) => ({
    hook_event_name: event,
    session_id: input.sessionID,
    tool_use_id: input.callID,
    tool_name: input.tool,
    tool_input: args,
    tool_response: response,
    model: models.get(input.sessionID),
  });
  return {
    "chat.params": async (input) => {
      models.set(input.sessionID, { provider: input.model.providerID, id: input.model.id });
    },
    "tool.execute.before": async (input, output) => {
      if (reported.has(input.tool)) run("before", payload("PreToolUse", input, output.args), directory);
    },
    "tool.execute.after": async (input, output) => {
      if (!reported.has(input.tool)) return;
      try {
        run("after", payload("PostToolUse", input, input.args, { metadata: output.metadata }), directory);
      } catch {}
    },
    event: async ({ event }) => {
      if (event.type !== "session.idle") return;
      try {
        run("end", { hook_event_name: "Stop", session_id: event.properties?.sessionID }, directory);
      } catch {}
    },
  };
};
`;
}

/**
 * A plugin for Amp, in the form that its own documentation of plugins tells (`amp plugins show-docs`). Its working
 * directory is the plugin's own folder, so the workspace's is asked for. The first line was demanded while the interface was experimental.
 */
export function ampPlugin(): string {
  return `// @i-know-the-amp-plugin-api-is-wip-and-very-experimental-right-now
${HEAD}import { fileURLToPath } from "node:url";

${runJournal("amp")}
const reported = new Set(["apply_patch", "edit_file", "create_file", "undo_edit", "Bash", "shell_command"]);

export default function toolmark(amp) {
  const root = amp.system?.workspaceRoot;
  const folder = root ? fileURLToPath(String(root)) : ".";
  const payload = (name, event) => ({
    hook_event_name: name,
    session_id: event.thread?.id,
    tool_use_id: event.toolUseID,
    tool_name: event.tool,
    tool_input: event.input,
  });
  amp.on("tool.call", async (event) => {
    try {
      if (reported.has(event.tool)) run("before", payload("PreToolUse", event), folder);
    } catch (refused) {
      return { action: "reject-and-continue", message: refused.message };
    }
    return { action: "allow" };
  });
  amp.on("tool.result", async (event) => {
    try {
      if (reported.has(event.tool)) run("after", payload("PostToolUse", event), folder);
    } catch {}
  });
  amp.on("agent.end", async (event) => {
    try {
      run("end", payload("Stop", event), folder);
    } catch {}
    return { action: "done" };
  });
}
`;
}

/** An extension for Pi (run with 1.3): reports its tools with the model that is in use. */
export function piExtension(): string {
  return `${HEAD}
${runJournal("pi")}
const reported = new Set(["write", "edit", "bash"]);

export default function toolmark(pi) {
  const payload = (name, event, ctx) => ({
    hook_event_name: name,
    session_id: ctx.sessionManager?.getSessionId?.(),
    tool_use_id: event.toolCallId,
    tool_name: event.toolName,
    tool_input: event.input,
    model: ctx.model && { provider: ctx.model.provider, id: ctx.model.id },
  });
  pi.on("tool_call", async (event, ctx) => {
    try {
      if (reported.has(event.toolName)) run("before", payload("PreToolUse", event, ctx), ctx.cwd);
    } catch (refused) {
      return { block: true, reason: refused.message };
    }
  });
  pi.on("tool_result", async (event, ctx) => {
    try {
      if (reported.has(event.toolName)) run("after", payload("PostToolUse", event, ctx), ctx.cwd);
    } catch {}
  });
  pi.on("agent_end", async (event, ctx) => {
    try {
      run("end", payload("Stop", event, ctx), ctx.cwd);
    } catch {}
  });
}
`;
}
