import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of obra/superpowers, scripts in public repositories",
  when: "2026-11-25",
};
const own: Proof = { how: "history", where: "commits of letta-ai/letta-code", when: "2026-11-25" };

/** A terminal coding agent with a memory, which runs anyone's models. */
export const letta = assistant({
  id: "letta",
  name: "Letta Code",
  aliases: ["letta code", "letta-code"],
  marks: [
    email("noreply@letta.com", "strong", history),
    // Each agent has a number and a name of its own: `Bob <agent-4140c4b5-…@letta.com>`.
    email("agent-*@letta.com", "strong", own),
    slug("letta-integration[bot]", "strong", own),
    slug("letta-code", "medium", own),
    displayName("Letta Code", "medium", history),
    footer("Letta Code", "medium", history),
    footer("letta.com", "medium", history),
  ],
});
