import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Augment's editor agent and its CLI Auggie. */
export const augment: Assistant = {
  id: "augment",
  name: "Augment Code",
  provider: null,
  firstParty: false,
  aliases: ["augment", "augment code", "auggie", "augment agent", "auggie cli", "augmentcode"],
  environment: [{ variable: "AUGMENT_AGENT", strength: "strong", proof: jfrog }],
  modelVariables: [],
  processes: [{ name: "auggie", packagePath: "@augmentcode/auggie", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "slug", slug: "augmentcode[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "augment-app-staging[bot]", strength: "medium", proof: history },
    { kind: "email", email: "noreply@augmentcode.com", strength: "medium", proof: history },
    { kind: "name", name: "Augment Code", strength: "medium", proof: history },
    { kind: "name", name: "Augment Agent", strength: "medium", proof: history },
    { kind: "footer", text: "Augment Code", strength: "medium", proof: history },
    { kind: "footer", text: "augmentcode.com", strength: "medium", proof: history },
  ],
};
