import type { Proof } from "./assistant.ts";
import { assistant, email, footer, program, slug } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Continue CLI 1.5.47 on Linux, git hook environment", when: "2026-11-25" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** An editor extension and a CLI (`cn`) that runs anyone's models. It sets no variable of its own. */
export const continueDev = assistant({
  id: "continue",
  name: "Continue",
  aliases: ["continue", "continue agent", "continue cli", "continue.dev"],
  processes: [program("cn", "medium", ran, "@continuedev/cli")],
  marks: [
    email("noreply@continue.dev", "strong", history),
    email("agent@continue.dev", "strong", history),
    slug("continue[bot]", "strong", disclosure),
    slug("continue-agent[bot]", "strong", disclosure),
    footer("Continue", "medium", history),
    footer("continue.dev", "medium", history),
  ],
});
