import { describe, expect, it } from "vitest";
import type { Evidence, Strength } from "../../src/evidence/evidence.ts";
import { mergeEvidence } from "../../src/evidence/merge.ts";

/** `claude-code anthropic claude-opus-4-6 strong`; `-` for what is not known. */
function evidence(text: string): Evidence {
  const [assistant = "", provider = "-", model = "-", strength = "medium"] = text.split(" ");
  const known = (part: string) => (part === "-" ? null : part);
  return {
    assistant,
    provider: known(provider),
    model: known(model),
    strength: strength as Strength,
    source: "mark",
    seen: text,
  };
}

function merge(...texts: readonly string[]): readonly string[] {
  return mergeEvidence(texts.map(evidence)).map(
    ({ assistant, provider, model, strength, evidence: all }) =>
      `${assistant} ${provider ?? "-"} ${model ?? "-"} ${strength} ×${all.length}`,
  );
}

describe("merging evidence", () => {
  it("makes one entry of a footer and a co-author of the same tool", () => {
    expect(merge("claude-code anthropic - medium", "claude-code anthropic claude-opus-4-6 strong")).toEqual([
      "claude-code anthropic claude-opus-4-6 strong ×2",
    ]);
  });

  it("joins an unnamed tool with a named one of the same provider", () => {
    expect(merge("unknown anthropic claude-opus-4-6", "claude-code anthropic -")).toEqual([
      "claude-code anthropic claude-opus-4-6 medium ×2",
    ]);
    expect(merge("unknown - -", "cursor - - strong")).toEqual(["cursor - - strong ×2"]);
  });

  it("keeps apart what disagrees", () => {
    expect(merge("cursor anthropic claude-opus-4-6", "cursor openai gpt-5")).toHaveLength(2);
    expect(merge("claude-code anthropic -", "codex openai -")).toHaveLength(2);
    expect(merge("unknown openai gpt-5", "claude-code anthropic -")).toHaveLength(2);
    expect(merge("claude-code anthropic claude-opus-4-6", "claude-code anthropic claude-sonnet-4-6")).toHaveLength(2);
  });

  it("does not guess that a tool whose provider nobody told ran an unnamed tool's model", () => {
    expect(merge("copilot - -", "unknown anthropic claude-opus-4-6")).toHaveLength(2);
  });

  it("joins a gap with the first entry it agrees with, and keeps the order in which entries were seen", () => {
    expect(
      merge(
        "claude-code anthropic claude-sonnet-4-6",
        "claude-code anthropic -",
        "claude-code anthropic claude-opus-4-6",
        "codex openai -",
      ),
    ).toEqual([
      "claude-code anthropic claude-sonnet-4-6 medium ×2",
      "claude-code anthropic claude-opus-4-6 medium ×1",
      "codex openai - medium ×1",
    ]);
  });

  it("takes the highest strength and keeps all evidence", () => {
    expect(merge("codex openai - weak", "codex openai - strong", "codex openai - medium")).toEqual([
      "codex openai - strong ×3",
    ]);
  });

  it("is nothing for nothing", () => {
    expect(mergeEvidence([])).toEqual([]);
  });

  it("takes linear time over a hundred thousand names", () => {
    const many = Array.from({ length: 100_000 }, (_, at) => evidence(`unknown openai gpt-5.${at}`));
    const started = performance.now();
    expect(mergeEvidence(many)).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
