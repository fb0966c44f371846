import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Qwen Code 0.24.4 on Linux, git hook environment", when: "2026-11-23" };
const history: Proof = {
  how: "history",
  where: "commits of steipete/CodexBar, google-gemini/gemini-cli, badlogic/pi-mono",
  when: "2026-11-23",
};

/** Alibaba's terminal assistant. It rewrites the commit command it was given to add its co-author line. */
export const qwenCode = assistant({
  id: "qwen-code",
  name: "Qwen Code",
  provider: "alibaba",
  aliases: ["qwen code", "qwen-code", "qwen-coder cli", "qwencode", "qwen-cli"],
  environment: [variable("QWEN_CODE", "strong", ran), variable("QWEN_CODE_SESSION_ID", "strong", ran)],
  modelVariables: ["QWEN_CODE_MODEL"],
  processes: [program("qwen", "medium", ran, "@qwen-code/qwen-code")],
  marks: [
    email("qwen-coder@alibabacloud.com", "strong", ran),
    displayName("Qwen Code", "medium", history),
    footer("Qwen Code", "medium", history),
    footer("github.com/QwenLM/qwen-code", "medium", history),
  ],
});
