import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of MoonshotAI/kimi-cli, continuedev/continue",
  when: "2026-11-23",
};

/** Moonshot AI's terminal assistant. */
export const kimiCli: Assistant = {
  id: "kimi-cli",
  name: "Kimi CLI",
  provider: "moonshot",
  firstParty: false,
  aliases: ["kimi cli", "kimi code", "kimi code cli", "kimi-cli"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("noreply@kimi.com", "medium", history),
    displayName("Kimi CLI", "medium", history),
    displayName("Kimi Code", "medium", history),
    footer("Kimi CLI", "medium", history),
  ],
};
