import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, variable } from "./sign.ts";

const detectAgent: Proof = { how: "third-party", where: "vercel/detect-agent agents.json", when: "2026-08-22" };
const history: Proof = { how: "history", where: "commits of badlogic/pi-mono", when: "2026-11-23" };

/** A personal agent that runs anyone's models. */
export const openclaw = assistant({
  id: "openclaw",
  name: "OpenClaw",
  aliases: ["openclaw", "open claw", "clawdbot", "moltbot"],
  environment: [variable("OPENCLAW_SHELL", "medium", detectAgent)],
  marks: [
    email("openclaw@openclaw.ai", "medium", history),
    email("agent@openclaw.ai", "medium", history),
    email("assistant@openclaw.ai", "medium", history),
    displayName("OpenClaw", "medium", history),
    footer("OpenClaw", "medium", history),
    footer("openclaw.ai", "medium", history),
  ],
});
