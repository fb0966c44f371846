import type { Assistant, Proof } from "./assistant.ts";
import { footer, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of cline/cline, google-gemini/gemini-cli",
  when: "2026-11-23",
};

const REVIEW = "a code review bot whose suggestion a person accepted";

/** A code review bot: its co-authorship means that a person accepted a suggestion. */
export const greptile: Assistant = {
  id: "greptile",
  name: "Greptile",
  provider: null,
  firstParty: false,
  aliases: ["greptile", "greptile apps"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    slug("greptile-apps[bot]", "medium", history, { remark: REVIEW }),
    slug("greptileai", "medium", history, { remark: REVIEW }),
    footer("Greptile", "medium", history),
  ],
};
