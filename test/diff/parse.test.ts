import { describe, expect, it } from "vitest";
import { parseDiff } from "../../src/diff/parse.ts";
import { unquotePath } from "../../src/diff/quoted-path.ts";

const diff = (...lines: string[]) => `${lines.join("\n")}\n`;

describe("a diff, line by line", () => {
  it("numbers added lines in the file after, removed ones in the file before", () => {
    const text = diff(
      "diff --git a/f b/f",
      "index 1..2 100644",
      "--- a/f",
      "+++ b/f",
      "@@ -2,2 +2 @@ one",
      "-two",
      "-three",
      "+TWO",
      "@@ -9,0 +9,2 @@",
      "+ten",
      "+eleven\r",
    );
    expect(parseDiff(text)).toEqual([
      {
        path: "f",
        oldPath: null,
        binary: false,
        added: [
          { line: 2, text: "TWO" },
          { line: 9, text: "ten" },
          { line: 10, text: "eleven\r" },
        ],
        removed: [
          { line: 2, text: "two" },
          { line: 3, text: "three" },
        ],
      },
    ]);
  });

  it("keeps content that looks like headers as content", () => {
    const text = diff(
      "diff --git a/f b/f",
      "--- a/f",
      "+++ b/f",
      "@@ -1,2 +1,3 @@",
      "--- a/g",
      "-\\ No newline at end of file",
      "+++ b/g",
      "+diff --git a/h b/h",
      "+@@ -1 +1 @@",
      "\\ No newline at end of file",
      "diff --git a/i b/i",
      "new file mode 100644",
    );
    expect(
      parseDiff(text).map((file) => [file.path, file.added.map((line) => line.text), file.removed.length]),
    ).toEqual([
      ["f", ["++ b/g", "diff --git a/h b/h", "@@ -1 +1 @@"], 2],
      ["i", [], 0],
    ]);
  });

  it("tells renames, binaries and the names that git quotes", () => {
    const text = diff(
      "diff --git a/old name b/new name",
      "similarity index 100%",
      "rename from old name",
      "rename to new name",
      'diff --git "a/tab\\there" "b/tab\\there"',
      "Binary files a/x and b/x differ",
      "diff --git a/a b/c b/a b/c",
      "old mode 100644",
      "new mode 100755",
      'diff --git a/plain "b/quo\\"te"',
      "similarity index 100%",
      "rename from plain",
      'rename to "quo\\"te"',
    );
    expect(parseDiff(text).map(({ path, oldPath, binary }) => ({ path, oldPath, binary }))).toEqual([
      { path: "new name", oldPath: "old name", binary: false },
      { path: "tab\there", oldPath: null, binary: true },
      { path: "a b/c", oldPath: null, binary: false },
      { path: 'quo"te', oldPath: "plain", binary: false },
    ]);
  });

  it("of nothing is nothing", () => {
    expect(parseDiff("")).toEqual([]);
  });
});

describe("a path as git quotes it", () => {
  it("gives the path's bytes", () => {
    expect(unquotePath('"na\\303\\257ve\\t\\"\\\\\\n"')).toBe('na\u00c3\u00afve\t"\\\n');
    expect(unquotePath("plain\\tpath")).toBe("plain\\tpath");
  });
});
