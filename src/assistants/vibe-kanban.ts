import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of BloopAI/vibe-kanban", when: "2026-11-25" };

/** A board from which people run coding agents. */
export const vibeKanban = assistant({
  id: "vibe-kanban",
  name: "Vibe Kanban",
  aliases: ["vibe kanban", "vibe-kanban"],
  marks: [
    email("noreply@vibekanban.com", "strong", history),
    displayName("Vibe Kanban", "medium", history),
    footer("Vibe Kanban", "medium", history),
    footer("vibekanban.com", "medium", history),
  ],
});
