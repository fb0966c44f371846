import type { Proof } from "./assistant.ts";
import { assistant, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of continuedev/continue", when: "2026-11-25" };

/** A desktop runner of coding agents by Imbue. Its name is a trade: its address counts. */
export const sculptor = assistant({
  id: "sculptor",
  name: "Sculptor",
  aliases: [],
  marks: [email("sculptor@imbue.com", "strong", history)],
});
