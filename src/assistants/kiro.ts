import type { Assistant, Proof } from "./assistant.ts";

const stdEnv: Proof = { how: "third-party", where: "std-env 4.2.0 src/agents.ts", when: "2026-07-08" };
const entire: Proof = { how: "third-party", where: "entireio/external-agents AGENT.md", when: "2026-04-24" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** AWS's agentic editor and CLI. */
export const kiro: Assistant = {
  id: "kiro",
  name: "Kiro",
  provider: null,
  firstParty: false,
  aliases: ["kiro", "kiro agent", "kiro cli", "kiro ide", "kiro ai", "aws kiro"],
  environment: [{ variable: "TERM_PROGRAM", is: "kiro", strength: "weak", proof: stdEnv }],
  modelVariables: [],
  processes: [
    { name: "kiro-cli-chat", strength: "medium", proof: entire },
    { name: "kiro-cli", strength: "weak", proof: entire },
  ],
  marks: [
    { kind: "slug", slug: "kiro-agent", strength: "strong", proof: history },
    { kind: "slug", slug: "kiro-agent[bot]", strength: "strong", proof: history },
    { kind: "email", email: "noreply@kiro.dev", strength: "medium", proof: history },
    { kind: "email", email: "kiro@kiro.dev", strength: "medium", proof: history },
    { kind: "email", email: "agent@kiro.dev", strength: "medium", proof: history },
    { kind: "email", email: "kiro@amazon.com", strength: "medium", proof: history },
    { kind: "email", email: "kiro-agent@amazon.com", strength: "medium", proof: history },
    { kind: "name", name: "Kiro Agent", strength: "medium", proof: history },
    { kind: "name", name: "Kiro AI", strength: "medium", proof: history },
    { kind: "footer", text: "Kiro", strength: "medium", proof: history },
    { kind: "footer", text: "kiro.dev", strength: "medium", proof: history },
  ],
};
