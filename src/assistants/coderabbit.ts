import type { Proof } from "./assistant.ts";
import { assistant, email, footer, slug } from "./sign.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "commits of google-gemini/gemini-cli", when: "2026-11-23" };

const REVIEW = "a code review bot whose suggestion a person accepted";

/** A code review bot: its co-authorship means that a person accepted a suggestion, or asked it for a fix. */
export const coderabbit = assistant({
  id: "coderabbit",
  name: "CodeRabbit",
  aliases: ["coderabbit", "code rabbit", "coderabbitai", "coderabbit ai"],
  marks: [
    slug("coderabbitai[bot]", "medium", disclosure, { remark: REVIEW }),
    email("noreply@coderabbit.ai", "medium", history, { remark: REVIEW }),
    footer("CodeRabbit", "medium", history),
    footer("coderabbit.ai", "medium", history),
  ],
});
