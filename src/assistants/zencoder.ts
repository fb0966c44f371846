import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A coding agent for editors and GitHub. */
export const zencoder: Assistant = {
  id: "zencoder",
  name: "Zencoder",
  provider: null,
  firstParty: false,
  aliases: ["zencoder", "zencoder ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "zencoder-ai[bot]", strength: "strong", proof: history },
    { kind: "name", name: "Zencoder", strength: "medium", proof: history },
    { kind: "footer", text: "Zencoder", strength: "medium", proof: history },
    { kind: "footer", text: "zencoder.ai", strength: "medium", proof: history },
  ],
};
