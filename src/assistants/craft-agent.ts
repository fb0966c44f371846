import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steipete/CodexBar", when: "2026-11-23" };

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
    email("agents-noreply@craft.do", "strong", history),
    displayName("Craft Agent", "medium", history),
    footer("Craft Agent", "medium", history),
  ],
};
