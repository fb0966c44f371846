/** The assistants that run their own maker's models, or mostly: how each is pointed at the scripted model. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ToolCall } from "./model-server.ts";
import { put, type RealAssistant } from "./real-assistant.ts";

export const claudeCode: RealAssistant = {
  id: "claude-code",
  package: "@anthropic-ai/claude-code",
  version: "2.1.330",
  provider: "anthropic",
  model: "claude-opus-4-8",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "Write", input: { file_path: step.path, content: step.content } };
      case "edit":
        return { tool: "Edit", input: { file_path: step.path, old_string: step.from, new_string: step.to } };
      case "shell":
        return { tool: "Bash", input: { command: step.command, description: "scripted" } };
    }
  },
  start: ({ url }) => ({
    argv: ["claude", "-p", "go", "--allowedTools", "Bash", "Write", "Edit", "--model", "claude-opus-4-8"],
    environment: {
      ANTHROPIC_API_KEY: "dummy",
      ANTHROPIC_BASE_URL: url,
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    },
  }),
};

export const codex: RealAssistant = {
  id: "codex",
  package: "@openai/codex",
  version: "0.169.0",
  provider: "openai",
  model: "gpt-5.6-codex",
  reports: true,
  call(step) {
    const command = (cmd: string): ToolCall => ({ tool: "exec_command", input: { cmd } });
    const patch = (lines: readonly string[]): ToolCall =>
      command(["apply_patch <<'PATCH'", "*** Begin Patch", ...lines, "*** End Patch", "PATCH"].join("\n"));
    switch (step.do) {
      case "write":
        return patch([`*** Add File: ${step.path}`, ...signed("+", step.content)]);
      case "edit":
        return patch([`*** Update File: ${step.path}`, "@@", ...signed("-", step.from), ...signed("+", step.to)]);
      case "shell":
        return command(step.command);
    }
  },
  start({ home, repository, url }) {
    put(
      join(home, ".codex/config.toml"),
      [
        'model = "gpt-5.6-codex"',
        'model_provider = "scripted"',
        'approval_policy = "never"',
        'sandbox_mode = "danger-full-access"',
        "[model_providers.scripted]",
        'name = "scripted"',
        `base_url = "${url}/v1"`,
        'wire_api = "responses"',
        `[projects.${JSON.stringify(repository)}]`,
        'trust_level = "trusted"',
        "",
      ].join("\n"),
    );
    return {
      argv: ["codex", "exec", "--dangerously-bypass-hook-trust", "go"],
      environment: { OPENAI_API_KEY: "dummy" },
    };
  },
};

function signed(sign: string, text: string): readonly string[] {
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n").map((line) => sign + line);
}

export const geminiCli: RealAssistant = {
  id: "gemini-cli",
  package: "@google/gemini-cli",
  version: "0.61.0",
  provider: "google",
  model: "gemini-2.5-pro",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "write_file", input: { file_path: step.path, content: step.content } };
      case "edit":
        return {
          tool: "replace",
          input: { file_path: step.path, instruction: "scripted", old_string: step.from, new_string: step.to },
        };
      case "shell":
        return { tool: "run_shell_command", input: { command: step.command } };
    }
  },
  start({ home, repository, url }) {
    put(join(home, ".gemini/trustedFolders.json"), JSON.stringify({ [repository]: "TRUST_FOLDER" }));
    const settings = join(home, ".gemini/settings.json");
    const before = existsSync(settings) ? (JSON.parse(readFileSync(settings, "utf8")) as object) : {};
    put(settings, JSON.stringify({ ...before, security: { auth: { selectedType: "gemini-api-key" } } }));
    return {
      argv: ["gemini", "-p", "go", "--yolo", "--skip-trust", "-m", "gemini-2.5-pro"],
      environment: { GEMINI_API_KEY: "dummy", GOOGLE_GEMINI_BASE_URL: url },
    };
  },
};

export const copilot: RealAssistant = {
  id: "copilot",
  package: "@github/copilot",
  version: "1.0.102",
  provider: "openai",
  model: "gpt-5-mini",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "create", input: { path: step.path, file_text: step.content } };
      case "edit":
        return { tool: "edit", input: { path: step.path, old_str: step.from, new_str: step.to } };
      case "shell":
        return { tool: "bash", input: { command: step.command, description: "scripted", initial_wait: 30 } };
    }
  },
  start: ({ url }) => ({
    argv: ["copilot", "-p", "go", "--allow-all-tools", "--allow-all-paths", "--no-auto-update"],
    environment: {
      COPILOT_OFFLINE: "true",
      COPILOT_PROVIDER_BASE_URL: `${url}/v1`,
      COPILOT_PROVIDER_API_KEY: "dummy",
      COPILOT_MODEL: "gpt-5-mini",
      COPILOT_ALLOW_ALL: "true",
    },
  }),
};

export const qwenCode: RealAssistant = {
  id: "qwen-code",
  package: "@qwen-code/qwen-code",
  version: "0.24.4",
  provider: "alibaba",
  model: "qwen3-coder",
  reports: true,
  call(step) {
    switch (step.do) {
      case "write":
        return { tool: "write_file", input: { file_path: step.path, content: step.content } };
      case "edit":
        return { tool: "edit", input: { file_path: step.path, old_string: step.from, new_string: step.to } };
      case "shell":
        return { tool: "run_shell_command", input: { command: step.command, is_background: false } };
    }
  },
  start: ({ url }) => ({
    argv: ["qwen", "--auth-type", "openai", "-p", "go", "--yolo"],
    environment: { OPENAI_API_KEY: "dummy", OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: "qwen3-coder" },
  }),
};
