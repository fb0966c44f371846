import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "Continue CLI 1.5.47 on Linux, git hook environment", when: "2026-11-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** An editor extension and a CLI (`cn`) that runs anyone's models. It sets no variable of its own. */
export const continueDev: Assistant = {
  id: "continue",
  name: "Continue",
  provider: null,
  firstParty: false,
  aliases: ["continue", "continue agent", "continue cli", "continue.dev"],
  environment: [],
  modelVariables: [],
  processes: [{ name: "cn", packagePath: "@continuedev/cli", strength: "medium", proof: ran }],
  marks: [
    { kind: "email", email: "noreply@continue.dev", strength: "strong", proof: history },
    { kind: "slug", slug: "continue[bot]", strength: "strong", proof: disclosure },
    { kind: "slug", slug: "continue-agent[bot]", strength: "strong", proof: disclosure },
    { kind: "footer", text: "Continue", strength: "medium", proof: history },
    { kind: "footer", text: "continue.dev", strength: "medium", proof: history },
  ],
};
