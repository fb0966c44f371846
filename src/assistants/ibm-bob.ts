import type { Assistant, Proof } from "./assistant.ts";
import { displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of github/spec-kit", when: "2026-11-25" };

/** IBM's coding agent, which runs several vendors' models. */
export const ibmBob: Assistant = {
  id: "ibm-bob",
  name: "IBM Bob",
  provider: null,
  firstParty: false,
  aliases: ["ibm bob"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [displayName("IBM Bob", "medium", history), footer("IBM Bob", "medium", history)],
};
