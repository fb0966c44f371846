import type { Assistant, Proof } from "./assistant.ts";

const harness: Proof = { how: "third-party", where: "a harness detector's test table", when: "2026-08-22" };
const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** An editor extension and a CLI forked from OpenCode, whose variables it also sets. */
export const kiloCode: Assistant = {
  id: "kilo-code",
  name: "Kilo Code",
  provider: null,
  firstParty: false,
  aliases: ["kilo code", "kilo", "kilocode", "kilo cli"],
  environment: [
    { variable: "KILO", strength: "strong", proof: harness },
    { variable: "KILO_PID", strength: "strong", proof: harness },
    { variable: "KILOCODE_FEATURE", is: "cli", strength: "strong", proof: jfrog },
  ],
  modelVariables: [],
  processes: [{ name: "kilo", packagePath: "@kilocode/cli", strength: "medium", proof: harness }],
  marks: [
    { kind: "slug", slug: "kilo-code-bot[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "kiloconnect[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "kilocode-bot", strength: "strong", proof: history },
    { kind: "name", name: "Kilo Code", strength: "medium", proof: history },
    { kind: "footer", text: "Kilo Code", strength: "medium", proof: history },
    { kind: "footer", text: "kilo.ai", strength: "medium", proof: history },
    { kind: "footer", text: "kilocode.ai", strength: "medium", proof: history },
  ],
};
