import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REAL_ASSISTANTS } from "./assistants.ts";
import { runAssistant } from "./run-assistant.ts";
import { newStage, type Stage } from "./stage.ts";

const policyAgainst = (assistant: string): string =>
  `version: 1\nrules:\n  - name: not here\n    assistants: [${assistant}]\n    verdict: deny\n    reason: It is paused.\n`;

function setUp(assistants: string, policy: string): Stage {
  const stage = newStage();
  stage.toolmark("init", "--assistants", assistants);
  stage.git("add", "--all");
  stage.git("commit", "--quiet", "--message", "Set up");
  stage.write(".github/toolmark.yml", policy);
  return stage;
}

describe("a real assistant in a repository whose policy denies it", () => {
  for (const assistant of REAL_ASSISTANTS.filter(({ reports }) => reports)) {
    it(`is stopped before it has written or run anything: ${assistant.id} ${assistant.version}`, async () => {
      const stage = setUp(assistant.id, policyAgainst(assistant.id));
      const { repository, home } = stage;
      const path = `${repository}/numbers.ts`;
      await runAssistant({
        assistant: assistant.id,
        repository,
        home,
        steps: [
          { do: "write", path, content: "export const one = 1;\n" },
          { do: "shell", command: "echo two > shell.txt" },
        ],
      });
      expect(existsSync(path)).toBe(false);
      expect(existsSync(`${repository}/shell.txt`)).toBe(false);
    });
  }

  // Copilot CLI runs Claude Code's hooks as well as its own.
  it.each([
    ["claude-code", "claude-code", "codex"],
    ["copilot", "claude-code,copilot", "claude-code"],
  ])(
    "works on where the policy denies another: %s in a repository set up for %s that denies %s",
    async (id, all, no) => {
      const stage = setUp(all, policyAgainst(no));
      const { repository, home } = stage;
      const path = `${repository}/numbers.ts`;
      const step = { do: "write", path, content: "export const one = 1;\n" } as const;
      await runAssistant({ assistant: id, repository, home, steps: [step] });
      expect(existsSync(path)).toBe(true);
    },
  );
});
