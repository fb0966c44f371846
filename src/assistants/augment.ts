import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug, variable } from "./sign.ts";

const read: Proof = { how: "vendor", where: "the program in @augmentcode/auggie 0.36.0, read", when: "2026-11-25" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Augment's editor agent and its CLI Auggie. */
export const augment = assistant({
  id: "augment",
  name: "Augment Code",
  aliases: ["augment", "augment code", "auggie", "augment agent", "auggie cli", "augmentcode"],
  environment: [variable("AUGMENT_AGENT", "strong", read)],
  processes: [program("auggie", "medium", amIVibing, "@augmentcode/auggie")],
  marks: [
    slug("augmentcode[bot]", "strong", history),
    slug("augment-app-staging[bot]", "medium", history),
    email("noreply@augmentcode.com", "medium", history),
    displayName("Augment Code", "medium", history),
    displayName("Augment Agent", "medium", history),
    footer("Augment Code", "medium", history),
    footer("augmentcode.com", "medium", history),
  ],
});
