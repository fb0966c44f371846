import type { Proof } from "./assistant.ts";
import { assistant, footer, program } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A terminal assistant that runs anyone's models. */
export const octofriend = assistant({
  id: "octofriend",
  name: "Octofriend",
  aliases: ["octofriend"],
  processes: [program("octofriend", "medium", amIVibing)],
  marks: [footer("Octofriend", "medium", history)],
});
