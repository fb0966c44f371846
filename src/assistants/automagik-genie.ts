import type { Proof } from "./assistant.ts";
import { assistant, displayName, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of BloopAI/vibe-kanban", when: "2026-11-25" };

/** A layer over other coding agents. */
export const automagikGenie = assistant({
  id: "automagik-genie",
  name: "Automagik Genie",
  aliases: ["automagik genie"],
  marks: [email("genie@namastex.ai", "strong", history), displayName("Automagik Genie", "medium", history)],
});
