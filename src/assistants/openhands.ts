import type { Assistant, Proof } from "./assistant.ts";

const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** An open agent that runs anyone's models, first called OpenDevin. */
export const openhands: Assistant = {
  id: "openhands",
  name: "OpenHands",
  provider: null,
  firstParty: false,
  aliases: [
    "openhands",
    "open hands",
    "openhands agent",
    "openhands ai",
    "opendevin",
    "openhands bot",
    "openhands cli",
  ],
  environment: [],
  modelVariables: [],
  processes: [{ name: "openhands", strength: "medium", proof: history }],
  marks: [
    { kind: "email", email: "openhands@all-hands.dev", strength: "strong", proof: history },
    { kind: "email", email: "opendevin@all-hands.dev", strength: "strong", proof: history },
    { kind: "email", email: "opendevin@opendevin.ai", strength: "strong", proof: history },
    { kind: "email", email: "bot@opendevin.com", strength: "medium", proof: history },
    { kind: "email", email: "openhands-claude@all-hands.dev", strength: "strong", proof: history },
    { kind: "email", email: "openhands@openhands.dev", strength: "medium", proof: history },
    { kind: "email", email: "openhands-agent@all-hands.dev", strength: "strong", proof: history },
    { kind: "slug", slug: "openhands-agent", strength: "strong", proof: disclosure },
    { kind: "slug", slug: "openhands-ai[bot]", strength: "strong", proof: history },
    { kind: "name", name: "OpenHands", strength: "medium", proof: history },
    { kind: "name", name: "OpenHands Agent", strength: "medium", proof: history },
    { kind: "name", name: "OpenHands Bot", strength: "medium", proof: history },
    { kind: "name", name: "OpenDevin", strength: "medium", proof: history },
    { kind: "name", name: "OpenHands AI", strength: "medium", proof: history },
    { kind: "footer", text: "OpenHands", strength: "medium", proof: history },
    { kind: "footer", text: "openhands.dev", strength: "medium", proof: history },
    { kind: "footer", text: "all-hands.dev", strength: "medium", proof: history },
  ],
};
