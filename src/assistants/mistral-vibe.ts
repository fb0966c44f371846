import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of mistralai/mistral-vibe", when: "2026-11-23" };

/** Mistral's terminal assistant. */
export const mistralVibe: Assistant = {
  id: "mistral-vibe",
  name: "Mistral Vibe",
  provider: "mistral",
  firstParty: false,
  aliases: ["mistral vibe", "vibe cli", "mistral-vibe"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("vibe@mistral.ai", "strong", history),
    displayName("Mistral Vibe", "medium", history),
    footer("Mistral Vibe", "medium", history),
  ],
};
