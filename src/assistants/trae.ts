import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** ByteDance's editor and its agent. */
export const trae = assistant({
  id: "trae",
  name: "Trae",
  aliases: ["trae", "trae ai", "trae agent", "trae cli", "trae ide"],
  environment: [variable("TRAE_AI_SHELL_ID", "strong", jfrog)],
  marks: [
    email("traecli@bytedance.com", "strong", history),
    displayName("Trae AI", "medium", history),
    displayName("Trae CLI", "medium", history),
    footer("Trae", "medium", history),
    footer("trae.ai", "medium", history),
  ],
});
