import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of github/spec-kit", when: "2026-11-25" };

/** A terminal coding agent. */
export const commandCode = assistant({
  id: "command-code",
  name: "Command Code",
  aliases: ["command code", "commandcode", "commandcodebot"],
  marks: [
    email("noreply@commandcode.ai", "strong", history),
    displayName("CommandCodeBot", "medium", history),
    displayName("Command Code", "medium", history),
    footer("Command Code", "medium", history),
    footer("commandcode.ai", "medium", history),
  ],
});
