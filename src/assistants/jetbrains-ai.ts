import type { Proof } from "./assistant.ts";
import { assistant, footer, slug } from "./sign.ts";

const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** The AI assistant of JetBrains' editors, on GitHub. */
export const jetbrainsAi = assistant({
  id: "jetbrains-ai",
  name: "JetBrains AI",
  aliases: ["jetbrains ai", "jetbrains ai assistant"],
  marks: [slug("jetbrains-ai[bot]", "strong", disclosure), footer("JetBrains AI", "medium", history)],
});
