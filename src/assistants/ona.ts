import type { Proof } from "./assistant.ts";
import { assistant, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai", when: "2026-11-25" };

/** A cloud coding agent by the makers of Gitpod, whose own addresses at ona.com are people's. Its name is a woman's, too. */
export const ona = assistant({
  id: "ona",
  name: "Ona",
  aliases: ["ona agent"],
  marks: [email("no-reply@ona.com", "strong", history), footer("ona.com", "medium", history)],
});
