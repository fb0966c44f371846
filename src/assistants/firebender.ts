import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A coding agent for Android Studio. */
export const firebender: Assistant = {
  id: "firebender",
  name: "Firebender",
  provider: null,
  firstParty: false,
  aliases: ["firebender"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "help@firebender.com", strength: "strong", proof: history },
    { kind: "name", name: "Firebender", strength: "medium", proof: history },
    { kind: "footer", text: "Firebender", strength: "medium", proof: history },
    { kind: "footer", text: "firebender.com", strength: "medium", proof: history },
  ],
};
