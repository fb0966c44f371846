import type { Assistant, Proof } from "./assistant.ts";

const detectAgent: Proof = { how: "third-party", where: "vercel/detect-agent agents.json", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A personal agent that runs anyone's models. */
export const openclaw: Assistant = {
  id: "openclaw",
  name: "OpenClaw",
  provider: null,
  firstParty: false,
  aliases: ["openclaw", "open claw", "clawdbot", "moltbot"],
  environment: [{ variable: "OPENCLAW_SHELL", strength: "medium", proof: detectAgent }],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "name", name: "OpenClaw", strength: "medium", proof: history },
    { kind: "footer", text: "OpenClaw", strength: "medium", proof: history },
    { kind: "footer", text: "openclaw.ai", strength: "medium", proof: history },
  ],
};
