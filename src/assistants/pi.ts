import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** A terminal coding agent that runs anyone's models. Its two letters stand in many words. */
export const pi: Assistant = {
  id: "pi",
  name: "Pi",
  provider: null,
  firstParty: false,
  aliases: ["pi coding agent", "pi agent", "pi", "pi-mono"],
  environment: [{ variable: "PI_CODING_AGENT", strength: "strong", proof: amIVibing }],
  modelVariables: [],
  processes: [{ name: "pi", packagePath: "@mariozechner/pi-coding-agent", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "email", email: "noreply@pi.dev", strength: "medium", proof: history },
    { kind: "name", name: "pi coding agent", strength: "medium", proof: history },
    { kind: "footer", text: "pi coding agent", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/badlogic/pi-mono", strength: "medium", proof: history },
    { kind: "footer", text: "pi.dev", strength: "medium", proof: history },
  ],
};
