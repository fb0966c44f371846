import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of cloudflare/workers-sdk", when: "2026-11-25" };

/** A coding agent for GitHub. Its name is a person's, too. */
export const charlie = assistant({
  id: "charlie",
  name: "Charlie",
  aliases: ["charliehelps", "charlie labs"],
  marks: [
    slug("charliecreates[bot]", "strong", history),
    email("charlie@charlielabs.ai", "strong", history),
    displayName("CharlieHelps", "medium", history),
  ],
});
