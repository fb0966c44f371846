import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = {
  how: "observed",
  where: "GitHub Copilot CLI 1.0.102 on Linux, git hook environment",
  when: "2026-11-23",
};
const table: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const page: Proof = {
  how: "vendor",
  where: "github/docs: risks and mitigations of the coding agent",
  when: "2026-08-22",
};
const issue: Proof = { how: "vendor", where: "microsoft/vscode #296435 #310226 #313931 #313064", when: "2026-08-22" };
const history: Proof = { how: "history", where: "co-author lines in public commits", when: "2026-11-23" };

/** GitHub Copilot in all its forms: editor, CLI, coding agent, autofix. `COPILOT_MODEL` is configuration: it only names a model. */
export const copilot: Assistant = {
  id: "copilot",
  name: "GitHub Copilot",
  provider: null,
  firstParty: false,
  aliases: [
    "copilot",
    "github copilot",
    "github-copilot",
    "copilot cli",
    "copilot chat",
    "copilot coding agent",
    "copilot agent",
    "github copilot cli",
    "github copilot chat",
    "github copilot agent",
    "copilot-swe-agent",
    "vs code copilot",
    "copilot workspace",
  ],
  environment: [
    { variable: "COPILOT_CLI", strength: "strong", proof: ran },
    { variable: "COPILOT_AGENT_SESSION_ID", strength: "strong", proof: ran },
    { variable: "COPILOT_AGENT_JOB_ID", strength: "strong", proof: table },
    { variable: "COPILOT_AGENT", strength: "medium", proof: table },
    // Other assistants hosted in a VS Code terminal inherit this value.
    { variable: "AI_AGENT", startsWith: "github_copilot", strength: "weak", proof: table },
  ],
  modelVariables: ["COPILOT_MODEL"],
  processes: [
    { name: "copilot", packagePath: "@github/copilot", strength: "medium", proof: ran },
    { name: "copilot-agent", strength: "medium", proof: table },
  ],
  marks: [
    // At least four account numbers are in use, so the slug decides, not the number.
    { kind: "slug", slug: "Copilot", strength: "strong", proof: history },
    { kind: "slug", slug: "copilot-swe-agent[bot]", strength: "strong", proof: page },
    { kind: "slug", slug: "copilot-swe-agent", strength: "strong", proof: page },
    { kind: "slug", slug: "copilot[bot]", strength: "strong", proof: history },
    {
      kind: "name",
      name: "Copilot Autofix powered by AI",
      remark: "a fix proposed by code scanning and accepted by a person",
      strength: "medium",
      proof: history,
    },
    {
      kind: "email",
      email: "copilot@github.com",
      strength: "medium",
      proof: issue,
      weakBetween: {
        from: "2026-04-15",
        to: "2026-06-30",
        reason: "VS Code stamped this line on hand-written commits in these months",
      },
    },
    { kind: "name", name: "GitHub Copilot", strength: "medium", proof: history },
    { kind: "name", name: "Copilot", strength: "medium", proof: history },
    { kind: "trailer", key: "Copilot-Session", strength: "strong", proof: history },
    { kind: "trailer", key: "Agent-Logs-Url", value: "https://github.com/", strength: "strong", proof: history },
    { kind: "footer", text: "Copilot", strength: "medium", proof: history },
    { kind: "footer", text: "GitHub Copilot", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/features/copilot", strength: "medium", proof: history },
    { kind: "branch", prefix: "copilot/", strength: "weak", proof: page },
  ],
};
