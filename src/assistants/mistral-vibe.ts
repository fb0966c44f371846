import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of mistralai/mistral-vibe", when: "2026-11-23" };

/** Mistral's terminal assistant. */
export const mistralVibe = assistant({
  id: "mistral-vibe",
  name: "Mistral Vibe",
  provider: "mistral",
  aliases: ["mistral vibe", "vibe cli", "mistral-vibe"],
  marks: [
    email("vibe@mistral.ai", "strong", history),
    displayName("Mistral Vibe", "medium", history),
    footer("Mistral Vibe", "medium", history),
  ],
});
