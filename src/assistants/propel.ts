import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of NangoHQ/nango", when: "2026-11-25" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot. */
export const propel: Assistant = {
  id: "propel",
  name: "Propel",
  provider: null,
  firstParty: false,
  aliases: ["propel-code-bot"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("propel-code-bot[bot]", "medium", history, { remark: REVIEW })],
};
