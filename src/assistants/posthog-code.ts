import type { Assistant, Proof } from "./assistant.ts";
import { displayName, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of PostHog/posthog-js", when: "2026-11-25" };

/** PostHog's coding agent, which runs several vendors' models. */
export const posthogCode: Assistant = {
  id: "posthog-code",
  name: "PostHog Code",
  provider: null,
  firstParty: false,
  aliases: ["posthog code", "posthog desktop", "posthog agent"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    slug("posthog[bot]", "medium", history),
    footer("PostHog Code", "medium", history),
    footer("PostHog Agent", "medium", history),
    footer("PostHog Desktop", "medium", history),
    footer("posthog.com/code", "medium", history),
    slug("posthog-code", "strong", history),
    displayName("PostHog Code", "medium", history),
  ],
};
