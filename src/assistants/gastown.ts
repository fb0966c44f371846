import type { Assistant, Proof } from "./assistant.ts";
import { trailer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-25" };

/** A manager of many coding agents; its trailer names the one that did the work: `Executed-By: beads/polecats/onyx`. */
export const gastown: Assistant = {
  id: "gastown",
  name: "Gas Town",
  provider: null,
  firstParty: false,
  aliases: ["gastown", "gas town"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [trailer("Executed-By", "medium", history)],
};
