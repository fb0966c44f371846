import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** An open agent that runs anyone's models. `GOOSE_PROVIDER` is configuration and no sign. */
export const goose: Assistant = {
  id: "goose",
  name: "Goose",
  provider: null,
  firstParty: false,
  aliases: ["goose", "block goose", "codename goose", "goose cli", "goose ai"],
  environment: [
    { variable: "GOOSE_TERMINAL", strength: "strong", proof: jfrog },
    { variable: "AGENT", is: "goose", strength: "strong", proof: jfrog },
  ],
  modelVariables: [],
  processes: [{ name: "goose", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "slug", slug: "aaif-goose", strength: "strong", proof: history },
    { kind: "email", email: "goose@block.xyz", strength: "medium", proof: history },
    { kind: "name", name: "codename goose", strength: "medium", proof: history },
    { kind: "footer", text: "goose", strength: "medium", proof: history },
    { kind: "footer", text: "block.github.io/goose", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/block/goose", strength: "medium", proof: history },
  ],
};
