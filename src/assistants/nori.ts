import type { Assistant, Proof } from "./assistant.ts";
import { footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-23" };

/** A configuration of Claude Code with a signature of its own. */
export const nori: Assistant = {
  id: "nori",
  name: "Nori",
  provider: null,
  firstParty: false,
  aliases: ["nori ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [footer("nori.ai", "medium", history)],
};
