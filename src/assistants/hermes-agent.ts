import type { Assistant, Proof } from "./assistant.ts";
import { displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of github/spec-kit", when: "2026-11-25" };

/** A general agent by Nous Research that runs anyone's models. */
export const hermesAgent: Assistant = {
  id: "hermes-agent",
  name: "Hermes Agent",
  provider: null,
  firstParty: false,
  aliases: ["hermes agent", "hermes-agent"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [displayName("Hermes Agent", "medium", history), footer("Hermes Agent", "medium", history)],
};
