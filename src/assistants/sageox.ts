import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-23" };

/** A hub for teams of coding agents; its trailer says that one took part. */
export const sageox: Assistant = {
  id: "sageox",
  name: "SageOx",
  provider: null,
  firstParty: false,
  aliases: ["sageox"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("ox@sageox.ai", "medium", history), displayName("SageOx", "medium", history)],
};
