import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { evidenceFromScene } from "../../src/evidence/from-scene.ts";
import type { Ancestor, Scene } from "../../src/evidence/scene.ts";

const registry = builtInRegistry();

function read(environment: Scene["environment"], ancestors: readonly Ancestor[] = []): readonly string[] {
  return evidenceFromScene({ environment, ancestors }, registry).map(
    ({ assistant, provider, model, strength, seen }) =>
      `${assistant} ${provider ?? "-"} ${model ?? "-"} ${strength} ${seen}`,
  );
}

const running = (name: string, ...argv: readonly string[]): Ancestor => ({ pid: 1, name, argv });

describe("the environment of a commit", () => {
  it.each([
    [
      "Claude Code",
      {
        CLAUDECODE: "1",
        CLAUDE_CODE_CHILD_SESSION: "1",
        CLAUDE_CODE_SESSION_ID: "x",
        AI_AGENT: "claude-code_2-1-330_agent",
      },
      "claude-code anthropic - strong CLAUDE_CODE_CHILD_SESSION",
    ],
    ["Codex", { CODEX_THREAD_ID: "x", CODEX_CI: "1" }, "codex openai - strong CODEX_THREAD_ID"],
    ["Gemini CLI", { GEMINI_CLI: "1" }, "gemini-cli google - strong GEMINI_CLI"],
    ["OpenCode", { OPENCODE: "1", AGENT: "1" }, "opencode - - strong OPENCODE"],
    ["Qwen Code", { QWEN_CODE: "1", QWEN_CODE_MODEL: "qwen3-coder" }, "qwen-code alibaba qwen3-coder strong QWEN_CODE"],
    ["Copilot CLI", { COPILOT_CLI: "1", COPILOT_MODEL: "gpt-5-mini" }, "copilot openai gpt-5-mini strong COPILOT_CLI"],
    ["aider", { OR_APP_NAME: "Aider", OR_SITE_URL: "https://aider.chat" }, "aider - - medium OR_APP_NAME"],
    ["Crush", { CRUSH: "1" }, "crush - - strong CRUSH"],
    ["Cline", { CLINE_CONNECTOR_CLI_LAUNCH: '{"launcher":"x"}' }, "cline - - strong CLINE_CONNECTOR_CLI_LAUNCH"],
    ["Droid", { FACTORY_EXEC_TARGET_AUTONOMY: "auto-low" }, "droid - - strong FACTORY_EXEC_TARGET_AUTONOMY"],
    ["Pi", { PI_CODING_AGENT: "true", PI_MODEL: "gpt-5.4" }, "pi openai gpt-5.4 strong PI_CODING_AGENT"],
    ["Amp by the name that several share", { AI_AGENT: "amp" }, "amp - - strong AI_AGENT"],
    ["Amp, which sets Claude's variable too", { AGENT: "amp", CLAUDECODE: "1" }, "amp - - strong AGENT"],
  ])("names %s", (_who, environment, expected) => {
    expect(read(environment)).toContain(expected);
  });

  it("of an editor's own terminal is a weak hint", () => {
    expect(read({ CLAUDECODE: "1" })).toEqual(["claude-code anthropic - weak CLAUDECODE"]);
  });

  it("of Kilo Code names it and not OpenCode, whose fork it is", () => {
    expect(read({ OPENCODE: "1", KILO: "1", KILO_PID: "7" }).every((one) => one.startsWith("kilo-code"))).toBe(true);
  });

  it.each([
    ["hook aliases of other tools", { CLAUDE_PROJECT_DIR: "/x", GEMINI_PROJECT_DIR: "/x", CLAUDE_PLUGIN_ROOT: "/x" }],
    [
      "configuration",
      {
        AIDER_API_KEY: "x",
        COPILOT_MODEL: "gpt-5",
        GOOSE_PROVIDER: "openai",
        CODEX_HOME: "/x",
        OPENCODE_CLIENT: "cli",
        PI_MODEL: "gpt-5",
        FACTORY_API_KEY: "x",
        ANTHROPIC_API_KEY: "x",
      },
    ],
    [
      "editors' terminals",
      {
        CURSOR_TRACE_ID: "x",
        REPL_ID: "x",
        TERM_PROGRAM: "vscode",
        CODEIUM_EDITOR_APP_ROOT: "/x",
        TERMINAL_EMULATOR: "JetBrains-JediTerm",
      },
    ],
    ["a user's own AGENT", { AGENT: "build-7", AI_AGENT: "mine" }],
    ["half of aider's pair", { OR_APP_NAME: "Aider" }],
    ["empty variables", { CLAUDE_CODE_CHILD_SESSION: "", CODEX_THREAD_ID: "" }],
  ])("names nobody by %s", (_what, environment) => {
    expect(read(environment)).toEqual([]);
  });

  it("never shows a value", () => {
    expect(JSON.stringify(read({ CLAUDE_CODE_SESSION_ID: "s3cret" }))).not.toContain("s3cret");
  });
});

describe("the ancestors of a commit", () => {
  it.each([
    ["a native binary", running("claude", "/usr/local/bin/claude", "-p", "go"), "claude-code"],
    ["a script that node runs", running("MainThread", "/usr/bin/node", "/home/j/.npm/bin/qwen", "-p"), "qwen-code"],
    ["a package's script", running("node", "node", "/x/node_modules/@openai/codex/bin/codex.js", "exec"), "codex"],
    [
      "a package's script whatever its name",
      running("node", "node", "--no-warnings", "/x/node_modules/@google/gemini-cli/dist/index.js"),
      "gemini-cli",
    ],
    ["a Python module", running("python3", "python3", "-m", "aider", "--yes"), "aider"],
    ["a Python script", running("python3.12", "/usr/bin/python3.12", "/home/j/.local/bin/aider"), "aider"],
    ["a Windows executable", running("claude.exe", "C:\\Tools\\claude.exe"), "claude-code"],
    ["Continue, which sets no variable", running("MainThread", "node", "/x/.bin/cn", "--auto"), "continue"],
  ])("are read from %s", (_what, ancestor, id) => {
    expect(read({}, [running("git", "git", "commit"), ancestor]).map((one) => one.split(" ")[0])).toEqual([id]);
  });

  it.each([
    ["a person's script whose name contains one", running("sh", "/bin/sh", "./example.sh")],
    ["an argument that names one", running("vim", "vim", "claude")],
    ["a folder that names one", running("bash", "/home/claude/bin/bash")],
    ["a search for one", running("grep", "grep", "-r", "codex", ".")],
    ["a script's argument", running("node", "node", "build.js", "codex")],
    ["a package of a like name", running("node", "node", "/x/node_modules/claude-utils/index.js")],
    ["an editor that hosts them", running("code", "/usr/share/code/code")],
  ])("are not read from %s", (_what, ancestor) => {
    expect(read({}, [ancestor])).toEqual([]);
  });
});
