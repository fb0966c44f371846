import type { Proof } from "./assistant.ts";
import { assistant, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of obra/superpowers", when: "2026-11-25" };

/** An open agent by Microsoft that runs anyone's models. Its name is a common word: its link counts. */
export const amplifier = assistant({
  id: "amplifier",
  name: "Amplifier",
  aliases: [],
  marks: [slug("microsoft-amplifier", "strong", history), footer("github.com/microsoft/amplifier", "medium", history)],
});
