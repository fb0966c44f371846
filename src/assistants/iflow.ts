import type { Proof } from "./assistant.ts";
import { assistant, footer, program, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Alibaba's iFlow terminal assistant; it runs models of several vendors. */
export const iflow = assistant({
  id: "iflow",
  name: "iFlow CLI",
  aliases: ["iflow", "iflow cli"],
  environment: [variable("IFLOW_CLI", "strong", jfrog)],
  processes: [program("iflow", "medium", jfrog, "@iflow-ai/iflow-cli")],
  marks: [footer("iFlow CLI", "medium", history)],
});
