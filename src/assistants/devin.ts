import type { Assistant, Proof } from "./assistant.ts";

const stdEnv: Proof = { how: "third-party", where: "std-env 4.2.0 src/agents.ts", when: "2026-07-08" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** Cognition's cloud agent and CLI. The name is also a person's. */
export const devin: Assistant = {
  id: "devin",
  name: "Devin",
  provider: null,
  firstParty: false,
  aliases: ["devin", "devin ai", "devin cli", "devin agent"],
  environment: [{ variable: "EDITOR", startsWith: "devin", strength: "medium", proof: stdEnv }],
  modelVariables: [],
  processes: [{ name: "devin", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "slug", slug: "devin-ai-integration[bot]", strength: "strong", proof: history },
    { kind: "email", email: "bot@devin.ai", strength: "strong", proof: history },
    { kind: "email", email: "devin@cognition.ai", strength: "medium", proof: history },
    { kind: "name", name: "Devin AI", strength: "medium", proof: history },
    { kind: "name", name: "devin-ai-integration[bot]", strength: "strong", proof: history },
    { kind: "footer", text: "Devin AI", strength: "medium", proof: history },
    { kind: "footer", text: "devin.ai", strength: "medium", proof: history },
    { kind: "footer", text: "cli.devin.ai", strength: "medium", proof: history },
    { kind: "footer", text: "app.devin.ai", strength: "medium", proof: history },
    { kind: "trailer", key: "Devin-Session", strength: "strong", proof: history },
    { kind: "trailer", key: "Devin-Run", strength: "medium", proof: history },
    { kind: "branch", prefix: "devin/", strength: "weak", proof: disclosure },
    { kind: "pull-request", link: "https://app.devin.ai/sessions/", strength: "medium", proof: history },
  ],
};
