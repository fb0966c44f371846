import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, slug, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = { how: "history", where: "commits of google-gemini/gemini-cli", when: "2026-11-23" };

/** The Windsurf editor and its agent Cascade. `CODEIUM_EDITOR_APP_ROOT` stands in every terminal of the editor and is no sign. */
export const windsurf = assistant({
  id: "windsurf",
  name: "Windsurf",
  aliases: ["windsurf", "windsurf cascade", "cascade", "windsurf ai", "codeium", "windsurf editor"],
  environment: [variable("WINDSURF_CASCADE_TERMINAL", "strong", jfrog)],
  marks: [
    slug("windsurf-bot[bot]", "strong", history),
    email("cascade@windsurf.ai", "weak", history),
    email("cascade@windsurf.com", "weak", history),
    email("windsurf@codeium.com", "weak", history),
    email("noreply@codeium.com", "weak", history),
    displayName("Windsurf Cascade", "medium", history),
    displayName("Cascade AI", "medium", history),
    footer("Windsurf", "medium", history),
    footer("windsurf.com", "medium", history),
    footer("codeium.com/windsurf", "medium", history),
  ],
});
