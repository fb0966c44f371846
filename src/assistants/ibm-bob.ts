import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of github/spec-kit", when: "2026-11-25" };

/** IBM's coding agent, which runs several vendors' models. */
export const ibmBob = assistant({
  id: "ibm-bob",
  name: "IBM Bob",
  aliases: ["ibm bob"],
  marks: [displayName("IBM Bob", "medium", history), footer("IBM Bob", "medium", history)],
});
