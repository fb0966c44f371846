import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, program, slug, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Kilo CLI 7.7.7 on Linux, git hook environment", when: "2026-11-25" };
const history: Proof = { how: "history", where: "commits of cline/cline", when: "2026-11-23" };

/** An editor extension and a CLI forked from OpenCode, whose variables it also sets. */
export const kiloCode = assistant({
  id: "kilo-code",
  name: "Kilo Code",
  aliases: ["kilo code", "kilo", "kilocode", "kilo cli"],
  environment: [
    variable("KILO", "strong", ran),
    variable("KILO_PID", "strong", ran),
    variable("KILOCODE_FEATURE", "strong", ran, { is: "cli" }),
  ],
  processes: [program("kilo", "medium", ran, "@kilocode/cli")],
  marks: [
    slug("kilo-code-bot[bot]", "strong", history),
    slug("kiloconnect[bot]", "strong", history),
    slug("kilocode-bot", "strong", history),
    displayName("Kilo Code", "medium", history),
    footer("Kilo Code", "medium", history),
    footer("kilo.ai", "medium", history),
    footer("kilocode.ai", "medium", history),
  ],
});
