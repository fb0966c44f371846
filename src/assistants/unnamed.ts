import type { Mark, Proof } from "./assistant.ts";

/** A mark that proves AI, and perhaps who trained the model, but not which tool was used. */
export interface UnnamedMark {
  readonly provider: string | null;
  readonly mark: Mark;
}

const history: Proof = { how: "history", where: "public commits", when: "2026-11-23" };
const entire: Proof = { how: "vendor", where: "entireio/cli cmd/entire/cli/trailers/trailers.go", when: "2026-02-15" };

const address = (email: string, provider: string): UnnamedMark => ({
  provider,
  mark: { kind: "email", email, strength: "medium", proof: history },
});

const recorder = (key: string, proof: Proof): UnnamedMark => ({
  provider: null,
  mark: { kind: "trailer", key, strength: "medium", proof, remark: "another recorder's trailer" },
});

/** Addresses that stand for a vendor's model rather than for one of its tools, and other recorders' trailers. */
export const unnamedMarks: readonly UnnamedMark[] = [
  address("claude@anthropic.com", "anthropic"),
  address("assistant@anthropic.com", "anthropic"),
  address("assistant@openai.com", "openai"),
  address("chatgpt@openai.com", "openai"),
  address("gemini@google.com", "google"),
  address("gemini-noreply@google.com", "google"),
  address("gemini-agent@google.com", "google"),
  address("noreply@google.com", "google"),
  address("grok@x.ai", "xai"),
  // A client from which people run others' agents.
  { provider: null, mark: { kind: "email", email: "yesreply@happy.engineering", strength: "medium", proof: history } },
  { provider: null, mark: { kind: "slug", slug: "ai-sdk-factory[bot]", strength: "medium", proof: history } },
  { provider: null, mark: { kind: "slug", slug: "ai-sdk-factory", strength: "medium", proof: history } },
  recorder("Entire-Checkpoint", entire),
  recorder("Entire-Session", entire),
  recorder("Entire-Strategy", entire),
  recorder("Entire-Metadata", entire),
  recorder("Entire-Attribution", entire),
  recorder("Agent-Confidence", history),
];
