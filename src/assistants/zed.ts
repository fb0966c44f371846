import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** The agent of the Zed editor. Its makers' own addresses at zed.dev are people's, and a terminal of the editor is no sign. */
export const zed: Assistant = {
  id: "zed",
  name: "Zed Agent",
  provider: null,
  firstParty: false,
  aliases: ["zed agent", "zed ai", "zed assistant"],
  environment: [
    {
      variable: "TERM_PROGRAM",
      is: "zed",
      together: [{ variable: "PAGER", is: "cat" }],
      strength: "weak",
      proof: amIVibing,
    },
  ],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "agent@zed.dev", strength: "weak", proof: history },
    { kind: "name", name: "Zed Agent", strength: "medium", proof: history },
    { kind: "name", name: "Zed AI", strength: "medium", proof: history },
    { kind: "footer", text: "Zed Agent", strength: "medium", proof: history },
    { kind: "footer", text: "zed.dev/agentic", strength: "medium", proof: history },
    { kind: "footer", text: "zed.dev/ai", strength: "medium", proof: history },
  ],
};
