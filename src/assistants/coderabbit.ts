import type { Assistant, Proof } from "./assistant.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

const REVIEW = "a code review bot whose suggestion a person accepted";

/** A code review bot: its co-authorship means that a person accepted a suggestion, or asked it for a fix. */
export const coderabbit: Assistant = {
  id: "coderabbit",
  name: "CodeRabbit",
  provider: null,
  firstParty: false,
  aliases: ["coderabbit", "code rabbit", "coderabbitai", "coderabbit ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "coderabbitai[bot]", strength: "medium", proof: disclosure, remark: REVIEW },
    { kind: "email", email: "noreply@coderabbit.ai", strength: "medium", proof: history, remark: REVIEW },
    { kind: "footer", text: "CodeRabbit", strength: "medium", proof: history },
    { kind: "footer", text: "coderabbit.ai", strength: "medium", proof: history },
  ],
};
