import type { Assistant, Proof } from "./assistant.ts";

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
const history: Proof = { how: "history", where: "co-author lines in public commits", when: "2026-11-23" };

/** OpenAI's coding assistant: CLI, editor extension and cloud. `CODEX_HOME` is configuration and no sign. */
export const codex: Assistant = {
  id: "codex",
  name: "Codex",
  provider: "openai",
  firstParty: false,
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
    { variable: "CODEX_THREAD_ID", strength: "strong", proof: ran },
    { variable: "CODEX_SESSION_ID", strength: "strong", proof: ran },
    { variable: "CODEX_CI", strength: "strong", proof: ran },
    { variable: "CODEX_TOOL_CALL_ID", strength: "strong", proof: ran },
    { variable: "CODEX_SANDBOX", strength: "strong", proof: source },
    { variable: "CODEX_SANDBOX_NETWORK_DISABLED", strength: "strong", proof: source },
    { variable: "CODEX_INTERNAL_ORIGINATOR_OVERRIDE", is: "codex_web_agent", strength: "strong", proof: table },
  ],
  modelVariables: [],
  processes: [
    { name: "codex", packagePath: "@openai/codex", strength: "medium", proof: ran },
    { name: "codex-linux-sandbox", strength: "medium", proof: table },
  ],
  marks: [
    { kind: "email", email: "noreply@openai.com", strength: "strong", proof: history },
    { kind: "email", email: "codex@openai.com", strength: "strong", proof: history },
    { kind: "email", email: "codex-noreply@openai.com", strength: "medium", proof: history },
    { kind: "slug", slug: "chatgpt-codex-connector[bot]", strength: "strong", proof: table },
    { kind: "slug", slug: "openai-codex[bot]", strength: "strong", proof: table },
    { kind: "name", name: "OpenAI Codex", strength: "medium", proof: history },
    { kind: "name", name: "Codex CLI", strength: "medium", proof: history },
    { kind: "footer", text: "Codex", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/openai/codex", strength: "medium", proof: history },
    { kind: "footer", text: "openai.com/codex", strength: "medium", proof: history },
    { kind: "branch", prefix: "codex/", strength: "weak", proof: table },
    { kind: "pull-request", link: "https://chatgpt.com/codex/tasks/", strength: "medium", proof: table },
  ],
};
