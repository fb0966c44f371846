import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, program, slug, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const aittributor: Proof = { how: "third-party", where: "block/aittributor src/agent.rs", when: "2026-03-08" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** AWS's assistant, before it became Kiro. */
export const amazonQ = assistant({
  id: "amazon-q",
  name: "Amazon Q Developer",
  aliases: ["amazon q", "amazon q developer", "amazon q cli", "q developer", "aws q"],
  environment: [variable("AWS_EXECUTION_ENV", "medium", jfrog, { startsWith: "AmazonQ-For-CLI" })],
  processes: [program("qchat", "weak", aittributor), program("amazon-q", "medium", aittributor)],
  marks: [
    slug("amazon-q-developer[bot]", "strong", disclosure),
    displayName("Amazon Q Developer", "medium", history),
    displayName("Amazon Q", "medium", history),
    footer("Amazon Q Developer", "medium", history),
    footer("Amazon Q", "medium", history),
    footer("aws.amazon.com/q", "medium", history),
  ],
});
