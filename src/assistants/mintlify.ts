import type { Proof } from "./assistant.ts";
import { assistant, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of NangoHQ/nango", when: "2026-11-25" };

/** A documentation agent. Its maker's bot account also commits what people type in a web editor, so the account is no sign. */
export const mintlify = assistant({
  id: "mintlify",
  name: "Mintlify Agent",
  aliases: ["mintlify agent", "mintlify-agent"],
  marks: [footer("Mintlify Agent", "medium", history)],
});
