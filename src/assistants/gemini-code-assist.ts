import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of google-gemini/gemini-cli", when: "2026-11-23" };

const REVIEW = "a code review bot whose suggestion a person accepted";

/** Google's code review bot on GitHub: its co-authorship means that a person accepted a suggestion. */
export const geminiCodeAssist = assistant({
  id: "gemini-code-assist",
  name: "Gemini Code Assist",
  provider: "google",
  aliases: ["gemini code assist"],
  marks: [
    slug("gemini-code-assist[bot]", "medium", history, { remark: REVIEW }),
    displayName("gemini-code-assist[bot]", "medium", history, { remark: REVIEW }),
    displayName("Gemini Code Assist", "medium", history),
    footer("Gemini Code Assist", "medium", history),
  ],
});
