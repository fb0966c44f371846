import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of git-ai-project/git-ai", when: "2026-11-23" };

/** A coding agent for Android Studio. */
export const firebender: Assistant = {
  id: "firebender",
  name: "Firebender",
  provider: null,
  firstParty: false,
  aliases: ["firebender"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("help@firebender.com", "strong", history),
    displayName("Firebender", "medium", history),
    footer("Firebender", "medium", history),
    footer("firebender.com", "medium", history),
  ],
};
