import { describe, expect, it } from "vitest";
import { attribute } from "../../src/attribution/attribute.ts";
import type { Block } from "../../src/journal/block.ts";
import { blocksOfTexts } from "../../src/journal/edit.ts";
import { digestText } from "../../src/journal/line.ts";

const ORIGIN = {
  entry: "1",
  path: "a.ts",
  time: 1,
  kind: "edit",
  writer: { assistant: "claude-code", model: null, session: null },
} as const;

function staged(text: string, path = "a.ts") {
  const lines = digestText(text);
  return { path, lines, added: [...lines.keys()], removed: [], working: null };
}

function assisted(text: string, blocks: readonly Block[]): number {
  const [file] = attribute([staged(text)], { blocks, blurs: [] }, () => null);
  return (file?.owners ?? []).filter((owner) => owner?.kind === "assistant").length;
}

describe("attribute", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `const value${at} = compute(${at}, "some text ${at % 7}");`);

  it("traces 100,000 added lines in less than a second, digests included", () => {
    const text = many.join("\n");
    const blocks = blocksOfTexts([], digestText(text), ORIGIN);
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      expect(assisted(text, blocks)).toBe(100_000);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it("takes no longer when all lines are equal, or none is where it was", () => {
    const equal = "const same = true;\n".repeat(100_000);
    const shuffled = many.map((_, at) => many[(at * 7919) % many.length] ?? "").join("\n");
    const started = performance.now();
    assisted(equal, blocksOfTexts([], digestText(equal), ORIGIN));
    assisted(shuffled, blocksOfTexts([], digestText(many.join("\n")), ORIGIN));
    expect(performance.now() - started).toBeLessThan(6000);
  }, 30_000);

  it("says unknown, not a person, in a file whose edit was reported without its content", () => {
    const blur = { entry: "1", path: "a.ts", time: 1, writer: ORIGIN.writer };
    const [file] = attribute([staged("const one = 1;\n")], { blocks: [], blurs: [blur] }, () => null);
    expect(file?.owners).toEqual([{ kind: "unknown" }]);
  });

  it("uses a block's line once: the same line twice is a person's the second time", () => {
    const blocks = blocksOfTexts([], digestText("const onlyOnce = computeSomething();\n"), ORIGIN);
    expect(assisted("const onlyOnce = computeSomething();\nconst onlyOnce = computeSomething();\n", blocks)).toBe(1);
  });
});
