import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of git-ai-project/git-ai", when: "2026-11-23" };

/** A coding agent for Android Studio. */
export const firebender = assistant({
  id: "firebender",
  name: "Firebender",
  aliases: ["firebender"],
  marks: [
    email("help@firebender.com", "strong", history),
    displayName("Firebender", "medium", history),
    footer("Firebender", "medium", history),
    footer("firebender.com", "medium", history),
  ],
});
