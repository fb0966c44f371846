import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of PostHog/posthog-js", when: "2026-11-25" };

/** An agent that mends continuous integration and dependencies. */
export const mendral: Assistant = {
  id: "mendral",
  name: "Mendral",
  provider: null,
  firstParty: false,
  aliases: ["mendral"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("mendral-app[bot]", "strong", history)],
};
