import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { POLICY } from "../../src/policy/grammar.ts";
import type { Shape } from "../../src/policy/shape.ts";
import { starterPolicies } from "../../src/policy/starter-policies.ts";
import { parseTrials } from "../../src/policy/trial.ts";
import { TRIALS } from "../../src/policy/trial-grammar.ts";
import { problemsOf } from "./cases.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/policy.md"), "utf8");
const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title.toLowerCase().replaceAll(" ", "-"));

/** Sections and keys of a shape and of all within it. */
function visit(shape: Shape, path = ""): { readonly section: string; readonly keys: readonly string[] }[] {
  switch (shape.kind) {
    case "object":
      return [
        { section: shape.section, keys: Object.keys(shape.keys) },
        ...Object.entries(shape.keys).flatMap(([key, { shape: inner }]) => visit(inner, `${path}/${key}`)),
      ];
    case "list":
    case "map":
      return visit(shape.of, path);
    default:
      return [];
  }
}

describe("docs/policy.md", () => {
  const objects = [...visit(POLICY), ...visit(TRIALS)];

  it("has the section that each message points to", () => {
    for (const section of [...objects.map((object) => object.section), "selectors", "precedence", "extends"])
      expect(anchors).toContain(section);
  });

  it("names every key of the grammar", () => {
    const missing = objects
      .flatMap(({ keys }) => keys)
      .filter((key) => !new RegExp(`(?:^|[\`{ ])${key}[\`:,]`, "m").test(text));
    expect(missing).toEqual([]);
  });

  it("links only to sections that it has", () => {
    const links = [...text.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  it("lists the starter policies", () => {
    for (const { name } of starterPolicies) expect(text).toContain(`| \`${name}\` |`);
  });

  it("shows only policies and tests that are right", () => {
    const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, block = ""]) => block)
      .filter((block) => !block.startsWith("#"));
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    for (const block of blocks) {
      const problems = block.startsWith("policy:")
        ? parseTrials(Buffer.from(block), { file: "docs", ref: null }).problems
        : problemsOf(block.startsWith("version") ? block : `version: 1\n${block}`);
      expect(problems).toEqual([]);
    }
  });
});
