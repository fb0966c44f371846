import type { Assistant, Proof } from "./assistant.ts";
import { email, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of Aider-AI/aider", when: "2026-11-23" };

/** Cosine's cloud agent, Genie. */
export const cosine: Assistant = {
  id: "cosine",
  name: "Cosine",
  provider: null,
  firstParty: false,
  aliases: ["cosine genie", "cosine ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("agent@cosine.sh", "strong", history),
    slug("cosine-genie[bot]", "medium", history),
    footer("cosine.sh", "medium", history),
  ],
};
