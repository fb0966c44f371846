import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of All-Hands-AI/OpenHands, cline/cline, RooCodeInc/Roo-Code",
  when: "2026-11-23",
};
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** An open agent that runs anyone's models, first called OpenDevin. */
export const openhands = assistant({
  id: "openhands",
  name: "OpenHands",
  aliases: [
    "openhands",
    "open hands",
    "openhands agent",
    "openhands ai",
    "opendevin",
    "openhands bot",
    "openhands cli",
  ],
  processes: [program("openhands", "medium", history)],
  marks: [
    email("openhands@all-hands.dev", "strong", history),
    email("opendevin@all-hands.dev", "strong", history),
    email("opendevin@opendevin.ai", "strong", history),
    email("bot@opendevin.com", "medium", history),
    email("openhands-claude@all-hands.dev", "strong", history),
    email("openhands@openhands.dev", "medium", history),
    email("openhands-agent@all-hands.dev", "strong", history),
    slug("openhands-agent", "strong", disclosure),
    slug("openhands-ai[bot]", "strong", history),
    displayName("OpenHands", "medium", history),
    displayName("OpenHands Agent", "medium", history),
    displayName("OpenHands Bot", "medium", history),
    displayName("OpenDevin", "medium", history),
    displayName("OpenHands AI", "medium", history),
    footer("OpenHands", "medium", history),
    footer("openhands.dev", "medium", history),
    footer("all-hands.dev", "medium", history),
  ],
});
