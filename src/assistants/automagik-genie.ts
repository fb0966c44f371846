import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of BloopAI/vibe-kanban", when: "2026-11-25" };

/** A layer over other coding agents. */
export const automagikGenie: Assistant = {
  id: "automagik-genie",
  name: "Automagik Genie",
  provider: null,
  firstParty: false,
  aliases: ["automagik genie"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("genie@namastex.ai", "strong", history), displayName("Automagik Genie", "medium", history)],
};
