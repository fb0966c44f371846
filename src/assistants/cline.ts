import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, email, footer, program, slug, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Cline CLI 3.0.65 on Linux, git hook environment", when: "2026-11-25" };
const source: Proof = { how: "vendor", where: "cline/cline apps/vscode terminal registry", when: "2026-08-22" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "commits of cline/cline, RooCodeInc/Roo-Code", when: "2026-11-23" };

/** An editor extension and CLI that runs anyone's models. Its makers' own addresses at cline.bot are people's. */
export const cline = assistant({
  id: "cline",
  name: "Cline",
  aliases: ["cline", "cline cli", "cline bot", "cline ai"],
  environment: [variable("CLINE_CONNECTOR_CLI_LAUNCH", "strong", ran), variable("CLINE_ACTIVE", "medium", source)],
  processes: [program("cline", "medium", ran)],
  marks: [
    slug("cline[bot]", "strong", disclosure),
    slug("cline-cloud[bot]", "strong", history),
    displayName("Cline", "medium", history),
    email("noreply@cline.bot", "medium", history),
    email("bot@cline.bot", "medium", history),
    email("cline@cline.bot", "medium", history),
    displayName("Cline Bot", "medium", history),
    displayName("Cline Agent", "medium", history),
    displayName("Cline AI", "medium", history),
    footer("Cline", "medium", history),
    footer("cline.bot", "medium", history),
    footer("github.com/cline/cline", "medium", history),
    branch("cline/", "weak", disclosure),
  ],
});
