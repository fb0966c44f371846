import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Craft's agent. */
export const craftAgent: Assistant = {
  id: "craft-agent",
  name: "Craft Agent",
  provider: null,
  firstParty: false,
  aliases: ["craft agent", "craft agents"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "agents-noreply@craft.do", strength: "strong", proof: history },
    { kind: "name", name: "Craft Agent", strength: "medium", proof: history },
    { kind: "footer", text: "Craft Agent", strength: "medium", proof: history },
  ],
};
