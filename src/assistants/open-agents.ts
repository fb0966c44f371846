import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** Vercel's open template of a background coding agent, first called Open Harness. */
export const openAgents = assistant({
  id: "open-agents",
  name: "Open Agents",
  aliases: ["open-agents", "open agents"],
  marks: [slug("open-agents-bot[bot]", "strong", history), slug("openharness[bot]", "strong", history)],
});
