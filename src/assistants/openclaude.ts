import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer, program } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A fork of a terminal assistant that runs anyone's models. */
export const openclaude: Assistant = {
  id: "openclaude",
  name: "OpenClaude",
  provider: null,
  firstParty: false,
  aliases: ["openclaude", "open claude"],
  environment: [],
  modelVariables: [],
  processes: [program("openclaude", "medium", history)],
  marks: [
    email("noreply@openclaude.dev", "medium", history),
    email("openclaude@gitlawb.com", "strong", history),
    displayName("OpenClaude", "medium", history),
    footer("OpenClaude", "medium", history),
  ],
};
