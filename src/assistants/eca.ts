import type { Proof } from "./assistant.ts";
import { assistant, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of obra/superpowers", when: "2026-11-25" };

/** Editor Code Assistant: an open agent for editors that runs anyone's models. */
export const eca = assistant({
  id: "eca",
  name: "ECA",
  aliases: ["eca", "eca-agent", "editor code assistant"],
  marks: [
    email("git@eca.dev", "strong", history),
    footer("ECA", "medium", history),
    footer("eca.dev", "medium", history),
  ],
});
