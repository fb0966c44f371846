/** The assistants that run anyone's models: how each is pointed at the scripted model. */
import { join } from "node:path";
import type { ToolCall } from "./model-server.ts";
import { put, type RealAssistant, type Step } from "./real-assistant.ts";

export const opencode: RealAssistant = {
  id: "opencode",
  package: "opencode-ai",
  version: "1.18.33",
  provider: "xai",
  model: "grok-code-fast-1",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "write", input: { filePath: step.path, content: step.content } };
      case "edit":
        return { tool: "edit", input: { filePath: step.path, oldString: step.from, newString: step.to } };
      case "shell":
        return { tool: "bash", input: { command: step.command, description: "scripted" } };
    }
  },
  start({ home, url }) {
    const provider = {
      npm: "@ai-sdk/openai-compatible",
      options: { baseURL: `${url}/v1`, apiKey: "dummy" },
      models: { "grok-code-fast-1": { name: "scripted" } },
    };
    put(
      join(home, ".config/opencode/opencode.json"),
      JSON.stringify({ provider: { xai: provider }, permission: "allow", autoupdate: false }),
    );
    return { argv: ["opencode", "run", "-m", "xai/grok-code-fast-1", "go"], environment: {} };
  },
};

/** A patch in the form that Codex brought up and others took over. */
function patchOf(step: Exclude<Step, { do: "shell" }>): string {
  const lines = (sign: string, text: string): readonly string[] =>
    (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n").map((line) => sign + line);
  const body =
    step.do === "write"
      ? [`*** Add File: ${step.path}`, ...lines("+", step.content)]
      : [`*** Update File: ${step.path}`, "@@", ...lines("-", step.from), ...lines("+", step.to)];
  return ["*** Begin Patch", ...body, "*** End Patch"].join("\n");
}

/** Keeps to patches, as Cline does with models of OpenAI's. */
export const cline: RealAssistant = {
  id: "cline",
  package: "cline",
  version: "3.0.65",
  provider: "openai",
  model: "gpt-5.6-sol",
  reports: true,
  call: (step) =>
    step.do === "shell"
      ? { tool: "run_commands", input: { commands: [step.command] } }
      : { tool: "apply_patch", input: { input: patchOf(step) } },
  start({ home, url }) {
    const provider = "openai-compatible";
    const settings = { provider, apiKey: "dummy", model: "gpt-5.6-sol", baseUrl: `${url}/v1` };
    const entry = { settings, updatedAt: "2026-11-25T00:00:00.000Z", tokenSource: "manual" };
    put(
      join(home, ".cline/data/settings/providers.json"),
      JSON.stringify({ version: 1, lastUsedProvider: provider, modes: {}, providers: { [provider]: entry } }),
    );
    // A prompt of one word is taken for a command.
    return {
      argv: ["cline", "-P", provider, "-m", "gpt-5.6-sol", "-k", "dummy", "--auto-approve", "true", "do the thing"],
      environment: {},
    };
  },
};

/** Runs a model of the user's own configuration without an account. */
export const droid: RealAssistant = {
  id: "droid",
  package: "droid",
  version: "0.215.0",
  provider: "anthropic",
  model: "claude-opus-4-8",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "Create", input: { file_path: step.path, content: step.content } };
      case "edit":
        return { tool: "Edit", input: { file_path: step.path, old_str: step.from, new_str: step.to } };
      case "shell":
        return {
          tool: "Execute",
          input: { summary: "Run what the script says", command: step.command, riskLevel: "low", riskLevelReason: "-" },
        };
    }
  },
  start({ home, url }) {
    const model = {
      model: "claude-opus-4-8",
      displayName: "Claude Opus 4.8",
      baseUrl: url,
      apiKey: "dummy",
      provider: "anthropic",
      maxOutputTokens: 4096,
    };
    // Without this it waits five seconds, at its end, for a server that nobody can reach here.
    put(join(home, ".factory/settings.json"), JSON.stringify({ cloudSessionSync: false, customModels: [model] }));
    return {
      argv: ["droid", "exec", "--skip-permissions-unsafe", "-m", "custom:claude-opus-4-8", "go"],
      environment: {},
    };
  },
};

export const kiloCode: RealAssistant = {
  ...opencode,
  id: "kilo-code",
  package: "@kilocode/cli",
  version: "7.7.7",
  slow: true,
  start({ home, url }) {
    const provider = {
      npm: "@ai-sdk/openai-compatible",
      options: { baseURL: `${url}/v1`, apiKey: "dummy" },
      models: { "grok-code-fast-1": { name: "scripted" } },
    };
    put(
      join(home, ".config/kilo/kilo.json"),
      JSON.stringify({ provider: { xai: provider }, permission: "allow", autoupdate: false }),
    );
    return { argv: ["kilo", "run", "--auto", "-m", "xai/grok-code-fast-1", "go"], environment: {} };
  },
};

export const pi: RealAssistant = {
  id: "pi",
  package: "@earendil-works/pi-coding-agent",
  version: "1.3.0",
  provider: "deepseek",
  model: "deepseek-v4-pro",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "write", input: { path: step.path, content: step.content } };
      case "edit":
        return { tool: "edit", input: { path: step.path, edits: [{ oldText: step.from, newText: step.to }] } };
      case "shell":
        return { tool: "bash", input: { command: step.command } };
    }
  },
  start({ home, url }) {
    const models = [{ id: "deepseek-v4-pro" }];
    const scripted = { baseUrl: `${url}/v1`, api: "openai-completions", apiKey: "dummy", models };
    put(join(home, ".pi/agent/models.json"), JSON.stringify({ providers: { scripted } }));
    // The user's trust in every project: its extensions are loaded only then.
    put(join(home, ".pi/agent/settings.json"), JSON.stringify({ defaultProjectTrust: "always" }));
    return {
      argv: ["pi", "-p", "--provider", "scripted", "--model", "deepseek-v4-pro", "go"],
      environment: { PI_OFFLINE: "1" },
    };
  },
};

/** Reads hooks of Claude Code's settings and its own, and calls none of them. */
export const continueCli: RealAssistant = {
  id: "continue",
  package: "@continuedev/cli",
  version: "1.5.47",
  provider: "anthropic",
  model: "claude-opus-4-8",
  reports: false,
  call(step): ToolCall {
    switch (step.do) {
      case "write":
        return { tool: "Write", input: { filepath: step.path, content: step.content } };
      case "edit":
        return { tool: "Edit", input: { file_path: step.path, old_string: step.from, new_string: step.to } };
      case "shell":
        return { tool: "Bash", input: { command: step.command } };
    }
  },
  start({ home, url }) {
    const model = {
      name: "scripted",
      provider: "openai",
      model: "claude-opus-4-8",
      apiBase: `${url}/v1`,
      apiKey: "dummy",
      capabilities: ["tool_use"],
    };
    const config = { name: "scripted", version: "0.0.1", schema: "v1", models: [model] };
    put(join(home, ".continue/config.yaml"), JSON.stringify(config));
    return {
      argv: ["cn", "--config", join(home, ".continue/config.yaml"), "--auto", "-p", "go"],
      environment: {},
    };
  },
};
