import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A terminal assistant that runs anyone's models. */
export const octofriend: Assistant = {
  id: "octofriend",
  name: "Octofriend",
  provider: null,
  firstParty: false,
  aliases: ["octofriend"],
  environment: [],
  modelVariables: [],
  processes: [{ name: "octofriend", strength: "medium", proof: amIVibing }],
  marks: [{ kind: "footer", text: "Octofriend", strength: "medium", proof: history }],
};
