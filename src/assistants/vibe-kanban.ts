import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of BloopAI/vibe-kanban", when: "2026-11-25" };

/** A board from which people run coding agents. */
export const vibeKanban: Assistant = {
  id: "vibe-kanban",
  name: "Vibe Kanban",
  provider: null,
  firstParty: false,
  aliases: ["vibe kanban", "vibe-kanban"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [
    email("noreply@vibekanban.com", "strong", history),
    displayName("Vibe Kanban", "medium", history),
    footer("Vibe Kanban", "medium", history),
    footer("vibekanban.com", "medium", history),
  ],
};
