import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of browser-use/browser-use", when: "2026-11-25" };

/** An agent that writes tests. */
export const codebeaver = assistant({
  id: "codebeaver",
  name: "CodeBeaver",
  aliases: ["codebeaver"],
  marks: [slug("codebeaver-ai[bot]", "strong", history)],
});
