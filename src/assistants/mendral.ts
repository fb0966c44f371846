import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of PostHog/posthog-js", when: "2026-11-25" };

/** An agent that mends continuous integration and dependencies. */
export const mendral = assistant({
  id: "mendral",
  name: "Mendral",
  aliases: ["mendral"],
  marks: [slug("mendral-app[bot]", "strong", history)],
});
