import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of sweepai/sweep, qodo-ai/pr-agent", when: "2026-11-25" };

/** A bot that turns issues into pull requests. Its makers' own addresses at sweep.dev are people's. */
export const sweep = assistant({
  id: "sweep",
  name: "Sweep",
  aliases: ["sweep ai", "sweep-ai"],
  marks: [
    slug("sweep-ai[bot]", "strong", history),
    slug("sweep-nightly[bot]", "strong", history),
    slug("sweep-nightly", "strong", history),
    slug("sweep-canary[bot]", "strong", history),
    displayName("Sweep AI", "medium", history),
    branch("sweep/", "weak", history),
  ],
});
