import type { Assistant, Proof } from "./assistant.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Sourcegraph's editor assistant. The name is also a person's. */
export const cody: Assistant = {
  id: "cody",
  name: "Cody",
  provider: null,
  firstParty: false,
  aliases: ["sourcegraph cody", "cody ai", "cody agent"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "sourcegraph-cody[bot]", strength: "strong", proof: disclosure },
    { kind: "name", name: "Sourcegraph Cody", strength: "medium", proof: history },
    { kind: "footer", text: "Sourcegraph Cody", strength: "medium", proof: history },
    { kind: "footer", text: "sourcegraph.com/cody", strength: "medium", proof: history },
  ],
};
