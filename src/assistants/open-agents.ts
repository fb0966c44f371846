import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** Vercel's open template of a background coding agent, first called Open Harness. */
export const openAgents: Assistant = {
  id: "open-agents",
  name: "Open Agents",
  provider: null,
  firstParty: false,
  aliases: ["open-agents", "open agents"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("open-agents-bot[bot]", "strong", history), slug("openharness[bot]", "strong", history)],
};
