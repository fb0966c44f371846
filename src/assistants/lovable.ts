import type { Assistant, Proof } from "./assistant.ts";
import { email, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A hosted app builder that commits through its GitHub app, first called GPT Engineer. */
export const lovable: Assistant = {
  id: "lovable",
  name: "Lovable",
  provider: null,
  firstParty: false,
  aliases: ["lovable", "lovable ai", "gpt engineer"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    slug("gpt-engineer-app[bot]", "strong", history),
    slug("lovable-dev[bot]", "strong", history),
    email("noreply@lovable.dev", "strong", history),
    footer("Lovable", "medium", history),
    footer("lovable.dev", "medium", history),
  ],
};
