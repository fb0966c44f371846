import type { Proof } from "./assistant.ts";
import { assistant, email, footer } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of google-gemini/gemini-cli, steipete/CodexBar",
  when: "2026-11-23",
};

/** The orchestrating agent of an OpenCode plug-in. */
export const sisyphus = assistant({
  id: "sisyphus",
  name: "Sisyphus",
  aliases: ["sisyphus agent", "oh my opencode"],
  marks: [
    email("clio-agent@sisyphuslabs.ai", "strong", history),
    footer("Sisyphus", "medium", history),
    footer("github.com/code-yeongyu/oh-my-opencode", "medium", history),
  ],
});
