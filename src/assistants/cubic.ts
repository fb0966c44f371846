import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-23" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot. */
export const cubic: Assistant = {
  id: "cubic",
  name: "cubic",
  provider: null,
  firstParty: false,
  aliases: ["cubic-dev-ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("cubic-dev-ai[bot]", "medium", history, { remark: REVIEW })],
};
