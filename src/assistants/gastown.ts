import type { Proof } from "./assistant.ts";
import { assistant } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-25" };

/** A manager of many coding agents; its trailer names the one that did the work: `Executed-By: beads/polecats/onyx`. */
export const gastown = assistant({
  id: "gastown",
  name: "Gas Town",
  aliases: ["gastown", "gas town"],
  marks: [{ kind: "trailer", key: "Executed-By", oneWord: true, strength: "medium", proof: history }],
});
