import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of SuperClaude-Org/SuperClaude_Framework",
  when: "2026-11-25",
};

/** A cloud coding agent. Its name is a common word: its account counts. */
export const codegen: Assistant = {
  id: "codegen",
  name: "Codegen",
  provider: null,
  firstParty: false,
  aliases: ["codegen-sh"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("codegen-sh[bot]", "strong", history)],
};
