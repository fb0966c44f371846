import type { Assistant, Proof } from "./assistant.ts";

const gh: Proof = { how: "third-party", where: "cli/cli internal/agents/detect.go", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Google's agentic editor; it runs models of others, too. */
export const antigravity: Assistant = {
  id: "antigravity",
  name: "Antigravity",
  provider: null,
  firstParty: false,
  aliases: ["antigravity", "google antigravity", "antigravity agent", "antigravity cli", "antigravity ide"],
  environment: [{ variable: "ANTIGRAVITY_AGENT", strength: "strong", proof: gh }],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "antigravity@google.com", strength: "medium", proof: history },
    { kind: "name", name: "Antigravity Agent", strength: "medium", proof: history },
    { kind: "name", name: "Google Antigravity", strength: "medium", proof: history },
    { kind: "footer", text: "Antigravity", strength: "medium", proof: history },
    { kind: "footer", text: "antigravity.google", strength: "medium", proof: history },
  ],
};
