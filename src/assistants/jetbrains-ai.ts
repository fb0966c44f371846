import type { Assistant, Proof } from "./assistant.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** The AI assistant of JetBrains' editors, on GitHub. */
export const jetbrainsAi: Assistant = {
  id: "jetbrains-ai",
  name: "JetBrains AI",
  provider: null,
  firstParty: false,
  aliases: ["jetbrains ai", "jetbrains ai assistant"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "jetbrains-ai[bot]", strength: "strong", proof: disclosure },
    { kind: "footer", text: "JetBrains AI", strength: "medium", proof: history },
  ],
};
