import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** xAI's terminal assistant. */
export const grokCli: Assistant = {
  id: "grok-cli",
  name: "Grok CLI",
  provider: "xai",
  firstParty: false,
  aliases: ["grok cli", "grok build", "grok agent", "grok code"],
  environment: [{ variable: "GROK_AGENT", strength: "strong", proof: jfrog }],
  modelVariables: [],
  processes: [{ name: "grok", strength: "weak", proof: jfrog }],
  marks: [{ kind: "footer", text: "Grok CLI", strength: "medium", proof: history }],
};
