import type { Assistant, Proof } from "./assistant.ts";
import { email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** A cloud coding agent by the makers of Gitpod, whose own addresses at ona.com are people's. Its name is a woman's, too. */
export const ona: Assistant = {
  id: "ona",
  name: "Ona",
  provider: null,
  firstParty: false,
  aliases: ["ona agent"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("no-reply@ona.com", "strong", history), footer("ona.com", "medium", history)],
};
