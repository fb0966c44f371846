import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-23" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot. */
export const cubic = assistant({
  id: "cubic",
  name: "cubic",
  aliases: ["cubic-dev-ai"],
  marks: [slug("cubic-dev-ai[bot]", "medium", history, { remark: REVIEW })],
});
