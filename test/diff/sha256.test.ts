import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256OfShortText } from "../../src/diff/sha256.ts";

const byNode = (text: string) => createHash("sha256").update(text, "latin1").digest("hex");

describe("sha256OfShortText", () => {
  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 8192])("agrees with Node's on %i bytes", (length) => {
    const text = "a\xffb\n".repeat(length).slice(0, length);
    expect(sha256OfShortText(text)).toBe(byNode(text));
  });

  it("agrees with Node's on any bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString("latin1"));
    fc.assert(
      fc.property(bytes, (text) => sha256OfShortText(text) === byNode(text)),
      { numRuns: 500 },
    );
  });
});
