import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A hosted app builder that commits through its GitHub app, first called GPT Engineer. */
export const lovable: Assistant = {
  id: "lovable",
  name: "Lovable",
  provider: null,
  firstParty: false,
  aliases: ["lovable", "lovable ai", "gpt engineer"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "gpt-engineer-app[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "lovable-dev[bot]", strength: "strong", proof: history },
    { kind: "email", email: "noreply@lovable.dev", strength: "strong", proof: history },
    { kind: "footer", text: "Lovable", strength: "medium", proof: history },
    { kind: "footer", text: "lovable.dev", strength: "medium", proof: history },
  ],
};
