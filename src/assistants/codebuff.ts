import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A terminal coding agent. */
export const codebuff: Assistant = {
  id: "codebuff",
  name: "Codebuff",
  provider: null,
  firstParty: false,
  aliases: ["codebuff"],
  environment: [],
  modelVariables: [],
  processes: [{ name: "codebuff", strength: "medium", proof: history }],
  marks: [
    { kind: "email", email: "noreply@codebuff.com", strength: "strong", proof: history },
    { kind: "name", name: "Codebuff", strength: "medium", proof: history },
    { kind: "footer", text: "Codebuff", strength: "medium", proof: history },
    { kind: "footer", text: "codebuff.com", strength: "medium", proof: history },
  ],
};
