import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, variable } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** The agent of the Zed editor. Its makers' own addresses at zed.dev are people's, and a terminal of the editor is no sign. */
export const zed = assistant({
  id: "zed",
  name: "Zed Agent",
  aliases: ["zed agent", "zed ai", "zed assistant"],
  environment: [
    variable("TERM_PROGRAM", "weak", amIVibing, { is: "zed", together: [{ variable: "PAGER", is: "cat" }] }),
  ],
  marks: [
    email("agent@zed.dev", "weak", history),
    displayName("Zed Agent", "medium", history),
    displayName("Zed AI", "medium", history),
    footer("Zed Agent", "medium", history),
    footer("zed.dev/agentic", "medium", history),
    footer("zed.dev/ai", "medium", history),
  ],
});
