import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of browser-use/browser-use", when: "2026-11-25" };

/** An agent that writes tests. */
export const codebeaver: Assistant = {
  id: "codebeaver",
  name: "CodeBeaver",
  provider: null,
  firstParty: false,
  aliases: ["codebeaver"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("codebeaver-ai[bot]", "strong", history)],
};
