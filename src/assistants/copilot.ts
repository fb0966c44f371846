import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, email, footer, program, slug, trailer, variable } from "./sign.ts";

const ran: Proof = {
  how: "observed",
  where: "GitHub Copilot CLI 1.0.102 on Linux, git hook environment",
  when: "2026-11-23",
};
const table: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const history: Proof = {
  how: "history",
  where: "commits of cline/cline, git-ai-project/git-ai, google-gemini/gemini-cli",
  when: "2026-11-23",
};
const page: Proof = {
  how: "vendor",
  where: "github/docs: risks and mitigations of the coding agent",
  when: "2026-08-22",
};
const issue: Proof = { how: "vendor", where: "microsoft/vscode #296435 #310226 #313931 #313064", when: "2026-08-22" };

/** GitHub Copilot in all its forms: editor, CLI, coding agent, autofix. `COPILOT_MODEL` is configuration: it only names a model. */
export const copilot = assistant({
  id: "copilot",
  name: "GitHub Copilot",
  aliases: [
    "copilot",
    "github copilot",
    "github-copilot",
    "copilot cli",
    "gh copilot",
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
    variable("COPILOT_CLI", "strong", ran),
    variable("COPILOT_AGENT_SESSION_ID", "strong", ran),
    variable("COPILOT_AGENT_JOB_ID", "strong", table),
    variable("COPILOT_AGENT", "medium", table),
    // Other assistants hosted in a VS Code terminal inherit this value.
    variable("AI_AGENT", "weak", table, { startsWith: "github_copilot" }),
  ],
  modelVariables: ["COPILOT_MODEL"],
  processes: [program("copilot", "medium", ran, "@github/copilot"), program("copilot-agent", "medium", table)],
  marks: [
    // At least four account numbers are in use, so the account decides, not its number.
    slug("Copilot", "strong", history),
    slug("copilot-swe-agent[bot]", "strong", page),
    slug("copilot-swe-agent", "strong", page),
    slug("copilot[bot]", "strong", history),
    displayName("Copilot Autofix powered by AI", "medium", history, {
      remark: "a fix proposed by code scanning and accepted by a person",
    }),
    email("copilot@github.com", "medium", issue, {
      weakBetween: {
        from: "2026-04-01",
        to: "2026-06-30",
        reason: "VS Code stamped this line on hand-written commits in these months",
      },
    }),
    displayName("GitHub Copilot", "medium", history),
    displayName("Copilot", "medium", history),
    trailer("Copilot-Session", "strong", history),
    trailer("Agent-Logs-Url", "strong", history, "https://github.com/"),
    footer("Copilot", "medium", history),
    footer("GitHub Copilot", "medium", history),
    footer("github.com/features/copilot", "medium", history),
    branch("copilot/", "weak", page),
  ],
});
