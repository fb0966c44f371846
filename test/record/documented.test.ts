import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createNetLines } from "../../src/diff/net-lines.ts";
import { BASES } from "../../src/record/grammar.ts";
import { readRecord } from "../../src/record/read.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/record-format.md"), "utf8");

describe("docs/record-format.md", () => {
  it("shows a record that reads as it says", () => {
    const example = /```text\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? "";
    expect(readRecord(`title\n\n${example}`, { assistants: [], find: () => undefined })).toEqual({
      record: {
        version: 1,
        state: "assisted",
        assistants: [
          { assistant: "claude-code", provider: "anthropic", model: "claude-opus-4-8" },
          { assistant: "cursor", provider: null, model: null },
        ],
        lines: { assisted: 62, added: 100 },
        basis: "journal",
        more: true,
        change: "9f3c21d07be4a1c6",
      },
      declared: null,
      problems: [],
    });
  });

  it("names every basis", () => {
    for (const basis of Object.keys(BASES)) expect(PAGE).toContain(`\`${basis}\``);
  });

  it("gives true digests", () => {
    const rows = [...PAGE.matchAll(/\| `((?:-?\d+ \w+\\n)+)` \| `([0-9a-f]{16})` \|/g)];
    expect(rows).toHaveLength(3);
    for (const [, bytes = "", digest] of rows) {
      const net = createNetLines();
      for (const entry of bytes.split("\\n").filter(Boolean)) {
        const [count = "", line = ""] = entry.split(" ");
        for (let n = Math.abs(Number(count)); n > 0; n--) (count.startsWith("-") ? net.remove : net.add)(line);
      }
      expect(net.digest()).toBe(digest);
    }
  });
});
