import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "Gemini CLI 0.61.0 on Linux, shell environment", when: "2026-11-23" };
const table: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "co-author lines in public commits", when: "2026-11-23" };

/** Google's terminal assistant. It switches git hooks off for its own commits. */
export const geminiCli: Assistant = {
  id: "gemini-cli",
  name: "Gemini CLI",
  provider: "google",
  firstParty: false,
  aliases: ["gemini cli", "gemini-cli", "google gemini cli"],
  environment: [{ variable: "GEMINI_CLI", strength: "strong", proof: ran }],
  modelVariables: [],
  processes: [{ name: "gemini", packagePath: "@google/gemini-cli", strength: "medium", proof: table }],
  marks: [
    { kind: "slug", slug: "gemini-cli[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "gemini-cli", strength: "strong", proof: history },
    { kind: "email", email: "gemini-cli@google.com", strength: "medium", proof: history },
    { kind: "name", name: "Gemini CLI", strength: "medium", proof: history },
    { kind: "footer", text: "Gemini CLI", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/google-gemini/gemini-cli", strength: "medium", proof: history },
    { kind: "branch", prefix: "gemini/", strength: "weak", proof: table },
  ],
};
