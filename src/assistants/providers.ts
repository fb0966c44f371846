/** Who trains models, and under which family names. A model nobody has heard of yet gets its provider by its family. */
export interface Provider {
  /** Lower-case id as policies name it. */
  readonly id: string;
  readonly name: string;
  /** Words and name spaces that stand before a model's name and mean this provider: `moonshotai/`, `Z.AI`. Lower case. */
  readonly aliases: readonly string[];
  /** First words of its models' names, lower case: `gpt`, `kimi`. */
  readonly families: readonly string[];
}

export const providers: readonly Provider[] = [
  {
    id: "anthropic",
    name: "Anthropic",
    aliases: ["anthropic"],
    families: ["claude", "opus", "sonnet", "haiku", "fable", "mythos"],
  },
  {
    id: "openai",
    name: "OpenAI",
    aliases: ["openai"],
    families: ["gpt", "chatgpt", "o1", "o3", "o4", "text-davinci", "codex-mini"],
  },
  { id: "google", name: "Google", aliases: ["google", "gemini"], families: ["gemini", "gemma", "palm"] },
  { id: "meta", name: "Meta", aliases: ["meta", "meta-llama", "facebook"], families: ["llama", "codellama", "muse"] },
  { id: "xai", name: "xAI", aliases: ["xai", "x-ai", "x.ai"], families: ["grok"] },
  {
    id: "mistral",
    name: "Mistral",
    aliases: ["mistral", "mistralai"],
    families: ["mistral", "mixtral", "codestral", "devstral", "magistral", "ministral", "pixtral"],
  },
  { id: "deepseek", name: "DeepSeek", aliases: ["deepseek", "deepseek-ai"], families: ["deepseek"] },
  {
    id: "alibaba",
    name: "Alibaba",
    aliases: ["alibaba", "qwen", "dashscope"],
    families: ["qwen", "qwq", "qwen-coder"],
  },
  {
    id: "moonshot",
    name: "Moonshot AI",
    aliases: ["moonshot", "moonshotai", "moonshot-ai"],
    families: ["kimi", "kimi-for-coding"],
  },
  {
    id: "zhipu",
    name: "Zhipu AI (Z.ai)",
    aliases: ["zhipu", "zhipuai", "zai", "z.ai", "z-ai", "zai-org", "thudm"],
    families: ["glm", "chatglm"],
  },
  { id: "minimax", name: "MiniMax", aliases: ["minimax", "minimaxai", "minimax-ai"], families: ["minimax"] },
  { id: "amazon", name: "Amazon", aliases: ["amazon"], families: ["nova", "titan"] },
  { id: "microsoft", name: "Microsoft", aliases: ["microsoft"], families: ["phi", "mai"] },
  { id: "cohere", name: "Cohere", aliases: ["cohere"], families: ["command-r", "command-a"] },
  { id: "cursor", name: "Cursor", aliases: [], families: ["composer"] },
  { id: "cognition", name: "Cognition", aliases: ["cognition"], families: ["swe"] },
  { id: "xiaomi", name: "Xiaomi", aliases: ["xiaomi"], families: ["mimo"] },
  { id: "bytedance", name: "ByteDance", aliases: ["bytedance", "volcengine"], families: ["doubao"] },
  { id: "nvidia", name: "NVIDIA", aliases: ["nvidia"], families: ["nemotron"] },
  { id: "ibm", name: "IBM", aliases: ["ibm"], families: ["granite"] },
  { id: "tencent", name: "Tencent", aliases: ["tencent"], families: ["hunyuan"] },
  { id: "baidu", name: "Baidu", aliases: ["baidu"], families: ["ernie"] },
];

/** Resellers and gateways: they serve others' models, so they say nothing of who trained one. */
export const routes: readonly string[] = [
  "openrouter",
  "vertex_ai",
  "vertex",
  "bedrock",
  "aws",
  "azure",
  "azure_ai",
  "accounts",
  "fireworks",
  "fireworks_ai",
  "models",
  "hf",
  "huggingface",
  "github",
  "github-copilot",
  "github_copilot",
  "copilot",
  "cursor",
  "groq",
  "together",
  "together_ai",
  "ollama",
  "ollama_chat",
  "llama.cpp",
  "llama-cpp",
  "lm_studio",
  "lmstudio",
  "litellm",
  "opencode",
  "zen",
  "synthetic",
  "cerebras",
  "deepinfra",
  "requesty",
  "vercel",
  "nano-gpt",
  "novita",
  "cli",
];
