import type { Assistant, Proof } from "./assistant.ts";

const source: Proof = {
  how: "vendor",
  where: "RooCodeInc/Roo-Code src/integrations/terminal/Terminal.ts",
  when: "2026-04-14",
};
const gitAi: Proof = {
  how: "third-party",
  where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
  when: "2026-08-22",
};
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** An editor extension that runs anyone's models, and its cloud agent. Its makers' own addresses at roocode.com are people's. */
export const rooCode: Assistant = {
  id: "roo-code",
  name: "Roo Code",
  provider: null,
  firstParty: false,
  aliases: ["roo code", "roo", "roocode", "roomote", "roo cline", "roo code cloud"],
  environment: [
    { variable: "ROO_ACTIVE", strength: "medium", proof: source },
    { variable: "ROO_CLI_RUNTIME", strength: "strong", proof: source },
  ],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "roomote@roocode.com", strength: "strong", proof: gitAi },
    { kind: "email", email: "roo@roocode.com", strength: "medium", proof: history },
    { kind: "email", email: "support@roo.vet", strength: "medium", proof: history },
    { kind: "slug", slug: "roomote[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "roomote", strength: "strong", proof: history },
    { kind: "slug", slug: "roomote-v0[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "roo-code[bot]", strength: "strong", proof: history },
    { kind: "name", name: "Roo Code", strength: "medium", proof: history },
    { kind: "name", name: "RooCode", strength: "medium", proof: history },
    { kind: "name", name: "Roomote", strength: "medium", proof: history },
    { kind: "name", name: "Roomote Bot", strength: "medium", proof: history },
    { kind: "name", name: "Roomote Agent", strength: "medium", proof: history },
    { kind: "name", name: "roomote-agent", strength: "medium", proof: history },
    { kind: "footer", text: "Roo Code", strength: "medium", proof: history },
    { kind: "footer", text: "roocode.com", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/RooCodeInc/Roo-Code", strength: "medium", proof: history },
    { kind: "branch", prefix: "roo/", strength: "weak", proof: history },
  ],
};
