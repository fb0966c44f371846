import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const aittributor: Proof = { how: "third-party", where: "block/aittributor src/agent.rs", when: "2026-03-08" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** AWS's assistant, before it became Kiro. */
export const amazonQ: Assistant = {
  id: "amazon-q",
  name: "Amazon Q Developer",
  provider: null,
  firstParty: false,
  aliases: ["amazon q", "amazon q developer", "amazon q cli", "q developer", "aws q"],
  environment: [{ variable: "AWS_EXECUTION_ENV", startsWith: "AmazonQ-For-CLI", strength: "medium", proof: jfrog }],
  modelVariables: [],
  processes: [
    { name: "qchat", strength: "weak", proof: aittributor },
    { name: "amazon-q", strength: "medium", proof: aittributor },
  ],
  marks: [
    { kind: "slug", slug: "amazon-q-developer[bot]", strength: "strong", proof: disclosure },
    { kind: "name", name: "Amazon Q Developer", strength: "medium", proof: history },
    { kind: "name", name: "Amazon Q", strength: "medium", proof: history },
    { kind: "footer", text: "Amazon Q Developer", strength: "medium", proof: history },
    { kind: "footer", text: "Amazon Q", strength: "medium", proof: history },
    { kind: "footer", text: "aws.amazon.com/q", strength: "medium", proof: history },
  ],
};
