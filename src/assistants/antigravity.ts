import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, variable } from "./sign.ts";

const gh: Proof = { how: "third-party", where: "cli/cli internal/agents/detect.go", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Google's agentic editor; it runs models of others, too. */
export const antigravity = assistant({
  id: "antigravity",
  name: "Antigravity",
  aliases: ["antigravity", "google antigravity", "antigravity agent", "antigravity cli", "antigravity ide", "jetski"],
  environment: [variable("ANTIGRAVITY_AGENT", "strong", gh)],
  marks: [
    email("antigravity@google.com", "medium", history),
    email("jetski-bot@google.com", "medium", history),
    displayName("Antigravity", "medium", history),
    displayName("Antigravity Agent", "medium", history),
    displayName("Google Antigravity", "medium", history),
    footer("Antigravity", "medium", history),
    footer("antigravity.google", "medium", history),
  ],
});
