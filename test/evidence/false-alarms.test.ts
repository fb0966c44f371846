import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { evidenceFromIdentity } from "../../src/evidence/from-identity.ts";
import { readLine, readNames, TODAY } from "./reading.ts";

const PEOPLE = [
  "Claude Dupont <claude@example.fr>",
  "Claude <claude.martin@example.fr>",
  "Claude Code-Smith <ccs@example.com>",
  "Devin Weaver <devin@example.com>",
  "Devin <devin@example.com>",
  "Jules Martin <jules@example.fr>",
  "Kevin Codex <kevin@example.com>",
  "Junie Moon <junie@example.com>",
  "Junie <junie@example.com>",
  "Cody Smith <cody@example.com>",
  "Ai Chen <ai.chen@example.cn>",
  "ernie76 <ernie@example.de>",
  "o137 <git-user@example.net>",
  "nova-9 <nova@example.net>",
  "LLM Solution <info@llm-solution.example>",
  "Ai <ai@example.jp>",
  "ai <ai@ais-mac-studio.local>",
  "Amp Person <amp@example.org>",
  "Gemini Rodriguez <g.rodriguez@example.com>",
  "Zed Quillon <zed@example.com>",
  "Opus Magnum <opus@example.com>",
  "Goose Gander <goose@example.com>",
  "Aider Kone <aider@example.com>",
  "Paul Person (aider) <aider-maintainer@example.com>",
  "person+claude <person+claude@example.com>",
  "Bolt Thrower <bolt@example.com>",
  "Jane Doe <jane@anthropic.com>",
  "Jane Doe <jane@openai.com>",
  "Jane Doe <jane@cursor.com>",
  "Jane Doe <jane@cline.bot>",
  "Jane Doe <jane@roocode.com>",
  "Jane Doe <jane@zed.dev>",
  "Jane Doe <jane.doe@codeium.com>",
  "Jane Doe <jane@google.com>",
  "Jane Doe <jane@ampcode.com>",
  "Jane Doe <jane@all-hands.dev>",
  "Jane Doe <jane@charm.land>",
  "Jane Doe <jane@factory.ai>",
  "Jane Doe <roo-code@jane.example>",
  "Jane Doe <cline@jane.example>",
  "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
  "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>",
  "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
  "pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>",
  "GitHub <noreply@github.com>",
  "goosewobbler <goosewobbler@users.noreply.github.com>",
  "starofgodmayomi-droid <1+starofgodmayomi-droid@users.noreply.github.com>",
  "claude-fan <12+claude-fan@users.noreply.github.com>",
  "devin <123+devin@users.noreply.github.com>",
  "snyk-bot <snyk-bot@snyk.io>",
  "Jane Doe <jane@sweep.dev>",
  "Jane Doe <jane@letta.com>",
  "Jane Doe <jane@qodo.ai>",
  "Jane Doe <jane@ona.com>",
  "Ona Doe <ona@example.com>",
  "Charlie <charlie@example.com>",
  "Hermes Doe <hermes@example.com>",
  "codex <12+codex@users.noreply.github.com>",
  "vercel[bot] <35613825+vercel[bot]@users.noreply.github.com>",
  "kodiakhq[bot] <49736102+kodiakhq[bot]@users.noreply.github.com>",
  // Nicknames that begin as a model's family does.
  "ernie76 <s.person@example.de>",
  "o137 <git-user@example.net>",
  "phi4 <phi4@example.org>",
  "Nova 3 <nova@example.org>",
  "Ai <ai@example.jp>",
  "Claude <claude@laptop.local>",
  "Codex <codex@laptop.local>",
  "Build Agent <agent@buildfarm.example.com>",
  "Jane Doe (Agent) <jane+agent@example.com>",
];

describe("a person or another bot", () => {
  it.each(PEOPLE)("is nobody's assistant as co-author: %s", (person) => {
    expect(readLine(`Co-authored-by: ${person}`)).toEqual([]);
  });

  it.each(PEOPLE)("is nobody's assistant when signing off, helping or in a squash: %s", (person) => {
    for (const key of ["Signed-off-by", "Assisted-by", "Reviewed-by", "Author"])
      expect(readLine(`${key}: ${person}`)).toEqual([]);
  });

  it.each(PEOPLE)("is nobody's assistant as author: %s", (person) => {
    const [, name = "", email = ""] = /^(.*) <(.*)>$/.exec(person) ?? [];
    // An author's name with this suffix is aider's own way of signing; as a co-author it is a person's.
    if (name.endsWith("(aider)")) return;
    const commit = {
      sha: "a".repeat(40),
      parents: [],
      author: { name, email },
      committer: { name, email },
      date: TODAY,
      message: "x",
    };
    expect(evidenceFromIdentity(commit, builtInRegistry())).toEqual([]);
  });
});

/** Lines about assistants: none of them says that one wrote this change. */
const PROSE = [
  "feat: support Claude Opus 4.6",
  "feat(copilot): add the Claude Sonnet 4.5 model",
  "- Claude Opus 4.6, GPT-5.2, Gemini 3 Pro",
  "* Models: gpt-5.2-codex, gpt-5.1-codex-max",
  "ai: claude: add error handling and retry logic",
  "ai: claude: add StdioClaudeClient for IPC",
  "agent: codex: handle exits",
  "llm: gemini: add thinking budget",
  "Caught by Devin review on PR #4087.",
  "Built with Cursor support in mind",
  "Claude: profile-scoped credential cache foundation",
  "Copilot: Chat edits via CopilotBufferUpdater and any future frames",
  "Cursor: fix the blinking",
  "agent: advertise OS name via agent capability",
  "AI-generated code must be labelled",
  "ai-dev-expert: LLM dev stack, retrieval, agents, evals",
  "Test-generated-by: the fuzzer",
  "Adds a `Co-authored-by: Claude <noreply@anthropic.com>` trailer to each commit",
  'Document "Generated with Claude Code" in the contributing guide',
  "Strip the 'Generated with Claude Code' footer",
  "Titles such as 'Mend it 🤖 Generated with Codex (#12)' and messages squeezed into one line held a mark that",
  'Say "Mend it 🤖 Generated with [Claude Code](https://claude.com/claude-code)" no more',
  "The .claude/skills/ directories are created by Claude Code when agents run",
  "settings files created by Cursor are ignored now",
  "Code generated by Copilot is flagged by the linter",
  "This file was generated by protoc-gen-go",
  "Generated by the Gemini CLI release script at build time",
  "Generated with love",
  "Built with Amplifier",
  "Created by Sculptor",
  "Made with Sweep",
  "Made with ❤️ in Berlin",
  "Generated by Django 5.0 on 2026-01-01",
  "Found by Codex Security",
  "Spotted by Copilot",
  "Reported-by: Augment code",
  "Reported by Codex Security",
  "The last commit was not made by Aider.",
  "ASSISTANT: aider/coder.py",
  "USER: generated with claude?",
  "🤖",
  "Assisted-by: ",
  "Co-authored-by:",
  "Model: gpt-4",
  "Tool: hammer",
  "https://claude.ai/code",
  "See https://claude.com/claude-code for details",
  "claude-haiku:  2.6k input, 151 output ($0.04)",
  'produced by the "cursor up" key is ^[[A.',
  "Implemented by calling the Claude API",
  "Written with Claude users in mind",
  "Created by github.com/charmbracelet/crush/internal/shell in goroutine 28",
  "> 🤖 Generated with [Claude Code](https://claude.com/claude-code)",
  "`🤖 Generated with Claude Code`",
  "| Generated with Claude Code | yes |",
  "# Generated with Claude Code",
  "AI-Assisted: no",
  "AI-Assisted: none",
  "Ai-assisted: false",
  "Replit-Commit-Author: Deployment",
  "Replit-Commit-Author: Assistant",
  "Executed-By: Jane Doe",
  "Executed-By: Jane Doe <jane@example.com>",
  "- [ ] Warp Agent Mode - This PR was created via Warp's AI Agent Mode",
  "Assistant generated file changes are shown in the panel",
];

describe("a line about assistants", () => {
  it.each(PROSE)("is no mark as a line: %s", (line) => {
    expect(readLine(line)).toEqual([]);
  });

  it.each(PROSE)("is no mark as the title: %s", (line) => {
    expect(readNames(`${line}\n\nSigned-off-by: Jane Dev <jane@example.com>\n`)).toEqual([]);
  });
});

describe("a changelog in a message", () => {
  it("is no mark", () => {
    const message =
      "Release 2.1.0\n\n## Added\n- Claude Opus 4.6 and Claude Sonnet 4.6\n- GPT-5.3-Codex (by @jane)\n- Devin, Jules and Junie as agents\n\n## Fixed\n- cursor: jumps\n- aider: models/openrouter\n";
    expect(readNames(message)).toEqual([]);
  });
});
