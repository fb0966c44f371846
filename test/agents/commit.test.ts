import { describe, expect, it } from "vitest";
import { REAL_ASSISTANTS } from "./assistants.ts";
import { runAssistant } from "./run-assistant.ts";
import { newStage } from "./stage.ts";

/**
 * Gemini CLI switches git hooks off for what it runs: its commits are recorded by its own hooks, or at the next push. The
 * slow ones show that they are named where they show what they wrote.
 */
const THROUGH_GIT_HOOKS = REAL_ASSISTANTS.filter(({ id, slow }) => id !== "gemini-cli" && slow !== true);

describe("a real assistant that commits in a repository set up by toolmark init", () => {
  for (const assistant of THROUGH_GIT_HOOKS) {
    it(`is named by the commit's record: ${assistant.id} ${assistant.version}`, async () => {
      const stage = newStage();
      stage.toolmark("init");
      const path = `${stage.repository}/numbers.ts`;
      const session = await runAssistant({
        assistant: assistant.id,
        repository: stage.repository,
        home: stage.home,
        steps: [
          { do: "write", path, content: "export const one = 1;\nexport const two = 2;\n" },
          { do: "shell", command: "git add -A && git commit -q -m 'Add numbers'" },
        ],
      });
      expect(stage.git("log", "--format=%s"), session.requests.join("\n")).toBe("Add numbers\nBegin\n");
      const trailers = stage.trailersOf("HEAD").join("\n");
      expect(trailers).toMatch(new RegExp(`^Assisted-by: ${assistant.id}:`, "m"));
      expect(trailers).toMatch(/^AI-Provenance: v1; state=assisted; .*change=[0-9a-f]{16}$/m);
    });
  }
});
