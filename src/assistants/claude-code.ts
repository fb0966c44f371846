import type { Assistant, Proof } from "./assistant.ts";

const ran: Proof = { how: "observed", where: "Claude Code 2.1.330 on Linux, git hook environment", when: "2026-11-23" };
const page: Proof = { how: "vendor", where: "code.claude.com/docs: env-vars, settings", when: "2026-08-22" };
const history: Proof = { how: "history", where: "co-author lines and footers in public commits", when: "2026-11-23" };
const bots: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** Anthropic's coding assistant. `CLAUDE_PROJECT_DIR` is no sign of it: other tools' hooks carry it as an alias. */
export const claudeCode: Assistant = {
  id: "claude-code",
  name: "Claude Code",
  provider: "anthropic",
  firstParty: false,
  aliases: [
    "claude code",
    "claudecode",
    "claude-code",
    "claude code cli",
    "claude code web",
    "claude agent",
    "claude cli",
    "claude",
  ],
  environment: [
    { variable: "CLAUDE_CODE_CHILD_SESSION", strength: "strong", proof: ran },
    { variable: "CLAUDE_CODE_SESSION_ID", strength: "strong", proof: ran },
    { variable: "CLAUDE_PID", strength: "strong", proof: ran },
    { variable: "AI_AGENT", startsWith: "claude-code", strength: "medium", proof: ran },
    { variable: "CLAUDE_CODE_REMOTE", is: "true", strength: "strong", proof: page },
    { variable: "CLAUDE_CODE_ACTION", strength: "medium", proof: history },
    // Editor extensions export these into the terminals people type in, too.
    { variable: "CLAUDECODE", strength: "weak", proof: page },
    { variable: "CLAUDE_CODE_ENTRYPOINT", strength: "weak", proof: page },
    { variable: "CLAUDE_CODE_IS_COWORK", strength: "weak", proof: bots },
  ],
  modelVariables: [],
  processes: [{ name: "claude", packagePath: "@anthropic-ai/claude-code", strength: "medium", proof: ran }],
  marks: [
    { kind: "email", email: "noreply@anthropic.com", strength: "strong", proof: history },
    { kind: "slug", slug: "claude[bot]", strength: "strong", proof: bots },
    { kind: "slug", slug: "claude-code-action[bot]", strength: "strong", proof: bots },
    { kind: "slug", slug: "anthropic-claude[bot]", strength: "strong", proof: bots },
    { kind: "name", name: "Claude Code", strength: "medium", proof: history },
    { kind: "trailer", key: "Claude-Session", strength: "strong", proof: page },
    { kind: "trailer", key: "Claude-Generated-By", strength: "strong", proof: history },
    { kind: "footer", text: "Claude Code", strength: "medium", proof: history },
    { kind: "footer", text: "claude.ai/code", strength: "medium", proof: history },
    { kind: "footer", text: "claude.com/claude-code", strength: "medium", proof: history },
    { kind: "branch", prefix: "claude/", strength: "weak", proof: page },
    { kind: "pull-request", link: "https://claude.com/claude-code", strength: "medium", proof: page },
    { kind: "pull-request", link: "https://claude.ai/code", strength: "medium", proof: page },
  ],
};
