/**
 * How each real assistant is installed, pointed at the scripted model and asked to work. The versions are those whose
 * behaviour was seen; they change monthly, so a raised version is a change that these tests have to accept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ToolCall } from "./model-server.ts";

/** One thing the scripted model asks for, said once for all assistants. */
export type Step =
  | { readonly do: "write"; readonly path: string; readonly content: string }
  | { readonly do: "edit"; readonly path: string; readonly from: string; readonly to: string }
  | { readonly do: "shell"; readonly command: string };

export interface Start {
  readonly argv: readonly string[];
  readonly environment: { readonly [name: string]: string };
}

export interface Place {
  readonly home: string;
  readonly repository: string;
  /** The model server's. */
  readonly url: string;
}

export interface RealAssistant {
  /** The registry's id, which the record must name. */
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly provider: string;
  readonly model: string;
  /** Translates a step into the tool and arguments that this assistant offers. Paths are absolute. */
  call(step: Step): ToolCall;
  /** Writes what it needs below `home`, the user's trust in the repository included, and says how to start it. */
  start(place: Place): Start;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const claudeCode: RealAssistant = {
  id: "claude-code",
  package: "@anthropic-ai/claude-code",
  version: "2.1.330",
  provider: "anthropic",
  model: "claude-opus-4-8",
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

const codex: RealAssistant = {
  id: "codex",
  package: "@openai/codex",
  version: "0.169.0",
  provider: "openai",
  model: "gpt-5.6-codex",
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

const geminiCli: RealAssistant = {
  id: "gemini-cli",
  package: "@google/gemini-cli",
  version: "0.61.0",
  provider: "google",
  model: "gemini-2.5-pro",
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

const opencode: RealAssistant = {
  id: "opencode",
  package: "opencode-ai",
  version: "1.18.33",
  provider: "xai",
  model: "grok-code-fast-1",
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

const qwenCode: RealAssistant = {
  id: "qwen-code",
  package: "@qwen-code/qwen-code",
  version: "0.24.4",
  provider: "alibaba",
  model: "qwen3-coder",
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

const copilot: RealAssistant = {
  id: "copilot",
  package: "@github/copilot",
  version: "1.0.102",
  provider: "openai",
  model: "gpt-5-mini",
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

export const REAL_ASSISTANTS: readonly RealAssistant[] = [claudeCode, codex, opencode, geminiCli, copilot, qwenCode];

/** The row of one assistant; a misspelt id is a bug in the test. */
export function realAssistant(id: string): RealAssistant {
  const found = REAL_ASSISTANTS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no real assistant ${id}`);
  return found;
}
