import type { Proof } from "./assistant.ts";
import { assistant, displayName, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** A coding agent for editors and GitHub. */
export const zencoder = assistant({
  id: "zencoder",
  name: "Zencoder",
  aliases: ["zencoder", "zencoder ai"],
  marks: [
    slug("zencoder-ai[bot]", "strong", history),
    displayName("Zencoder", "medium", history),
    footer("Zencoder", "medium", history),
    footer("zencoder.ai", "medium", history),
  ],
});
