import type { Assistant, Proof } from "./assistant.ts";
import { footer, program, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** xAI's terminal assistant. */
export const grokCli: Assistant = {
  id: "grok-cli",
  name: "Grok CLI",
  provider: "xai",
  firstParty: false,
  aliases: ["grok cli", "grok build", "grok agent", "grok code"],
  environment: [variable("GROK_AGENT", "strong", jfrog)],
  modelVariables: [],
  processes: [program("grok", "weak", jfrog)],
  marks: [footer("Grok CLI", "medium", history)],
};
