import type { Proof } from "./assistant.ts";
import { assistant, footer, program, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** xAI's terminal assistant. */
export const grokCli = assistant({
  id: "grok-cli",
  name: "Grok CLI",
  provider: "xai",
  aliases: ["grok cli", "grok build", "grok agent", "grok code"],
  environment: [variable("GROK_AGENT", "strong", jfrog)],
  processes: [program("grok", "weak", jfrog)],
  marks: [footer("Grok CLI", "medium", history)],
});
