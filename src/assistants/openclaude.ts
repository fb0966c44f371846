import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A fork of a terminal assistant that runs anyone's models. */
export const openclaude: Assistant = {
  id: "openclaude",
  name: "OpenClaude",
  provider: null,
  firstParty: false,
  aliases: ["openclaude", "open claude"],
  environment: [],
  modelVariables: [],
  processes: [{ name: "openclaude", strength: "medium", proof: history }],
  marks: [
    { kind: "email", email: "openclaude@gitlawb.com", strength: "strong", proof: history },
    { kind: "name", name: "OpenClaude", strength: "medium", proof: history },
    { kind: "footer", text: "OpenClaude", strength: "medium", proof: history },
  ],
};
