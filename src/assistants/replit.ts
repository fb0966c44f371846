import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, line, trailer, variable } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const checkpoints: Proof = { how: "history", where: "commits of equalsAndy/HI_Replit", when: "2026-11-25" };

/** Replit's agent. `REPL_ID` stands in the whole workspace, people's terminals included. */
export const replit = assistant({
  id: "replit",
  name: "Replit Agent",
  aliases: ["replit agent", "replit", "replit assistant", "replit ai"],
  environment: [variable("REPLIT_MODE", "medium", amIVibing, { is: "assistant" })],
  marks: [
    email("agent@replit.com", "strong", history),
    displayName("Replit Agent", "medium", history),
    // `Replit-Commit-Author: Assistant` also stands on the checkpoint of a person's edits before the assistant's change.
    line("Assistant generated file changes:", "strong", checkpoints),
    trailer("Replit-Commit-Author", "strong", disclosure, "Agent"),
    footer("Replit Agent", "medium", history),
    footer("replit.com", "medium", history),
  ],
});
