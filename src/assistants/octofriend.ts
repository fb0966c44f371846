import type { Assistant, Proof } from "./assistant.ts";
import { footer, program } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A terminal assistant that runs anyone's models. */
export const octofriend: Assistant = {
  id: "octofriend",
  name: "Octofriend",
  provider: null,
  firstParty: false,
  aliases: ["octofriend"],
  environment: [],
  modelVariables: [],
  processes: [program("octofriend", "medium", amIVibing)],
  marks: [footer("Octofriend", "medium", history)],
};
