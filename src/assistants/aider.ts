import type { Assistant, Proof } from "./assistant.ts";

const source: Proof = { how: "vendor", where: "Aider-AI/aider aider/repo.py, aider/llm.py", when: "2026-05-22" };
const history: Proof = { how: "history", where: "Aider-AI/aider commits, 2023 to 2026", when: "2026-11-23" };
const table: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };

/** A terminal assistant that runs anyone's models and commits by itself. Its `AIDER_…` variables are configuration and no sign. */
export const aider: Assistant = {
  id: "aider",
  name: "aider",
  provider: null,
  firstParty: false,
  aliases: ["aider", "aider-chat", "aider chat"],
  environment: [
    {
      variable: "OR_APP_NAME",
      is: "Aider",
      together: [{ variable: "OR_SITE_URL", is: "https://aider.chat" }],
      strength: "medium",
      proof: source,
    },
  ],
  modelVariables: [],
  processes: [{ name: "aider", strength: "medium", proof: table }],
  marks: [
    { kind: "email", email: "aider@aider.chat", strength: "strong", proof: source },
    { kind: "email", email: "noreply@aider.chat", strength: "strong", proof: history },
    { kind: "email", email: "noreply@aider.dev", strength: "strong", proof: history },
    // On the committer alone it says that aider committed a person's own edits.
    { kind: "author-suffix", suffix: " (aider)", strength: "strong", proof: source },
    { kind: "footer", text: "aider", strength: "medium", proof: history },
    { kind: "footer", text: "aider.chat", strength: "medium", proof: history },
    { kind: "branch", prefix: "aider/", strength: "weak", proof: table },
  ],
};
