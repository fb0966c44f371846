import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Vercel's hosted app builder. */
export const v0: Assistant = {
  id: "v0",
  name: "v0",
  provider: null,
  firstParty: false,
  aliases: ["v0", "v0.dev", "vercel v0", "v0.app"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "v0[bot]", strength: "strong", proof: history },
    { kind: "email", email: "v0[bot]@users.noreply.github.com", strength: "strong", proof: history },
    { kind: "email", email: "v0@vercel.com", strength: "medium", proof: history },
    { kind: "footer", text: "v0", strength: "medium", proof: history },
    { kind: "footer", text: "v0.dev", strength: "medium", proof: history },
    { kind: "footer", text: "v0.app", strength: "medium", proof: history },
    { kind: "branch", prefix: "v0/", strength: "weak", proof: history },
  ],
};
