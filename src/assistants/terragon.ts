import type { Assistant, Proof } from "./assistant.ts";
import { displayName, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** A hosted runner of coding agents. */
export const terragon: Assistant = {
  id: "terragon",
  name: "Terragon",
  provider: null,
  firstParty: false,
  aliases: ["terragon", "terragon labs"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("terragon-labs[bot]", "strong", history), displayName("Terragon", "medium", history)],
};
