import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publishes } from "../../src/guard/publishing.ts";

const HOOKS = resolve(import.meta.dirname, "../../hooks");
const DENY =
  "version: 1\nrules:\n  - name: no outside model\n    assistants: [claude-code]\n    verdict: deny\n    reason: They train on it.\n";

/** A repository with the policy, in which the journal's command finds the built command line. */
function repository(policy: string | null): string {
  const top = mkdtempSync(join(tmpdir(), "toolmark-guard-"));
  spawnSync("git", ["init", "--quiet"], { cwd: top });
  const bin = join(top, ".git/toolmark/bin");
  mkdirSync(bin, { recursive: true });
  cpSync(join(HOOKS, "journal"), join(bin, "journal"));
  const dist = process.env["TOOLMARK_DIST"] ?? "dist";
  cpSync(join(dist, "cli.js"), join(bin, "cli.cjs"));
  cpSync(join(dist, "command.cjs"), join(bin, "command.cjs"));
  writeFileSync(join(bin, "node"), `${process.execPath}\n`);
  mkdirSync(join(top, ".github"));
  if (policy !== null) writeFileSync(join(top, ".github/toolmark.yml"), policy);
  return top;
}

function ask(top: string, assistant: string, keep: string, payload: object) {
  const args = ["-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark", assistant, keep];
  return spawnSync("sh", args, { cwd: top, input: JSON.stringify(payload), encoding: "utf8" });
}

const write = (top: string, path: string) => ({
  session_id: "s",
  hook_event_name: "PreToolUse",
  transcript_path: "/home/jane/.claude/projects/x/1.jsonl",
  tool_name: "Write",
  tool_input: { file_path: join(top, path), content: "x\n" },
});

describe("the guard", () => {
  it("refuses a prohibited assistant before it has written a line, with the rule and its reason", () => {
    const top = repository(DENY);
    const answer = ask(top, "claude-code", "guard", write(top, "a.ts"));
    expect(answer.status).toBe(2);
    expect(answer.stdout).toBe("");
    expect(answer.stderr).toContain(
      "claude-code may not be used in this repository, by .github/toolmark.yml:3 (no outside model)",
    );
    expect(readdirSync(join(top, ".git/toolmark/spool"))).toEqual([]);
  });

  it("refuses a shell call too, and lets another assistant pass", () => {
    const top = repository(DENY);
    const shell = { ...write(top, "a.ts"), tool_name: "Bash", tool_input: { command: "ls" } };
    expect(ask(top, "claude-code", "before", shell).status).toBe(2);
    const codex = { ...shell, transcript_path: "/home/jane/.codex/x.jsonl" };
    expect(ask(top, "codex", "before", codex).status).toBe(0);
  });

  it("refuses by path where the rule has paths", () => {
    const top = repository(DENY.replace("    assistants", '    paths: ["train/**"]\n    assistants'));
    expect(ask(top, "claude-code", "guard", write(top, "docs/a.md")).status).toBe(0);
    expect(ask(top, "claude-code", "guard", write(top, "train/a.py")).status).toBe(2);
  });

  it("fails open: without a policy, with a broken one, without Node", () => {
    expect(ask(repository(null), "claude-code", "guard", {}).status).toBe(0);
    expect(ask(repository("version: [\n"), "claude-code", "guard", {}).status).toBe(0);
    const top = repository(DENY);
    rmSync(join(top, ".git/toolmark/bin/cli.cjs"));
    expect(ask(top, "claude-code", "guard", write(top, "a.ts")).status).toBe(0);
  });

  it("starts no Node a second time where the policy denies nobody anything", () => {
    const top = repository("version: 1\n");
    ask(top, "claude-code", "guard", write(top, "a.ts"));
    rmSync(join(top, ".git/toolmark/bin/node"));
    const env = { ...process.env, PATH: "/nonexistent" };
    const args = ["-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark", "claude-code", "guard"];
    const answer = spawnSync("/bin/sh", args, { cwd: top, input: "{}", encoding: "utf8", env });
    expect(answer.status).toBe(0);
  });

  it("asks Gemini CLI for two calls instead of a commit and a push in one", () => {
    const top = repository(null);
    const shell = (command: string) => ({
      session_id: "s",
      transcript_path: "/home/jane/.gemini/tmp/x/1.jsonl",
      hook_event_name: "BeforeTool",
      tool_name: "run_shell_command",
      tool_input: { command },
    });
    expect(ask(top, "gemini-cli", "before", shell("git commit -qm x && git push")).status).toBe(2);
    expect(ask(top, "gemini-cli", "before", shell("git push")).status).toBe(0);
    expect(ask(top, "gemini-cli", "before", shell("npm test")).status).toBe(0);
  });
});

describe("publishes", () => {
  it.each([
    ["git push", "a push"],
    ["git -C /x push origin main", "a push"],
    ["git add -A && git commit -m x; git push", "a commit and a push"],
    ["gitpush", "nothing"],
    ["echo push", "nothing"],
    ["git log", "nothing"],
  ])("takes %s for %s", (command, what) => {
    expect(publishes(command)).toBe(what);
  });
});
