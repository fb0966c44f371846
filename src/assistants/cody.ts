import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, slug } from "./sign.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Sourcegraph's editor assistant. The name is also a person's. */
export const cody = assistant({
  id: "cody",
  name: "Cody",
  aliases: ["sourcegraph cody", "cody ai", "cody agent"],
  marks: [
    slug("sourcegraph-cody[bot]", "strong", disclosure),
    displayName("Sourcegraph Cody", "medium", history),
    footer("Sourcegraph Cody", "medium", history),
    footer("sourcegraph.com/cody", "medium", history),
  ],
});
