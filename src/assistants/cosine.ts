import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Cosine's cloud agent, Genie. */
export const cosine: Assistant = {
  id: "cosine",
  name: "Cosine",
  provider: null,
  firstParty: false,
  aliases: ["cosine genie", "cosine ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "agent@cosine.sh", strength: "strong", proof: history },
    { kind: "slug", slug: "cosine-genie[bot]", strength: "medium", proof: history },
    { kind: "footer", text: "cosine.sh", strength: "medium", proof: history },
  ],
};
