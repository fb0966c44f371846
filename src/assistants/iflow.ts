import type { Assistant, Proof } from "./assistant.ts";
import { footer, program, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Alibaba's iFlow terminal assistant; it runs models of several vendors. */
export const iflow: Assistant = {
  id: "iflow",
  name: "iFlow CLI",
  provider: null,
  firstParty: false,
  aliases: ["iflow", "iflow cli"],
  environment: [variable("IFLOW_CLI", "strong", jfrog)],
  modelVariables: [],
  processes: [program("iflow", "medium", jfrog, "@iflow-ai/iflow-cli")],
  marks: [footer("iFlow CLI", "medium", history)],
};
