import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of MoonshotAI/kimi-cli, continuedev/continue",
  when: "2026-11-23",
};

/** Moonshot AI's terminal assistant. */
export const kimiCli = assistant({
  id: "kimi-cli",
  name: "Kimi CLI",
  provider: "moonshot",
  aliases: ["kimi cli", "kimi code", "kimi code cli", "kimi-cli"],
  marks: [
    email("noreply@kimi.com", "medium", history),
    displayName("Kimi CLI", "medium", history),
    displayName("Kimi Code", "medium", history),
    footer("Kimi CLI", "medium", history),
  ],
});
