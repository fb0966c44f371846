import type { Assistant, Proof } from "./assistant.ts";
import { email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A completion tool and agent for editors. */
export const tabnine: Assistant = {
  id: "tabnine",
  name: "Tabnine",
  provider: null,
  firstParty: false,
  aliases: ["tabnine"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("noreply@tabnine.com", "strong", history),
    footer("Tabnine", "medium", history),
    footer("tabnine.com", "medium", history),
  ],
};
