import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of NangoHQ/nango", when: "2026-11-25" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot. */
export const propel = assistant({
  id: "propel",
  name: "Propel",
  aliases: ["propel-code-bot"],
  marks: [slug("propel-code-bot[bot]", "medium", history, { remark: REVIEW })],
});
