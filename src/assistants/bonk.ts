import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of cloudflare/workers-sdk", when: "2026-11-25" };

/** A GitHub bot that runs OpenCode. */
export const bonk: Assistant = {
  id: "bonk",
  name: "Bonk",
  provider: null,
  firstParty: false,
  aliases: ["ask-bonk"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("ask-bonk[bot]", "strong", history)],
};
