import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A fork of a terminal assistant that runs anyone's models. */
export const openclaude = assistant({
  id: "openclaude",
  name: "OpenClaude",
  aliases: ["openclaude", "open claude"],
  processes: [program("openclaude", "medium", history)],
  marks: [
    email("noreply@openclaude.dev", "medium", history),
    email("openclaude@gitlawb.com", "strong", history),
    displayName("OpenClaude", "medium", history),
    footer("OpenClaude", "medium", history),
  ],
});
