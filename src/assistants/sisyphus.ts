import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

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
    { kind: "email", email: "clio-agent@sisyphuslabs.ai", strength: "strong", proof: history },
    { kind: "footer", text: "Sisyphus", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/code-yeongyu/oh-my-opencode", strength: "medium", proof: history },
  ],
};
