import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of PostHog/posthog-js", when: "2026-11-25" };

/** PostHog's coding agent, which runs several vendors' models. */
export const posthogCode = assistant({
  id: "posthog-code",
  name: "PostHog Code",
  aliases: ["posthog code", "posthog desktop", "posthog agent"],
  marks: [
    slug("posthog[bot]", "medium", history),
    footer("PostHog Code", "medium", history),
    footer("PostHog Agent", "medium", history),
    footer("PostHog Desktop", "medium", history),
    footer("posthog.com/code", "medium", history),
    slug("posthog-code", "strong", history),
    displayName("PostHog Code", "medium", history),
  ],
});
