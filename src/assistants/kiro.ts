import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug, variable } from "./sign.ts";

const stdEnv: Proof = { how: "third-party", where: "std-env 4.2.0 src/agents.ts", when: "2026-07-08" };
const entire: Proof = { how: "third-party", where: "entireio/external-agents AGENT.md", when: "2026-04-24" };
const history: Proof = {
  how: "history",
  where: "commits of google-gemini/gemini-cli, badlogic/pi-mono",
  when: "2026-11-23",
};

/** AWS's agentic editor and CLI. */
export const kiro = assistant({
  id: "kiro",
  name: "Kiro",
  aliases: ["kiro", "kiro agent", "kiro cli", "kiro ide", "kiro ai", "aws kiro"],
  environment: [variable("TERM_PROGRAM", "weak", stdEnv, { is: "kiro" })],
  processes: [program("kiro-cli-chat", "medium", entire), program("kiro-cli", "weak", entire)],
  marks: [
    slug("kiro-agent", "strong", history),
    slug("kiro-agent[bot]", "strong", history),
    email("noreply@kiro.dev", "medium", history),
    email("kiro@kiro.dev", "medium", history),
    email("agent@kiro.dev", "medium", history),
    email("kiro@amazon.com", "medium", history),
    email("kiro-agent@amazon.com", "medium", history),
    displayName("Kiro Agent", "medium", history),
    displayName("Kiro AI", "medium", history),
    footer("Kiro", "medium", history),
    footer("kiro.dev", "medium", history),
  ],
});
