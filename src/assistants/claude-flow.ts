import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** An orchestrator of Claude Code and other agents. */
export const claudeFlow: Assistant = {
  id: "claude-flow",
  name: "Claude Flow",
  provider: null,
  firstParty: false,
  aliases: ["claude flow", "claude-flow"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "name", name: "claude-flow", strength: "medium", proof: history },
    { kind: "footer", text: "Claude Flow", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/ruvnet/claude-flow", strength: "medium", proof: history },
  ],
};
