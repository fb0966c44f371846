import type { Assistant, Proof } from "./assistant.ts";
import { email, footer } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of google-gemini/gemini-cli, steipete/CodexBar",
  when: "2026-11-23",
};

/** The orchestrating agent of an OpenCode plug-in. */
export const sisyphus: Assistant = {
  id: "sisyphus",
  name: "Sisyphus",
  provider: null,
  firstParty: false,
  aliases: ["sisyphus agent", "oh my opencode"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("clio-agent@sisyphuslabs.ai", "strong", history),
    footer("Sisyphus", "medium", history),
    footer("github.com/code-yeongyu/oh-my-opencode", "medium", history),
  ],
};
