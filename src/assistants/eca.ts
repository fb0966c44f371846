import type { Assistant, Proof } from "./assistant.ts";
import { email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of obra/superpowers", when: "2026-11-25" };

/** Editor Code Assistant: an open agent for editors that runs anyone's models. */
export const eca: Assistant = {
  id: "eca",
  name: "ECA",
  provider: null,
  firstParty: false,
  aliases: ["eca", "eca-agent", "editor code assistant"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("git@eca.dev", "strong", history),
    footer("ECA", "medium", history),
    footer("eca.dev", "medium", history),
  ],
};
