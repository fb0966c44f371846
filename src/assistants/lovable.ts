import type { Proof } from "./assistant.ts";
import { assistant, email, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A hosted app builder that commits through its GitHub app, first called GPT Engineer. */
export const lovable = assistant({
  id: "lovable",
  name: "Lovable",
  aliases: ["lovable", "lovable ai", "gpt engineer"],
  marks: [
    slug("gpt-engineer-app[bot]", "strong", history),
    slug("lovable-dev[bot]", "strong", history),
    email("noreply@lovable.dev", "strong", history),
    footer("Lovable", "medium", history),
    footer("lovable.dev", "medium", history),
  ],
});
