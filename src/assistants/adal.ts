import type { Proof } from "./assistant.ts";
import { assistant, email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of obra/superpowers", when: "2026-11-25" };

/** A terminal coding agent that runs anyone's models. */
export const adal = assistant({
  id: "adal",
  name: "AdaL",
  aliases: ["adal cli"],
  marks: [email("adal@sylph.ai", "strong", history)],
});
