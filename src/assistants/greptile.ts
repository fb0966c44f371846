import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

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
    { kind: "slug", slug: "greptile-apps[bot]", strength: "medium", proof: history, remark: REVIEW },
    { kind: "slug", slug: "greptileai", strength: "medium", proof: history, remark: REVIEW },
    { kind: "footer", text: "Greptile", strength: "medium", proof: history },
  ],
};
