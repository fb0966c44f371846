import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A completion tool and agent for editors. */
export const tabnine: Assistant = {
  id: "tabnine",
  name: "Tabnine",
  provider: null,
  firstParty: false,
  aliases: ["tabnine"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "noreply@tabnine.com", strength: "strong", proof: history },
    { kind: "footer", text: "Tabnine", strength: "medium", proof: history },
    { kind: "footer", text: "tabnine.com", strength: "medium", proof: history },
  ],
};
