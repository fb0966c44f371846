import type { Assistant, Proof } from "./assistant.ts";

const detectAgent: Proof = { how: "third-party", where: "vercel/detect-agent agents.json", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** JetBrains' coding agent. The name is also a person's. */
export const junie: Assistant = {
  id: "junie",
  name: "Junie",
  provider: null,
  firstParty: false,
  aliases: ["junie", "jetbrains junie", "junie cli"],
  environment: [
    { variable: "JUNIE_DATA", strength: "strong", proof: detectAgent },
    { variable: "JUNIE_SHIM_PATH", strength: "strong", proof: detectAgent },
  ],
  modelVariables: [],
  processes: [{ name: "junie", strength: "medium", proof: history }],
  marks: [
    { kind: "email", email: "junie@jetbrains.com", strength: "strong", proof: history },
    { kind: "slug", slug: "jetbrains-junie[bot]", strength: "strong", proof: history },
    { kind: "footer", text: "JetBrains Junie", strength: "medium", proof: history },
    { kind: "footer", text: "jetbrains.com/junie", strength: "medium", proof: history },
  ],
};
