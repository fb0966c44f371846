import type { Proof } from "./assistant.ts";
import {
  assistant,
  branch,
  displayName,
  email,
  footer,
  program,
  pullRequest,
  session,
  slug,
  variable,
} from "./sign.ts";

const ran: Proof = { how: "observed", where: "Codex CLI 0.169.0 on Linux, git hook environment", when: "2026-11-23" };
const source: Proof = {
  how: "vendor",
  where: "openai/codex codex-rs/protocol/src/shell_environment.rs",
  when: "2026-08-22",
};
const table: Proof = {
  how: "third-party",
  where: "git-ai background_agent.rs; chaoss/disclosure constants.go",
  when: "2026-08-22",
};
const history: Proof = {
  how: "history",
  where: "commits of git-ai-project/git-ai, steipete/CodexBar, ghostty-org/ghostty",
  when: "2026-11-23",
};
const hosted: Proof = { how: "third-party", where: "lists of bot accounts in public repositories", when: "2026-11-25" };

/** OpenAI's coding assistant: CLI, editor extension and cloud. `CODEX_HOME` is configuration and no sign. */
export const codex = assistant({
  id: "codex",
  name: "Codex",
  provider: "openai",
  aliases: [
    "codex",
    "codex cli",
    "openai codex",
    "openai-codex",
    "codex-cli",
    "codex cloud",
    "codex agent",
    "chatgpt codex",
  ],
  environment: [
    variable("CODEX_THREAD_ID", "strong", ran),
    variable("CODEX_SESSION_ID", "strong", ran),
    variable("CODEX_CI", "strong", ran),
    variable("CODEX_TOOL_CALL_ID", "strong", ran),
    variable("CODEX_SANDBOX", "strong", source),
    variable("CODEX_SANDBOX_NETWORK_DISABLED", "strong", source),
    variable("CODEX_INTERNAL_ORIGINATOR_OVERRIDE", "strong", table, { is: "codex_web_agent" }),
  ],
  processes: [program("codex", "medium", ran, "@openai/codex"), program("codex-linux-sandbox", "medium", table)],
  marks: [
    email("noreply@openai.com", "strong", history),
    email("codex@openai.com", "strong", history),
    email("codex-noreply@openai.com", "medium", history),
    slug("chatgpt-codex-connector[bot]", "strong", table),
    slug("openai-codex[bot]", "strong", table),
    // GitHub's own host of Codex. The account's name alone could be a person's, so the whole address counts.
    // Without a number it is no account of that name, but made up by the tool.
    email("codex@users.noreply.github.com", "medium", history),
    slug("openai-code-agent[bot]", "strong", hosted),
    email("242516109+codex@users.noreply.github.com", "strong", hosted),
    displayName("OpenAI Codex", "medium", history),
    displayName("Codex CLI", "medium", history),
    footer("Codex", "medium", history),
    footer("github.com/openai/codex", "medium", history),
    footer("openai.com/codex", "medium", history),
    session("chatgpt.com/codex/tasks/task_", "medium", table),
    branch("codex/", "weak", table),
    pullRequest("https://chatgpt.com/codex/tasks/", "medium", table),
  ],
});
