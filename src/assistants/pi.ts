import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "Pi 1.3.0 on Linux, git hook environment", when: "2026-11-25" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "commits of badlogic/pi-mono, block/aittributor", when: "2026-11-23" };

/** A terminal coding agent that runs anyone's models. Its two letters stand in many words. */
export const pi = assistant({
  id: "pi",
  name: "Pi",
  aliases: ["pi coding agent", "pi agent", "pi", "pi-mono"],
  environment: [variable("PI_CODING_AGENT", "strong", ran), variable("AI_AGENT", "strong", ran, { is: "pi" })],
  modelVariables: ["PI_MODEL"],
  processes: [
    program("pi", "medium", ran, "@earendil-works/pi-coding-agent"),
    program("pi", "medium", amIVibing, "@mariozechner/pi-coding-agent"),
  ],
  marks: [
    email("noreply@pi.dev", "medium", history),
    displayName("pi coding agent", "medium", history),
    footer("pi coding agent", "medium", history),
    footer("github.com/badlogic/pi-mono", "medium", history),
    footer("pi.dev", "medium", history),
  ],
});
