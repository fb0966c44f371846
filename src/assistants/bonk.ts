import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of cloudflare/workers-sdk", when: "2026-11-25" };

/** A GitHub bot that runs OpenCode. */
export const bonk = assistant({
  id: "bonk",
  name: "Bonk",
  aliases: ["ask-bonk"],
  marks: [slug("ask-bonk[bot]", "strong", history), slug("bonk[bot]", "strong", history)],
});
