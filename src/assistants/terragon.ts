import type { Proof } from "./assistant.ts";
import { assistant, displayName, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** A hosted runner of coding agents. */
export const terragon = assistant({
  id: "terragon",
  name: "Terragon",
  aliases: ["terragon", "terragon labs"],
  marks: [slug("terragon-labs[bot]", "strong", history), displayName("Terragon", "medium", history)],
});
