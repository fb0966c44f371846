import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** Replit's agent. `REPL_ID` stands in the whole workspace, people's terminals included. */
export const replit: Assistant = {
  id: "replit",
  name: "Replit Agent",
  provider: null,
  firstParty: false,
  aliases: ["replit agent", "replit", "replit assistant", "replit ai"],
  environment: [{ variable: "REPLIT_MODE", is: "assistant", strength: "medium", proof: amIVibing }],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "agent@replit.com", strength: "strong", proof: history },
    { kind: "name", name: "Replit Agent", strength: "medium", proof: history },
    { kind: "trailer", key: "Replit-Commit-Author", value: "Agent", strength: "strong", proof: disclosure },
    { kind: "footer", text: "Replit Agent", strength: "medium", proof: history },
    { kind: "footer", text: "replit.com", strength: "medium", proof: history },
  ],
};
