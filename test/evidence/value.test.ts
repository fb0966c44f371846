import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { readAssistedBy } from "../../src/evidence/value.ts";
import { readLine } from "./reading.ts";

/** Values as projects' conventions and tools write them, and what each says. */
const VALUES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Claude:claude-opus-4-7 Sashiko:claude-haiku-4-5",
    ["claude-code anthropic claude-opus-4-7", "sashiko anthropic claude-haiku-4-5"],
  ],
  ["Claude:claude-3-opus coccinelle sparse", ["claude-code anthropic claude-3-opus"]],
  ["Claude Code:claude-sonnet-4-6", ["claude-code anthropic claude-sonnet-4-6"]],
  ["Codex CLI", ["codex openai -"]],
  ["Gemini CLI", ["gemini-cli google -"]],
  ["claude-code:opus-5#medium (implementer)", ["claude-code anthropic claude-opus-5"]],
  ["Crush:anthropic/claude-opus-5", ["crush anthropic claude-opus-5"]],
  ["Copilot:github-copilot/gpt-5.6-luna", ["copilot openai gpt-5.6-luna"]],
  ["Claude Code / claude-opus-4.6", ["claude-code anthropic claude-opus-4-6"]],
  ["Copilot (GPT-5.4)", ["copilot openai gpt-5.4"]],
  ["Claude Code (claude-opus-4-6)", ["claude-code anthropic claude-opus-4-6"]],
  ["GPT-5.6 Sol via Codex", ["codex openai gpt-5.6-sol"]],
  ["OpenAI GPT-5.5", ["unknown openai gpt-5.5"]],
  ["Opus 4.7", ["unknown anthropic claude-opus-4-7"]],
  ["deepseek-r1", ["unknown deepseek deepseek-r1"]],
  ["google-gemini-flash-2.5", ["unknown google gemini-2.5-flash"]],
  ["cursor-agent/0.42 (model: claude-sonnet-4-5; operator: a@b.c)", ["cursor anthropic claude-sonnet-4-5"]],
  ["openai-codex:gpt-5.5 [read,bash,edit,write]", ["codex openai gpt-5.5"]],
  ["Claude:claude-fable-5 [Cursor]", ["claude-code anthropic claude-fable-5"]],
  ["LLM", ["unknown - -"]],
  ["LLM coccinelle sparse", ["unknown - -"]],
  ["generic LLM chatbot", ["unknown - -"]],
  ["AI", ["unknown - -"]],
  ["Greptile:undisclosed", ["greptile - -"]],
  ["Claude Fable 5 <noreply@anthropic.com>", ["claude-code anthropic claude-fable-5"]],
  ["Claude Opus 4.6 (via Crush)", ["crush anthropic claude-opus-4-6"]],
  ["1M Claude Sonnet 4.5 via Crush <crush@charm.land>", ["crush anthropic claude-sonnet-4-5"]],
  ["<Model-Name> via Crush", ["crush - -"]],
  ["Crush via Model", ["crush - -"]],
  ["gh copilot via gpt 5.4 medium", ["copilot openai gpt-5.4"]],
  ["pi-coding-agent:glm-4.7", ["pi zhipu glm-4.7"]],
  ["pi 0.52.12", ["pi - -"]],
  ["Claude:Qwen3-Coder-Next-4bit", ["claude-code alibaba qwen3-coder-next"]],
  ["claude-code:unknown", ["claude-code anthropic -"]],
  ["cursor:unknown", ["cursor - -"]],
  ["unknown:anthropic/unknown", ["unknown anthropic -"]],
  ["homegrown:openai/gpt-5", ["homegrown openai gpt-5"]],
  ["Google Antigravity with Gemini", ["antigravity google -"]],
  ["Claude Code + ruv-swarm v2.0.0", ["claude-code anthropic -"]],
  ["Gemini 3.1 Pro via Google Antigravity", ["antigravity google gemini-3.1-pro"]],
  ["Opus 4.6 via Claude Code", ["claude-code anthropic claude-opus-4-6"]],
  ["Claude (AI); changes verified against the live workflow.", ["claude-code anthropic -"]],
  ["Crush:[GPT-5.1 Codex Max]", ["crush openai gpt-5.1-codex-max"]],
  ["GPT-5 (Cursor)", ["cursor openai gpt-5"]],
  ["Cursor claude-opus-4.5", ["cursor anthropic claude-opus-4-5"]],
  ["Cursor Auto", ["cursor - -"]],
  ["Cursor/Claude Opus 4.6", ["cursor anthropic claude-opus-4-6"]],
  ["<anthropic/claude-opus-4.6>", ["unknown anthropic claude-opus-4-6"]],
  ["Claude claude-opus-4-6 claude-code-2.1.92", ["claude-code anthropic claude-opus-4-6"]],
  ["Claude claude-opus-4-6 2.1.140", ["claude-code anthropic claude-opus-4-6"]],
  ["claude-sonnet", ["unknown anthropic -"]],
  ["claude-4.5-opus-high", ["unknown anthropic claude-opus-4-5"]],
  ["claude/opus-4.7", ["claude-code anthropic claude-opus-4-7"]],
  ["claude-code opus 4.6", ["claude-code anthropic claude-opus-4-6"]],
  ["Claude Code (Anthropic, Opus 4.8)", ["claude-code anthropic claude-opus-4-8"]],
  ["Claude Code and Codex", ["claude-code anthropic -", "codex openai -"]],
  ["Claude Code, Cursor", ["claude-code anthropic -", "cursor - -"]],
  ["Claude Opus 4.6, GPT-5.5", ["unknown anthropic claude-opus-4-6", "unknown openai gpt-5.5"]],
  ["Claude Code (Opus 4.6) & Codex (GPT-5.5)", ["claude-code anthropic claude-opus-4-6", "codex openai gpt-5.5"]],
  ["Claude Code, Opus 4.6", ["claude-code anthropic claude-opus-4-6"]],
  ["Cursor + GPT-5.4", ["cursor openai gpt-5.4"]],
  ["Claude Code w/ Opus 4.6", ["claude-code anthropic claude-opus-4-6"]],
  ["Claude, reviewed by Jane and Codex", ["unknown anthropic -"]],
  ["Claude Opus 4.5 and 4.6", ["unknown anthropic claude-opus-4-5"]],
  ["Claude Opus 4.7-4.8", ["unknown anthropic claude-opus-4-7"]],
  ["Claude Opus 4.6 - 4.8 and related models", ["unknown anthropic claude-opus-4-6"]],
  ["openai/gpt-5.4 on opencode", ["opencode openai gpt-5.4"]],
  ["opencode big-pickle", ["opencode - -"]],
  ["Grok 4.5 Build Beta", ["unknown xai grok-4.5"]],
  ["Grok (model: grok-4.6, supervised)", ["unknown xai grok-4.6"]],
  ["ChatGPT (model: GPT-5, supervised)", ["unknown openai gpt-5"]],
  ["pi:llama.cpp/Qwen3.8-27B", ["pi alibaba qwen3.8-27b"]],
  ["llama.cpp:DeepSeek-v4-Flash", ["unknown deepseek deepseek-v4-flash"]],
  ["llama.cpp:local pi", ["pi - -"]],
  ["llama.cpp:local", []],
  [
    "Claude Code - Fable 5, Opus 4.8, GPT-5.5",
    ["claude-code anthropic claude-fable-5", "claude-code anthropic claude-opus-4-8", "unknown openai gpt-5.5"],
  ],
  ["Copilot (CLI, agent mode, model Claude Opus 4.7)", ["copilot anthropic claude-opus-4-7"]],
  ["AI assistant (OpenClaw Buck)", ["openclaw - -"]],
  ["AI assistant (Buck)", ["unknown - -"]],
  ["an AI coding tool", ["unknown - -"]],
  ["AI, specifically GPT 5.3 Codex (Medium)", ["unknown openai gpt-5.3-codex"]],
  ["AI assistance (Claude Code + Codex)", ["claude-code anthropic -", "codex openai -"]],
  ["Claude Opus 5 (Mycroft, Palo Alto AI Research Lab)", ["unknown anthropic claude-opus-5"]],
  ["Claude AI", ["unknown anthropic -"]],
  ["Claude AI <noreply@anthropic.com>", ["claude-code anthropic -"]],
  ["claude-opus-4-8-max on behalf of Jane", ["unknown anthropic claude-opus-4-8"]],
  ["Grok (model: grok-4.6, supervised)", ["unknown xai grok-4.6"]],
  ["ChatGPT (model: GPT-5, supervised)", ["unknown openai gpt-5"]],
  ["Gemini (model: Gemini 3.5 Flash, autonomous)", ["unknown google gemini-3.5-flash"]],
  ["Kimi (model: opencode-go/kimi-k2.7-code, autonomous)", ["unknown moonshot kimi-k2.7-code"]],
  ["none", []],
  ["no", []],
  ["Viktor Szakats", []],
  ["riastradh on github", []],
  ["Marc Hörsken", []],
  ["Ai Chen", []],
  ["Claude Monet and Devin", []],
  ["Ai Chen, Jane Dev", []],
  ["Large Tooling Ltd", []],
  ["Devin Gibson", []],
  ["Claude Monet", []],
  ["Gemini Rodriguez", []],
  ["Cody Smith", []],
  ["Zed Quillon", []],
  ["goosewobbler", []],
  ["starofgodmayomi-droid", []],
  ["tholin@users.noreply.github.com", []],
  ["<AGENT>:<MODEL>", []],
  ["AGENT_NAME:MODEL_VERSION", []],
  ["StageFreight", []],
  ["love", []],
  ["https://example.com/claude", []],
];

describe("the value of Assisted-by", () => {
  it.each(VALUES)("%s says %j", (value, expected) => {
    expect(readLine(`Assisted-by: ${value}`)).toEqual(expected);
  });

  it.each(VALUES)("%s says the same behind Generated-by", (value, expected) => {
    expect(readLine(`Generated-by: ${value}`)).toEqual(expected);
  });

  it("in our own shape is exact, and nothing else is", () => {
    const read = (value: string) => readAssistedBy(value, builtInRegistry());
    expect(read("claude-code:anthropic/claude-opus-4-8")).toMatchObject({ kind: "assistants", exact: true });
    expect(read("cursor:unknown")).toMatchObject({ kind: "assistants", exact: true });
    expect(read("Claude-Code:anthropic/claude-opus-4-8")).toMatchObject({ kind: "assistants", exact: false });
    expect(read("none")).toEqual({ kind: "none" });
    expect(read("Viktor Szakats")).toEqual({ kind: "other" });
  });
});

const SESSIONS: readonly (readonly [string, readonly string[]])[] = [
  ["https://claude.ai/code/session_01AbCdEfGhIjKlMnOpQrStUv", ["claude-code anthropic -"]],
  ["https://chatgpt.com/codex/tasks/task_i_68ff73bda0f4832496f3d1fa9103905f", ["codex openai -"]],
  ["https://ampcode.com/threads/T-019d4484-6dd9-753d-ac34-ce51db572a4f", ["amp - -"]],
  ["Thread: https://ampcode.com/threads/T-019d4484-6dd9-753d-ac34-ce51db572a4f.", ["amp - -"]],
  ["Link to Devin run: https://app.devin.ai/sessions/0a1b2c3d4e5f60718293a4b5c6d7e8f9", ["devin - -"]],
  ["[Conversation](https://app.warp.dev/conversation/3f8cbb78-0000-4000-8000-000000000000)", ["warp - -"]],
  ['<a href="https://cursor.com/agents/bc-3f8cbb78-0000-4000-8000-000000000000">', ["cursor - -"]],
  ["https://ampcode.com/threads/", []],
  ["https://ampcode.com/threads/T-1", []],
  ["https://claude.ai/code/session_…", []],
  ["Accept `https://claude.ai/code/session_01AbCdEfGhIjKlMnOpQrStUv` as a link", []],
  ["> https://ampcode.com/threads/T-019d4484-6dd9-753d-ac34-ce51db572a4f", []],
];

describe("a disclosure", () => {
  it.each([
    ["AI disclosure: drafted with assistance from Claude (Opus 4.7).", ["claude-code anthropic claude-opus-4-7"]],
    ["AI usage disclosure: developed with Claude Code (Claude Opus 4.7).", ["claude-code anthropic claude-opus-4-7"]],
    ["AI assistance: authored with Claude Code (Anthropic) \u2014 analysis, patch, and", ["claude-code anthropic -"]],
    ["**AI usage:** Profiled, implemented, benchmarked, and written by Fable.", ["unknown anthropic -"]],
    ["AI Disclosure: This commit was authored by Claude Opus 4.6 (Anthropic),", ["unknown anthropic claude-opus-4-6"]],
    ["Disclosure: This commit was made with the assistance of AI (ampcode.com)", ["amp - -"]],
    [
      "AI Disclosure: This PR was developed with assistance from an AI coding agent (Antigravity).",
      ["antigravity - -"],
    ],
    ["Disclosure: Claude wrote this code but I pointed it to the file", ["unknown anthropic -"]],
    ["AI-assisted: Changes applied with Claude Code.", ["claude-code anthropic -"]],
    ["Commit-generated-by: GitHub Copilot <github.copilot@github.com>", ["copilot - -"]],
    ["AI disclosure: none", []],
    ["AI usage: no code was written by Claude", []],
    ["(Disclosure: prompted by an AI code review of the PR; written and reviewed by me.)", []],
    ["Disclosure: I work for Anthropic", []],
    ["Disclosure: Devin wrote this code", ["devin - -"]],
  ])("%s says %j", (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });
});

describe("a link to a session", () => {
  it.each(SESSIONS)("%s says %j", (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });
});

describe("a footer", () => {
  it.each([
    ["Assisted by Fable 5: it diagnosed the gap, wrote the benchmark", ["unknown anthropic claude-fable-5"]],
    ["Developed with Claude Code; reviewed and tested by Jane before merging.", ["claude-code anthropic -"]],
    ["This PR was largely generated by Claude Code and fully reviewed", ["claude-code anthropic -"]],
    ["All the commits are generated by Claude, but orchestrated manually", ["unknown anthropic -"]],
    ["This fix was implemented by GitHub Copilot CLI (claude-opus-4.5).", ["copilot anthropic claude-opus-4-5"]],
    ["[patch generated by gemini-cli]", ["gemini-cli google -"]],
    ["🐈‍⬛ Generated with [Crush](https://github.com/charmbracelet/crush)", ["crush - -"]],
    ["Implemented by grok-4.6 (xhigh) via implementation-loop", ["unknown xai grok-4.6"]],
    ["Generated with [Continue](https://continue.dev)", ["continue - -"]],
    ["🤖 Generated with [ECA](https://eca.dev) (zai-coding-plan/glm-5.2)", ["eca zhipu glm-5.2"]],
    ["🤖 Generated with AI assistance", ["unknown - -"]],
    ["🤖 Generated with an OpenAI coding agent.", ["unknown openai -"]],
    ["🤖 Prepared with Codex; reviewed and tested locally.", ["codex openai -"]],
    ["🤖 initial version created by cursor", ["cursor - -"]],
    ["🤖 Adapted with Letta Code (https://letta.com/letta-code)", ["letta - -"]],
    ["**Written with the help of a cursor agent**", ["cursor - -"]],
    ["This PR was prepared with the assistance of an AI agent (Claude). A", ["unknown anthropic -"]],
    ["All of this code was generated by Claude Sonnet 3.7, after two tries.", ["unknown anthropic claude-3-7-sonnet"]],
    ["This addition was created by Gemini 3 Flash", ["unknown google gemini-3-flash"]],
    ["With the help of Codex CLI: https://example.com/1", ["codex openai -"]],
    ["Claude Code transcript: https://example.com/1/index.html", ["claude-code anthropic -"]],
    ["More upgrade tips, written by Claude Code", ["claude-code anthropic -"]],
    ["Built by Jane Doe, developed with Claude Code", ["claude-code anthropic -"]],
    ["Files can be left out (code written by Claude)", ["unknown anthropic -"]],
    ["Thanks for the badges! [Generated by Claude]", ["unknown anthropic -"]],
    ["Add a poem, written by Jules", []],
    ["Add a poem, written by Claude Monet", []],
    ["Mend the scopes 🤖 Generated with Codex (#12)", ["codex openai -"]],
    ["Mend the keys 🤖 Generated with GPT-5.2-Codex", ["unknown openai gpt-5.2-codex"]],
    ["Co Authored By Claude Opus 4.6 (1M context)", ["unknown anthropic claude-opus-4-6"]],
    [":robot: Changes generated using Claude Code - then tweaked by hand", ["claude-code anthropic -"]],
    ["[x] Generated with Claude Code", ["claude-code anthropic -"]],
    ["- [x] Generated with Claude Code", ["claude-code anthropic -"]],
    ["[ ] Generated with Claude Code", []],
    ["- [ ] Generated with Claude Code", []],
    ["Generated with Claude Code assistance.", ["claude-code anthropic -"]],
    [
      "Partially coded with Claude Opus 4.5 and GPT-5.5.",
      ["unknown anthropic claude-opus-4-5", "unknown openai gpt-5.5"],
    ],
    [`Written by Claude Code. ${"The tests came first, then the fix. ".repeat(8)}`, ["claude-code anthropic -"]],
    ["**Generated with** [Something](https://example.com)", []],
    ["Generated with [a generator](https://claude.ai.example.com/code)", []],
  ])("%s says %j", (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });
});

describe("a co-author", () => {
  it.each([
    ["Cursor Grok 4.6 <noreply@anthropic.com>", ["claude-code xai grok-4.6"]],
    ["GPT-5.6 Sol <noreply@anthropic.com>", ["claude-code openai gpt-5.6-sol"]],
    ["MiniMax M2.7 <noreply@anthropic.com>", ["claude-code minimax MiniMax-M2.7"]],
    ["goose <noreply@anthropic.com>", ["claude-code anthropic -"]],
    ["Qwen Code <noreply@anthropic.com>", ["claude-code alibaba -"]],
    ["Claude Opus 4.6 <noreply@openclaude.dev>", ["openclaude anthropic claude-opus-4-6"]],
    ["OpenClaw Agent <agent@openclaw.ai>", ["openclaw - -"]],
    ["AtomCode (GLM-5.2) <noreply@atomgit.example>", ["atomcode zhipu glm-5.2"]],
    ["Jane Dev (GPT-5.4) <jane@example.com>", ["unknown openai gpt-5.4"]],
    ["DeepSeek V4 Pro agent <agent@example.dev>", ["unknown deepseek deepseek-v4-pro"]],
    ["Antigravity <antigravity@gemini.google.com>", ["antigravity - -"]],
    ["Codex <codex@openai.local>", ["codex openai -"]],
    ["Perfloop Agent <agent@perfloop.ai>", ["unknown - -"]],
    ["AI assistant (Buck) - code review and testing", ["unknown - -"]],
    ["AI <ai@example.com>", ["unknown - -"]],
    ["Codex CLI (gpt-5-codex) <noreply@openai.com>", ["codex openai gpt-5-codex"]],
    ["ChatGPT <noreply@openai.com>", ["codex openai -"]],
    ["OpenCode GPT-5.6 Sol <noreply@opencode.ai>", ["opencode openai gpt-5.6-sol"]],
    ["GPT-5 <openhands@all-hands.dev>", ["openhands openai gpt-5"]],
    ["Gemini CLI <noreply@google.com>", ["gemini-cli google -"]],
    ["aider (unknown-model) <aider@aider.chat>", ["aider - -"]],
    ["💘 Crush <crush@charm.land>", ["crush - -"]],
    ["Charm Crush <crush@charm.land", ["crush - -"]],
    ["Roo Code <chris@example.com>", ["roo-code - -"]],
    ["Gemini", ["unknown google -"]],
    ["Claude <claude@example.com>", []],
    ["Devin <devin@example.com>", []],
    ["Jules <jules@example.fr>", []],
    ["Codex Test <codex@example.com>", []],
    ["Claude <claude@users.noreply.github.com>", ["claude-code anthropic -"]],
    ["Justin & Claude Sonnet 4.6 <noreply@anthropic.com>", ["claude-code anthropic claude-sonnet-4-6"]],
    ["James (Claude Code) <claude@anthropic.com>", ["claude-code anthropic -"]],
    ["Claude (kimi-for-coding) <noreply@anthropic.com>", ["claude-code moonshot -"]],
    ["DeepSeek V4 Pro agent <pro@example.com>", ["unknown deepseek deepseek-v4-pro"]],
    ["OpenClaw Assistant <claw@example.com>", ["openclaw - -"]],
    ["Codex Agent <codex-agent@example.com>", ["codex openai -"]],
    ["sweep-nightly[bot] <team@sweep.dev>", ["sweep - -"]],
    ["claude[bot]", ["claude-code anthropic -"]],
    ["Oz &lt;oz-agent@warp.dev&gt;", ["warp - -"]],
    ["AI <ai@example.com>", ["unknown - -"]],
    ["Codex 5.3 <noreply@anthropic.com>", ["claude-code openai -"]],
    ["Claude Opus 4.6 <<EMAIL>>", ["unknown anthropic claude-opus-4-6"]],
    ["OpenAI GPT 5.5 <gpt@example.com>", ["unknown openai gpt-5.5"]],
    ["Jane Doe + Claude <jane@example.com>", ["unknown anthropic -"]],
    ["Jane Doe + Joe Doe <jane@example.com>", []],
    ["Claude Ai <claude.ai@example.com>", []],
    ["Jules agent Martin <jules@example.fr>", []],
    ["Ship Agent <ship@example.com>", []],
    ["Mistral Vibe <vibe@mistral.ai>", ["mistral-vibe mistral -"]],
  ])("%s is %j", (value, expected) => {
    expect(readLine(`Co-authored-by: ${value}`)).toEqual(expected);
  });
});
