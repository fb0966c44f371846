import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "OpenCode 1.18.33 on Linux, git hook environment", when: "2026-11-23" };
const table: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "footers and co-author lines in public commits", when: "2026-11-23" };

/** An open terminal assistant that runs anyone's models. Kilo Code is a fork of it and inherits its variables. */
export const opencode: Assistant = {
  id: "opencode",
  name: "OpenCode",
  provider: null,
  firstParty: false,
  aliases: ["opencode", "open code", "opencode-agent", "opencode ai"],
  environment: [
    { variable: "OPENCODE", unless: ["KILO", "KILO_PID"], strength: "strong", proof: ran },
    { variable: "OPENCODE_PID", unless: ["KILO", "KILO_PID"], strength: "strong", proof: ran },
    { variable: "OPENCODE_SESSION_ID", unless: ["KILO", "KILO_PID"], strength: "strong", proof: table },
  ],
  modelVariables: [],
  processes: [{ name: "opencode", packagePath: "opencode-ai", strength: "medium", proof: ran }],
  marks: [
    { kind: "email", email: "noreply@opencode.ai", strength: "strong", proof: history },
    { kind: "slug", slug: "opencode-agent[bot]", strength: "strong", proof: history },
    { kind: "name", name: "opencode", strength: "medium", proof: history },
    { kind: "footer", text: "opencode", strength: "medium", proof: history },
    { kind: "footer", text: "opencode.ai", strength: "medium", proof: history },
    { kind: "branch", prefix: "opencode/", strength: "weak", proof: history },
  ],
};
