import { describe, expect, it } from "vitest";
import { resolveModel, resolveProvider } from "../../src/assistants/models.ts";
import { providers } from "../../src/assistants/providers.ts";

/** What is written, who trained it, the provider's own id. Shapes from public commits and the gateways' own ids. */
const MODELS: readonly (readonly [string, string | null, string])[] = [
  ["Claude Opus 4.6", "anthropic", "claude-opus-4-6"],
  ["Claude Opus 4.7 (1M context)", "anthropic", "claude-opus-4-7"],
  ["claude-sonnet-4-5-20250929", "anthropic", "claude-sonnet-4-5-20250929"],
  ["claude-sonnet-4-5@20250929", "anthropic", "claude-sonnet-4-5-20250929"],
  ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", "anthropic", "claude-sonnet-4-5-20250929"],
  ["bedrock/eu.anthropic.claude-opus-5", "anthropic", "claude-opus-5"],
  ["AWS Claude Opus 4.6", "anthropic", "claude-opus-4-6"],
  ["Anthropic: Claude Opus 4", "anthropic", "claude-opus-4"],
  ["claude-4.5-sonnet", "anthropic", "claude-sonnet-4-5"],
  ["claude-4-opus", "anthropic", "claude-opus-4"],
  ["Claude 3.5 Sonnet", "anthropic", "claude-3-5-sonnet"],
  ["claude-3-5-sonnet-20241022", "anthropic", "claude-3-5-sonnet-20241022"],
  ["Opus 4.7", "anthropic", "claude-opus-4-7"],
  ["opus-5#medium", "anthropic", "claude-opus-5"],
  ["sonnet 4.5", "anthropic", "claude-sonnet-4-5"],
  ["Claude Fable 5.1", "anthropic", "claude-fable-5-1"],
  ["claude-opus-4-8-xhigh", "anthropic", "claude-opus-4-8"],
  ["claude-opus-4.5-thinking", "anthropic", "claude-opus-4-5"],
  ["GPT-5", "openai", "gpt-5"],
  ["OpenAI GPT 5.5", "openai", "gpt-5.5"],
  ["GPT-5 Codex", "openai", "gpt-5-codex"],
  ["gpt-5.3-codex-high", "openai", "gpt-5.3-codex"],
  ["GPT-5.1 Codex Max", "openai", "gpt-5.1-codex-max"],
  ["GPT-5.6 Sol", "openai", "gpt-5.6-sol"],
  ["github-copilot/gpt-5.6-luna", "openai", "gpt-5.6-luna"],
  ["openai/gpt-5-chat-latest", "openai", "gpt-5-chat-latest"],
  ["o3", "openai", "o3"],
  ["o4-mini", "openai", "o4-mini"],
  ["o1-preview", "openai", "o1-preview"],
  ["gpt-4o", "openai", "gpt-4o"],
  ["Gemini 3 Flash (Preview)", "google", "gemini-3-flash"],
  ["gemini/gemini-3.1-pro-preview", "google", "gemini-3.1-pro"],
  ["vertex_ai/gemini-2.5-pro-exp-03-25", "google", "gemini-2.5-pro-exp-03-25"],
  ["openai/gemini_somebody/gemini-2.5-pro", "google", "gemini-2.5-pro"],
  ["google-gemini-flash-2.5", "google", "gemini-2.5-flash"],
  ["Gemini 2.5 Pro", "google", "gemini-2.5-pro"],
  ["GLM 4.6", "zhipu", "glm-4.6"],
  ["Z.AI GLM 4.6", "zhipu", "glm-4.6"],
  ["Z.ai: GLM 5.1", "zhipu", "glm-5.1"],
  ["glm-5-turbo", "zhipu", "glm-5-turbo"],
  ["accounts/fireworks/models/kimi-k2p6", "moonshot", "kimi-k2.6"],
  ["hf:moonshotai/Kimi-K2.6", "moonshot", "kimi-k2.6"],
  ["Kimi K2 Thinking", "moonshot", "kimi-k2-thinking"],
  ["Kimi K2.5", "moonshot", "kimi-k2.5"],
  ["kimi-k2-5", "moonshot", "kimi-k2.5"],
  ["GPT5-5", "openai", "gpt-5.5"],
  ["gemini-2-5-pro", "google", "gemini-2.5-pro"],
  ["llama-3-8b", "meta", "llama-3-8b"],
  ["openrouter/deepseek/deepseek-r1:free", "deepseek", "deepseek-r1"],
  ["DeepSeek-V3.2 (Non-thinking Mode)", "deepseek", "deepseek-v3.2"],
  ["deepseek-v4-flash-free", "deepseek", "deepseek-v4-flash"],
  ["deepseek-reasoner", "deepseek", "deepseek-reasoner"],
  ["Qwen 3.7 Max", "alibaba", "qwen3.7-max"],
  ["qwen/qwen3-coder", "alibaba", "qwen3-coder"],
  ["qwen3-coder:30b", "alibaba", "qwen3-coder"],
  ["Qwen3-Coder-Next-4bit", "alibaba", "qwen3-coder-next"],
  ["Cursor Grok 4.6", "xai", "grok-4.6"],
  ["grok-code-fast-1", "xai", "grok-code-fast-1"],
  ["MiniMax M2.7", "minimax", "MiniMax-M2.7"],
  ["MiniMax-M3", "minimax", "MiniMax-M3"],
  ["mimo-v2.5-free", "xiaomi", "mimo-v2.5"],
  ["devstral-2512", "mistral", "devstral-2512"],
  ["mistral-large-latest", "mistral", "mistral-large-latest"],
  ["meta-llama/llama-4-maverick", "meta", "llama-4-maverick"],
  ["composer-2", "cursor", "composer-2"],
];

/** Names of tools, people and prose: no model at all. */
const NOT_MODELS = [
  "Claude",
  "Claude Code",
  "Claude Code 2.1.133",
  "Claude Monet",
  "Claude Dupont",
  "Gemini",
  "Gemini CLI",
  "Gemini Rodriguez",
  "gemini-cli",
  "Codex",
  "Codex CLI",
  "codex-cli",
  "Jules Martin",
  "Opus Dei",
  "support Claude Opus 4.6 in the picker",
  "GPT support for 5 users",
  "Nova Smith",
  "Phil Jones",
  "Mail Server 3",
  "",
  " ",
  "x".repeat(500),
  "mock-1",
  "Llama Farm",
  "Sonnet",
  "https://example.com/a/b",
];

describe("a model's name", () => {
  it.each(MODELS)("%s was trained by %s and is called %s", (text, provider, model) => {
    expect(resolveModel(text)).toEqual({ provider, model });
  });

  it.each(MODELS)("resolving %s twice changes nothing", (text) => {
    const once = resolveModel(text);
    expect(resolveModel(once?.model ?? "")).toEqual(once);
  });

  it.each(NOT_MODELS)("is not read out of: %s", (text) => {
    expect(resolveModel(text)).toBeNull();
  });

  it("is told without the effort it was run with, which is a size with other families", () => {
    expect(resolveModel("claude-opus-4-8-max")?.model).toBe("claude-opus-4-8");
    expect(resolveModel("qwen3.7-max")?.model).toBe("qwen3.7-max");
  });

  it("of an unheard-of version gets its provider by family", () => {
    expect(resolveModel("claude-nova-9")).toEqual({ provider: "anthropic", model: "claude-nova-9" });
    expect(resolveModel("gpt-7.1-zeta")).toEqual({ provider: "openai", model: "gpt-7.1-zeta" });
    expect(resolveModel("kimi-k9")).toEqual({ provider: "moonshot", model: "kimi-k9" });
  });
});

describe("a provider", () => {
  it.each(providers.flatMap(({ id, aliases }) => [id, ...aliases].map((word) => [word, id] as const)))(
    "%s is %s",
    (word, id) => {
      expect(resolveProvider(word)).toBe(id);
    },
  );

  it("is nobody for a gateway", () => {
    for (const route of ["openrouter", "bedrock", "azure", "ollama"]) expect(resolveProvider(route)).toBeNull();
  });
});
