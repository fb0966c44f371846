import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** An open agent that runs anyone's models. `GOOSE_PROVIDER` is configuration and no sign. */
export const goose = assistant({
  id: "goose",
  name: "Goose",
  aliases: ["goose", "block goose", "codename goose", "goose cli", "goose ai"],
  environment: [variable("GOOSE_TERMINAL", "strong", jfrog), variable("AGENT", "strong", jfrog, { is: "goose" })],
  processes: [program("goose", "medium", amIVibing)],
  marks: [
    slug("aaif-goose", "strong", history),
    email("goose@block.xyz", "medium", history),
    displayName("codename goose", "medium", history),
    footer("goose", "medium", history),
    footer("block.github.io/goose", "medium", history),
    footer("github.com/block/goose", "medium", history),
  ],
});
