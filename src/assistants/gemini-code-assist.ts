import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

const REVIEW = "a code review bot whose suggestion a person accepted";

/** Google's code review bot on GitHub: its co-authorship means that a person accepted a suggestion. */
export const geminiCodeAssist: Assistant = {
  id: "gemini-code-assist",
  name: "Gemini Code Assist",
  provider: "google",
  firstParty: false,
  aliases: ["gemini code assist"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "gemini-code-assist[bot]", strength: "medium", proof: history, remark: REVIEW },
    { kind: "name", name: "gemini-code-assist[bot]", strength: "medium", proof: history, remark: REVIEW },
    { kind: "name", name: "Gemini Code Assist", strength: "medium", proof: history },
    { kind: "footer", text: "Gemini Code Assist", strength: "medium", proof: history },
  ],
};
