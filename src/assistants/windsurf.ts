import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** The Windsurf editor and its agent Cascade. `CODEIUM_EDITOR_APP_ROOT` stands in every terminal of the editor and is no sign. */
export const windsurf: Assistant = {
  id: "windsurf",
  name: "Windsurf",
  provider: null,
  firstParty: false,
  aliases: ["windsurf", "windsurf cascade", "cascade", "windsurf ai", "codeium", "windsurf editor"],
  environment: [{ variable: "WINDSURF_CASCADE_TERMINAL", strength: "strong", proof: jfrog }],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "windsurf-bot[bot]", strength: "strong", proof: history },
    { kind: "email", email: "cascade@windsurf.ai", strength: "weak", proof: history },
    { kind: "email", email: "cascade@windsurf.com", strength: "weak", proof: history },
    { kind: "email", email: "windsurf@codeium.com", strength: "weak", proof: history },
    { kind: "email", email: "noreply@codeium.com", strength: "weak", proof: history },
    { kind: "name", name: "Windsurf Cascade", strength: "medium", proof: history },
    { kind: "name", name: "Cascade AI", strength: "medium", proof: history },
    { kind: "footer", text: "Windsurf", strength: "medium", proof: history },
    { kind: "footer", text: "windsurf.com", strength: "medium", proof: history },
    { kind: "footer", text: "codeium.com/windsurf", strength: "medium", proof: history },
  ],
};
