import type { Proof } from "./assistant.ts";
import { assistant, displayName, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of steveyegge/beads", when: "2026-11-23" };

/** A hub for teams of coding agents; its trailer says that one took part. */
export const sageox = assistant({
  id: "sageox",
  name: "SageOx",
  aliases: ["sageox"],
  marks: [email("ox@sageox.ai", "medium", history), displayName("SageOx", "medium", history)],
});
