import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of bmad-code-org/BMAD-METHOD, google-gemini/gemini-cli",
  when: "2026-11-25",
};

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot. */
export const sourcery = assistant({
  id: "sourcery",
  name: "Sourcery",
  aliases: ["sourcery-ai", "sourcery ai"],
  marks: [slug("sourcery-ai[bot]", "medium", history, { remark: REVIEW })],
});
