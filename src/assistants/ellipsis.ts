import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of RooCodeInc/Roo-Code", when: "2026-11-25" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A bot that reviews pull requests and proposes fixes. */
export const ellipsis = assistant({
  id: "ellipsis",
  name: "Ellipsis",
  aliases: ["ellipsis-dev", "ellipsis.dev"],
  marks: [slug("ellipsis-dev[bot]", "medium", history, { remark: REVIEW })],
});
