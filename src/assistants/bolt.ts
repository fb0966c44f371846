import type { Proof } from "./assistant.ts";
import { assistant, footer, slug, variable } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** StackBlitz' hosted app builder. */
export const bolt = assistant({
  id: "bolt",
  name: "Bolt",
  aliases: ["bolt", "bolt.new", "bolt new", "stackblitz bolt", "bolt.diy"],
  environment: [variable("SHELL", "weak", amIVibing, { is: "/bin/jsh", together: [{ variable: "npm_config_yes" }] })],
  marks: [
    slug("bolt-new-by-stackblitz[bot]", "strong", history),
    slug("bolt-new-by-stackblitz", "strong", history),
    footer("Bolt.new", "medium", history),
    footer("bolt.new", "medium", history),
  ],
});
