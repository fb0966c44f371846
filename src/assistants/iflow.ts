import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Alibaba's iFlow terminal assistant; it runs models of several vendors. */
export const iflow: Assistant = {
  id: "iflow",
  name: "iFlow CLI",
  provider: null,
  firstParty: false,
  aliases: ["iflow", "iflow cli"],
  environment: [{ variable: "IFLOW_CLI", strength: "strong", proof: jfrog }],
  modelVariables: [],
  processes: [{ name: "iflow", packagePath: "@iflow-ai/iflow-cli", strength: "medium", proof: jfrog }],
  marks: [{ kind: "footer", text: "iFlow CLI", strength: "medium", proof: history }],
};
