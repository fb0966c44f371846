import type { Proof } from "./assistant.ts";
import { assistant, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A completion tool and agent for editors. */
export const tabnine = assistant({
  id: "tabnine",
  name: "Tabnine",
  aliases: ["tabnine"],
  marks: [
    email("noreply@tabnine.com", "strong", history),
    footer("Tabnine", "medium", history),
    footer("tabnine.com", "medium", history),
  ],
});
