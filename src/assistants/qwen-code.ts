import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "Qwen Code 0.24.4 on Linux, git hook environment", when: "2026-11-23" };
const history: Proof = { how: "history", where: "co-author lines in public commits", when: "2026-11-23" };

/** Alibaba's terminal assistant. It rewrites the commit command it was given to add its co-author line. */
export const qwenCode: Assistant = {
  id: "qwen-code",
  name: "Qwen Code",
  provider: "alibaba",
  firstParty: false,
  aliases: ["qwen code", "qwen-code", "qwen-coder cli", "qwencode"],
  environment: [
    { variable: "QWEN_CODE", strength: "strong", proof: ran },
    { variable: "QWEN_CODE_SESSION_ID", strength: "strong", proof: ran },
  ],
  modelVariables: ["QWEN_CODE_MODEL"],
  processes: [{ name: "qwen", packagePath: "@qwen-code/qwen-code", strength: "medium", proof: ran }],
  marks: [
    { kind: "email", email: "qwen-coder@alibabacloud.com", strength: "strong", proof: ran },
    { kind: "name", name: "Qwen Code", strength: "medium", proof: history },
    { kind: "footer", text: "Qwen Code", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/QwenLM/qwen-code", strength: "medium", proof: history },
  ],
};
