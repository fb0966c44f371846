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

/** A plugin for OpenCode (run with 1.18): reports its tools and the model that answers. */
export function openCodePlugin(): string {
  return `${HEAD}
${runJournal("opencode")}
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

/** A plugin for Amp, by its documentation: its interface is declared experimental, and demands the first line. */
export function ampPlugin(): string {
  return `// @i-know-the-amp-plugin-api-is-wip-and-very-experimental-right-now
${HEAD}
${runJournal("amp")}
export default function toolmark(amp) {
  const payload = (name, event) => ({
    hook_event_name: name,
    session_id: event.threadID ?? event.thread?.id,
    tool_use_id: event.toolUseID,
    tool_name: event.tool ?? event.toolName,
    tool_input: event.input,
  });
  amp.on("tool.call", async (event) => run("before", payload("PreToolUse", event), process.cwd()));
  amp.on("tool.result", async (event) => {
    try {
      run("after", payload("PostToolUse", event), process.cwd());
    } catch {}
  });
}
`;
}
