import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of vercel/ai, google-gemini/gemini-cli", when: "2026-11-25" };

/** A coding agent that runs anyone's models. */
export const blackbox = assistant({
  id: "blackbox",
  name: "BLACKBOX AI",
  aliases: ["blackbox ai", "blackbox agent", "blackboxai"],
  marks: [
    email("agent@blackbox.ai", "strong", history),
    email("code@blackbox.ai", "strong", history),
    displayName("BLACKBOX Agent", "medium", history),
    displayName("BLACKBOX AI", "medium", history),
    footer("BLACKBOX AI", "medium", history),
    footer("blackbox.ai", "medium", history),
  ],
});
