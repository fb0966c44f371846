import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A terminal coding agent. */
export const codebuff = assistant({
  id: "codebuff",
  name: "Codebuff",
  aliases: ["codebuff"],
  processes: [program("codebuff", "medium", history)],
  marks: [
    email("noreply@codebuff.com", "strong", history),
    displayName("Codebuff", "medium", history),
    footer("Codebuff", "medium", history),
    footer("codebuff.com", "medium", history),
  ],
});
