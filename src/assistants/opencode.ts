import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, email, footer, program, slug, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "OpenCode 1.18.33 on Linux, git hook environment", when: "2026-11-23" };
const table: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "commits of charmbracelet/crush", when: "2026-11-23" };

/** An open terminal assistant that runs anyone's models. Kilo Code is a fork of it and inherits its variables. */
export const opencode = assistant({
  id: "opencode",
  name: "OpenCode",
  aliases: ["opencode", "open code", "opencode-agent", "opencode ai"],
  environment: [
    variable("OPENCODE", "strong", ran, { unless: ["KILO", "KILO_PID"] }),
    variable("OPENCODE_PID", "strong", ran, { unless: ["KILO", "KILO_PID"] }),
    variable("OPENCODE_SESSION_ID", "strong", table, { unless: ["KILO", "KILO_PID"] }),
  ],
  processes: [program("opencode", "medium", ran, "opencode-ai")],
  marks: [
    email("noreply@opencode.ai", "strong", history),
    slug("opencode-agent[bot]", "strong", history),
    displayName("opencode", "medium", history),
    footer("opencode", "medium", history),
    footer("opencode.ai", "medium", history),
    branch("opencode/", "weak", history),
  ],
});
