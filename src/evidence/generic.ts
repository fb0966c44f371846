/** Words that say AI and name no tool. */
const SAYS_AI = new Set(["ai", "llm", "llms", "genai", "chatbot", "a.i."]);

/** Words that may stand beside them and still name none: `an AI coding assistant`, `generative AI tools`. */
const BESIDE = new Set(
  (
    "a an the some my our generic generative agentic language large coding code programming assistant assistants " +
    "assistance agent agents tool tools tooling system systems model models help support"
  ).split(" "),
);

/** Whether a folded text says AI without naming a tool: `ai`, `an llm`, `ai coding assistant`, `large language model`. */
export function isGenericAi(folded: string): boolean {
  const words = folded.split(" ");
  if (words.length > 6) return false;
  const saysAi = words.some((word) => SAYS_AI.has(word)) || /\blanguage models?$/.test(folded);
  return saysAi && words.every((word) => SAYS_AI.has(word) || BESIDE.has(word));
}
