import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of ghostty-org/ghostty", when: "2026-11-23" };

/** An orchestrator of Claude Code and other agents. */
export const claudeFlow = assistant({
  id: "claude-flow",
  name: "Claude Flow",
  aliases: ["claude flow", "claude-flow"],
  marks: [
    displayName("claude-flow", "medium", history),
    footer("Claude Flow", "medium", history),
    footer("github.com/ruvnet/claude-flow", "medium", history),
  ],
});
