import type { Proof } from "./assistant.ts";
import { assistant, footer, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of cline/cline, google-gemini/gemini-cli",
  when: "2026-11-23",
};

const REVIEW = "a code review bot whose suggestion a person accepted";

/** A code review bot: its co-authorship means that a person accepted a suggestion. */
export const greptile = assistant({
  id: "greptile",
  name: "Greptile",
  aliases: ["greptile", "greptile apps"],
  marks: [
    slug("greptile-apps[bot]", "medium", history, { remark: REVIEW }),
    slug("greptileai", "medium", history, { remark: REVIEW }),
    footer("Greptile", "medium", history),
  ],
});
