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
  trailer,
  variable,
} from "./sign.ts";

const ran: Proof = { how: "observed", where: "Claude Code 2.1.330 on Linux, git hook environment", when: "2026-11-23" };
const page: Proof = { how: "vendor", where: "code.claude.com/docs: env-vars, settings", when: "2026-08-22" };
const history: Proof = {
  how: "history",
  where: "commits of git-ai-project/git-ai, ghostty-org/ghostty, entireio/cli",
  when: "2026-11-23",
};
const bots: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** Anthropic's coding assistant. `CLAUDE_PROJECT_DIR` is no sign of it: other tools' hooks carry it as an alias. */
export const claudeCode = assistant({
  id: "claude-code",
  name: "Claude Code",
  provider: "anthropic",
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
    variable("CLAUDE_CODE_CHILD_SESSION", "strong", ran),
    variable("CLAUDE_CODE_SESSION_ID", "strong", ran),
    variable("CLAUDE_PID", "strong", ran),
    variable("AI_AGENT", "medium", ran, { startsWith: "claude-code" }),
    variable("CLAUDE_CODE_REMOTE", "strong", page, { is: "true" }),
    variable("CLAUDE_CODE_ACTION", "medium", history),
    // Editor extensions export these into the terminals that people type in, too.
    variable("CLAUDECODE", "weak", page),
    variable("CLAUDE_CODE_ENTRYPOINT", "weak", page),
    variable("CLAUDE_CODE_IS_COWORK", "weak", bots),
  ],
  processes: [program("claude", "medium", ran, "@anthropic-ai/claude-code")],
  marks: [
    email("noreply@anthropic.com", "strong", history),
    slug("claude[bot]", "strong", bots),
    slug("claude-code-action[bot]", "strong", bots),
    slug("anthropic-claude[bot]", "strong", bots),
    slug("anthropic-code-agent[bot]", "strong", history),
    // The account belongs to the vendor.
    slug("claude", "medium", history),
    displayName("Claude Code", "medium", history),
    trailer("Claude-Session", "strong", page),
    trailer("Claude-Generated-By", "strong", history),
    footer("Claude Code", "medium", history),
    footer("claude.ai/code", "medium", history),
    footer("claude.com/claude-code", "medium", history),
    session("claude.ai/code/session_", "medium", page),
    branch("claude/", "weak", page),
    pullRequest("https://claude.com/claude-code", "medium", page),
    pullRequest("https://claude.ai/code", "medium", page),
  ],
});
