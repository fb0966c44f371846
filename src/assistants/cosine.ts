import type { Proof } from "./assistant.ts";
import { assistant, email, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of Aider-AI/aider", when: "2026-11-23" };

/** Cosine's cloud agent, Genie. */
export const cosine = assistant({
  id: "cosine",
  name: "Cosine",
  aliases: ["cosine genie", "cosine ai"],
  marks: [
    email("agent@cosine.sh", "strong", history),
    slug("cosine-genie[bot]", "medium", history),
    footer("cosine.sh", "medium", history),
  ],
});
