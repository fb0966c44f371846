/** What the value of a trailer's key is. */
export type KeyKind =
  /** A person or a bot: `Co-authored-by`. */
  | "identity"
  /** Someone who looked at the change: no authorship. */
  | "review"
  /** A tool or a model: `Assisted-by`, `AI-Model`, `Agent`. */
  | "value"
  /** A common word that counts only when the whole value is a tool's name: `Tool: Codex`. */
  | "tool"
  /** `AI-Assisted: yes|no`. */
  | "declaration"
  /** Our own machine line. */
  | "provenance"
  | "other";

const KINDS: { readonly [key: string]: KeyKind } = Object.fromEntries<KeyKind>([
  ...words(
    "co-authored-by coauthored-by co-author co-authors co-author-by co-authored-with author authored-by authors signed-off-by co-signed-off-by " +
      "committer committed-by co-committed-by co-written-by original-author contributed-by",
  ).map((key): [string, KeyKind] => [key, "identity"]),
  ...words("reviewed-by tested-by reported-by suggested-by acked-by helped-by").map((key): [string, KeyKind] => [
    key,
    "review",
  ]),
  ...words(
    "assisted-by assisted-with ai-assisted-by generated-by generated-with co-generated-by made-with made-by created-with created-by built-with " +
      "written-by written-with authored-with co-developed-by developed-by developed-with implemented-by implemented-with produced-by " +
      "drafted-by drafted-with coded-by coded-with pair-programmed-with paired-with vibe-coded-with synthesized-by " +
      "coding-agent entire-agent origin-session",
  ).map((key): [string, KeyKind] => [key, "value"]),
  ...words("ai-assisted ai-generated ai-used ai-authored").map((key): [string, KeyKind] => [key, "declaration"]),
  ["tool", "tool"],
  ["ai-provenance", "provenance"],
]);

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** What to make of a key, lower case. */
export function keyKind(key: string): KeyKind {
  const known = KINDS[key];
  if (known !== undefined) return known;
  return isGuessedKey(key) ? "value" : "other";
}

/** Whether a key is none that we know and is taken for one by its shape: `AI-Tool`, `Agent-Signature`, `Commit-generated-by`. */
export function isGuessedKey(key: string): boolean {
  return (
    KINDS[key] === undefined && /^(?:ai|llm|agent)(?:-|$)|-(?:assisted|generated|implemented)-(?:by|with)$/.test(key)
  );
}
