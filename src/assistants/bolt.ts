import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** StackBlitz' hosted app builder. */
export const bolt: Assistant = {
  id: "bolt",
  name: "Bolt",
  provider: null,
  firstParty: false,
  aliases: ["bolt", "bolt.new", "bolt new", "stackblitz bolt"],
  environment: [
    {
      variable: "SHELL",
      is: "/bin/jsh",
      together: [{ variable: "npm_config_yes" }],
      strength: "weak",
      proof: amIVibing,
    },
  ],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "bolt-new-by-stackblitz[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "bolt-new-by-stackblitz", strength: "strong", proof: history },
    { kind: "footer", text: "Bolt.new", strength: "medium", proof: history },
    { kind: "footer", text: "bolt.new", strength: "medium", proof: history },
  ],
};
