import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, email, footer, program, slug, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Gemini CLI 0.61.0 on Linux, shell environment", when: "2026-11-23" };
const table: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "commits of google-gemini/gemini-cli", when: "2026-11-23" };

/** Google's terminal assistant. It switches git hooks off for its own commits. */
export const geminiCli = assistant({
  id: "gemini-cli",
  name: "Gemini CLI",
  provider: "google",
  aliases: ["gemini cli", "gemini-cli", "google gemini cli"],
  environment: [variable("GEMINI_CLI", "strong", ran)],
  processes: [program("gemini", "medium", table, "@google/gemini-cli")],
  marks: [
    slug("gemini-cli[bot]", "strong", history),
    slug("gemini-cli", "strong", history),
    email("gemini-cli@google.com", "medium", history),
    displayName("Gemini CLI", "medium", history),
    footer("Gemini CLI", "medium", history),
    footer("github.com/google-gemini/gemini-cli", "medium", history),
    branch("gemini/", "weak", table),
  ],
});
