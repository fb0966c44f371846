import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withScratch } from "../../src/machine/scratch.ts";

it("gives a folder and removes it afterwards, also when the work throws", async () => {
  let seen = "";
  await withScratch("toolmark-scratch-", async (scratch) => {
    scratch.write("a/b.txt", "text");
    seen = scratch.path;
    expect(readFileSync(join(seen, "a/b.txt"), "utf8")).toBe("text");
  });
  expect(existsSync(seen)).toBe(false);
  const failing = withScratch("toolmark-scratch-", async (scratch) => {
    seen = scratch.path;
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(existsSync(seen)).toBe(false);
});
