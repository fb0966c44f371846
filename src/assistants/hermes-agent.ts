import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of github/spec-kit", when: "2026-11-25" };

/** A general agent by Nous Research that runs anyone's models. */
export const hermesAgent = assistant({
  id: "hermes-agent",
  name: "Hermes Agent",
  aliases: ["hermes agent", "hermes-agent"],
  marks: [displayName("Hermes Agent", "medium", history), footer("Hermes Agent", "medium", history)],
});
