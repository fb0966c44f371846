import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steipete/CodexBar", when: "2026-11-23" };

/** Craft's agent. */
export const craftAgent = assistant({
  id: "craft-agent",
  name: "Craft Agent",
  aliases: ["craft agent", "craft agents"],
  marks: [
    email("agents-noreply@craft.do", "strong", history),
    displayName("Craft Agent", "medium", history),
    footer("Craft Agent", "medium", history),
  ],
});
