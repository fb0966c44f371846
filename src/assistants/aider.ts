import type { Proof } from "./assistant.ts";
import { assistant, authorSuffix, branch, email, footer, program, title, variable } from "./sign.ts";

const source: Proof = { how: "vendor", where: "Aider-AI/aider aider/repo.py, aider/llm.py", when: "2026-05-22" };
const table: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = {
  how: "history",
  where: "commits of Aider-AI/aider, All-Hands-AI/OpenHands, RooCodeInc/Roo-Code",
  when: "2026-11-23",
};

/** A terminal assistant that runs anyone's models and commits by itself. Its `AIDER_…` variables are configuration and no sign. */
export const aider = assistant({
  id: "aider",
  name: "aider",
  aliases: ["aider", "aider-chat", "aider chat"],
  environment: [
    variable("OR_APP_NAME", "medium", source, {
      is: "Aider",
      together: [{ variable: "OR_SITE_URL", is: "https://aider.chat" }],
    }),
  ],
  processes: [program("aider", "medium", table)],
  marks: [
    email("aider@aider.chat", "strong", source),
    email("noreply@aider.chat", "strong", history),
    email("noreply@aider.dev", "strong", history),
    // On the committer alone it says that aider committed a person's own edits.
    authorSuffix(" (aider)", "strong", source),
    footer("aider", "medium", history),
    footer("aider.chat", "medium", history),
    // Every title of its own until v0.39, and by choice since.
    title("aider: ", "medium", history),
    branch("aider/", "weak", table),
  ],
});
