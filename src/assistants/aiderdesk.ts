import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of bmad-code-org/BMAD-METHOD", when: "2026-11-25" };

/** A desktop agent that grew out of a front end to aider. */
export const aiderdesk = assistant({
  id: "aiderdesk",
  name: "AiderDesk",
  aliases: ["aiderdesk", "aider desk", "aider-desk"],
  marks: [
    displayName("AiderDesk", "medium", history),
    footer("AiderDesk", "medium", history),
    footer("github.com/hotovo/aider-desk", "medium", history),
  ],
});
