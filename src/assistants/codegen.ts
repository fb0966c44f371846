import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of SuperClaude-Org/SuperClaude_Framework",
  when: "2026-11-25",
};

/** A cloud coding agent. Its name is a common word: its account counts. */
export const codegen = assistant({
  id: "codegen",
  name: "Codegen",
  aliases: ["codegen-sh"],
  marks: [slug("codegen-sh[bot]", "strong", history)],
});
