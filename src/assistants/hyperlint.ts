import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai, pydantic/pydantic-ai", when: "2026-11-23" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A bot that reviews documentation. */
export const hyperlint = assistant({
  id: "hyperlint",
  name: "Hyperlint",
  aliases: ["hyperlint", "hyperlint ai"],
  marks: [slug("hyperlint-ai[bot]", "medium", history, { remark: REVIEW })],
});
