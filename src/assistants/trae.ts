import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** ByteDance's editor and its agent. */
export const trae: Assistant = {
  id: "trae",
  name: "Trae",
  provider: null,
  firstParty: false,
  aliases: ["trae", "trae ai", "trae agent", "trae cli", "trae ide"],
  environment: [{ variable: "TRAE_AI_SHELL_ID", strength: "strong", proof: jfrog }],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "traecli@bytedance.com", strength: "strong", proof: history },
    { kind: "name", name: "Trae AI", strength: "medium", proof: history },
    { kind: "footer", text: "Trae", strength: "medium", proof: history },
    { kind: "footer", text: "trae.ai", strength: "medium", proof: history },
  ],
};
