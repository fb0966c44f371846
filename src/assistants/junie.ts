import type { Proof } from "./assistant.ts";
import { assistant, email, footer, program, slug, variable } from "./sign.ts";

const detectAgent: Proof = { how: "third-party", where: "vercel/detect-agent agents.json", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** JetBrains' coding agent. The name is also a person's. */
export const junie = assistant({
  id: "junie",
  name: "Junie",
  aliases: ["junie", "jetbrains junie", "junie cli"],
  environment: [variable("JUNIE_DATA", "strong", detectAgent), variable("JUNIE_SHIM_PATH", "strong", detectAgent)],
  processes: [program("junie", "medium", history)],
  marks: [
    email("junie@jetbrains.com", "strong", history),
    slug("jetbrains-junie[bot]", "strong", history),
    footer("JetBrains Junie", "medium", history),
    footer("jetbrains.com/junie", "medium", history),
  ],
});
