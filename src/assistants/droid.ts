import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const page: Proof = { how: "vendor", where: "Factory docs: includeCoAuthoredByDroid", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Factory's coding agent. It sets no variable in the shells it runs. */
export const droid: Assistant = {
  id: "droid",
  name: "Factory Droid",
  provider: null,
  firstParty: false,
  aliases: ["droid", "factory droid", "factory ai", "droid cli"],
  environment: [],
  modelVariables: [],
  processes: [{ name: "droid", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "slug", slug: "factory-droid[bot]", strength: "strong", proof: page },
    { kind: "slug", slug: "factory-droid", strength: "strong", proof: history },
    { kind: "email", email: "droid@factory.ai", strength: "medium", proof: history },
    { kind: "name", name: "factory-droid[bot]", strength: "strong", proof: history },
    { kind: "name", name: "Factory Droid", strength: "medium", proof: history },
    { kind: "footer", text: "Factory Droid", strength: "medium", proof: history },
    { kind: "footer", text: "factory.ai", strength: "medium", proof: history },
  ],
};
