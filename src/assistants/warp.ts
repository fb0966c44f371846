import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, line, session, slug, variable } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "commits of steipete/CodexBar, Aider-AI/aider", when: "2026-11-23" };
const ownHistory: Proof = { how: "history", where: "commits of warpdotdev/warp", when: "2026-11-25" };

/** Warp's agent, Oz. A terminal of Warp is no sign. */
export const warp = assistant({
  id: "warp",
  name: "Warp",
  aliases: ["warp", "oz", "warp agent", "warp ai", "warp oz", "oz agent", "warp agent mode"],
  environment: [variable("OZ_RUN_ID", "strong", amIVibing), variable("AI_AGENT", "medium", amIVibing, { is: "Warp" })],
  marks: [
    email("oz-agent@warp.dev", "strong", history),
    email("agent@warp.dev", "strong", history),
    slug("warp-agent[bot]", "medium", history),
    slug("oz-agent[bot]", "medium", history),
    slug("oz-for-oss[bot]", "strong", ownHistory),
    slug("warp-for-oss[bot]", "strong", ownHistory),
    // A box that was ticked in a pull request's form.
    line("[x] Warp Agent Mode - This PR was created via Warp's AI Agent Mode", "medium", ownHistory),
    slug("oz-by-warp[bot]", "strong", ownHistory),
    slug("warp-factories[bot]", "strong", ownHistory),
    slug("warp-agent-staging[bot]", "strong", ownHistory),
    slug("warp-dev-github-integration[bot]", "strong", ownHistory),
    displayName("Warp Agent", "medium", history),
    session("app.warp.dev/conversation/", "medium", ownHistory),
    session("staging.warp.dev/conversation/", "medium", ownHistory),
    footer("Warp Agent", "medium", history),
    footer("warp.dev", "medium", history),
  ],
});
