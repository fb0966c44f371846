import { describe, expect, it } from "vitest";
import { digestOfPatch } from "../../src/diff/digest.ts";

const patch = (...lines: string[]) => Buffer.from(`${lines.join("\n")}\n`);

describe("the change digest", () => {
  it("is the published one for one added line", () => {
    const hello = patch(
      "diff --git a/f b/f",
      "new file mode 100644",
      "index 000..abc",
      "--- /dev/null",
      "+++ b/f",
      "@@ -0,0 +1 @@",
      "+hello",
    );
    expect(digestOfPatch(hello)).toBe("2fa3491edbc80491");
  });

  it("is the published one for a replaced line", () => {
    const two = patch(
      "diff --git a/f b/f",
      "index 111..222 100644",
      "--- a/f",
      "+++ b/f",
      "@@ -2 +2 @@ one",
      "-two",
      "+TWO",
    );
    expect(digestOfPatch(two)).toBe("eac7de5b852fbe79");
  });

  it("is the published one for a line added in three places", () => {
    const three = patch(
      "diff --git a/f b/f",
      "index 111..222 100644",
      "--- a/f",
      "+++ b/f",
      "@@ -1,0 +2,2 @@",
      "+x",
      "+x",
      "@@ -5,0 +8 @@",
      "+x",
    );
    expect(digestOfPatch(three)).toBe("9a1d069ba20b2ff9");
  });

  it("is all zeroes for a rename, a mode change and an empty commit", () => {
    const rename = patch("diff --git a/f b/g", "similarity index 100%", "rename from f", "rename to g");
    const mode = patch("diff --git a/f b/f", "old mode 100644", "new mode 100755");
    for (const nothing of [rename, mode, Buffer.alloc(0)]) expect(digestOfPatch(nothing)).toBe("0000000000000000");
  });
});
