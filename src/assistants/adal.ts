import type { Assistant, Proof } from "./assistant.ts";
import { email } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of obra/superpowers", when: "2026-11-25" };

/** A terminal coding agent that runs anyone's models. */
export const adal: Assistant = {
  id: "adal",
  name: "AdaL",
  provider: null,
  firstParty: false,
  aliases: ["adal cli"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("adal@sylph.ai", "strong", history)],
};
