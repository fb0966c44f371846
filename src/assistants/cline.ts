import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "Cline CLI 3.0.65 on Linux, git hook environment", when: "2026-11-23" };
const source: Proof = { how: "vendor", where: "cline/cline apps/vscode terminal registry", when: "2026-08-22" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** An editor extension and CLI that runs anyone's models. Its makers' own addresses at cline.bot are people's. */
export const cline: Assistant = {
  id: "cline",
  name: "Cline",
  provider: null,
  firstParty: false,
  aliases: ["cline", "cline cli", "cline bot", "cline ai"],
  environment: [
    { variable: "CLINE_CONNECTOR_CLI_LAUNCH", strength: "strong", proof: ran },
    { variable: "CLINE_ACTIVE", strength: "medium", proof: source },
  ],
  modelVariables: [],
  processes: [{ name: "cline", strength: "medium", proof: ran }],
  marks: [
    { kind: "slug", slug: "cline[bot]", strength: "strong", proof: disclosure },
    { kind: "slug", slug: "cline-cloud[bot]", strength: "strong", proof: history },
    { kind: "name", name: "Cline", strength: "medium", proof: history },
    { kind: "email", email: "noreply@cline.bot", strength: "medium", proof: history },
    { kind: "email", email: "bot@cline.bot", strength: "medium", proof: history },
    { kind: "email", email: "cline@cline.bot", strength: "medium", proof: history },
    { kind: "name", name: "Cline Bot", strength: "medium", proof: history },
    { kind: "name", name: "Cline Agent", strength: "medium", proof: history },
    { kind: "name", name: "Cline AI", strength: "medium", proof: history },
    { kind: "footer", text: "Cline", strength: "medium", proof: history },
    { kind: "footer", text: "cline.bot", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/cline/cline", strength: "medium", proof: history },
    { kind: "branch", prefix: "cline/", strength: "weak", proof: disclosure },
  ],
};
