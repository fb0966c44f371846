import type { Proof } from "./assistant.ts";
import { assistant, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-23" };

/** A configuration of Claude Code with a signature of its own. */
export const nori = assistant({
  id: "nori",
  name: "Nori",
  aliases: ["nori ai"],
  marks: [footer("nori.ai", "medium", history)],
});
