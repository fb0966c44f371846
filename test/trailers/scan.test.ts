import { describe, expect, it } from "vitest";
import { scanMessage } from "../../src/trailers/scan.ts";

const places = (message: string) => scanMessage(message).map(({ text, place }) => `${place}: ${text}`);
const excluded = (message: string, commentPrefix: string | null = null) =>
  scanMessage(message, { commentPrefix }).flatMap((line) =>
    line.excluded === null ? [] : [`${line.excluded}: ${line.text}`],
  );

describe("where a line of a message stands", () => {
  it("is the title, the body, or git's trailer block", () => {
    expect(places("title\nmore\n\nA-b: body\n\nA-b: block\n")).toEqual([
      "title: title",
      "title: more",
      "body: A-b: body",
      "block: A-b: block",
    ]);
  });

  it("is behind the bullets and blanks of a squash", () => {
    expect(places("t (#1)\n\n* one\n\n  Assisted-by: a\n\n* - Assisted-by: b\n\n    Assisted-by: c\n")).toEqual([
      "title: t (#1)",
      "indented: one",
      "indented: Assisted-by: a",
      "indented: Assisted-by: b",
      "indented: Assisted-by: c",
    ]);
  });

  it("is the body above GitHub's nine dashes, and the block below them", () => {
    expect(places("t\n\nAI-Provenance: v1\n\n---------\n\nCo-authored-by: A <a@b>\n")).toEqual([
      "body: AI-Provenance: v1",
      "body: ---------",
      "block: Co-authored-by: A <a@b>",
    ]);
  });

  it("counts lines from 0 and keeps what was written", () => {
    expect(scanMessage("t\r\n\r\n  * foo \r\n").at(-1)).toEqual({
      text: "foo",
      raw: "  * foo ",
      line: 2,
      place: "indented",
      excluded: null,
    });
  });
});

describe("what is no statement of the commit", () => {
  it("is the inside of a closed fence, at any depth", () => {
    expect(excluded("t\n\n```sh\nAssisted-by: x\n```\nafter\n")).toEqual([
      "fence: ```sh",
      "fence: Assisted-by: x",
      "fence: ```",
    ]);
    expect(excluded("t\n\n    ~~~~\n    Assisted-by: x\n    ~~~\n    ~~~~\n")).toHaveLength(4);
  });

  it("is not what an unclosed fence would hide, nor anything in the trailer block", () => {
    expect(excluded("t\n\n```\nAssisted-by: x\n\nbody\n")).toEqual([]);
    expect(
      excluded("t\n\n```\n\nAssisted-by: x\n\n```\n\nSigned-off-by: A\n```\n").filter((line) =>
        line.includes("Signed"),
      ),
    ).toEqual([]);
    expect(excluded("t\n\n```not a fence```\nAssisted-by: x\n```\n")).toEqual([]);
  });

  it("is a diff, as long as its hunks say", () => {
    const diff =
      "diff --git a/f b/f\nindex 1..2 100644\n--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n context\n-Assisted-by: x\n+Assisted-by: y";
    expect(excluded(`t\n\n${diff}\nAssisted-by: z\n`)).toHaveLength(8);
    expect(excluded(`t\n\n${diff.replaceAll(/^/gm, "    ")}\n    Assisted-by: z\n`)).toHaveLength(8);
  });

  it("is not the text below a hunk that promises too many lines", () => {
    expect(excluded("t\n\n@@ -1,99 +1,99 @@\n+quoted\nAssisted-by: x\n")).toEqual([
      "diff: @@ -1,99 +1,99 @@",
      "diff: +quoted",
    ]);
  });

  it("is mail quoting", () => {
    expect(excluded("t\n\n> Assisted-by: x\n")).toEqual(["quote: > Assisted-by: x"]);
  });

  it("is a comment only where git will strip it", () => {
    const message = "t\n\n# Assisted-by: x\n# ------------------------ >8 ------------------------\nAssisted-by: y\n";
    expect(excluded(message)).toEqual([]);
    expect(excluded(message, "#")).toHaveLength(3);
    expect(scanMessage(message).at(-1)?.place).toBe("body");
  });
});

describe("five megabytes of message", () => {
  const shapes = ["a line of prose about as long as lines of prose are\n", "```\nquoted text\n", "* "];
  for (const line of shapes) {
    it(`are scanned in linear time: ${JSON.stringify(line)}`, () => {
      const message = `title\n\n${line.repeat(5_000_000 / line.length)}`;
      const begun = performance.now();
      scanMessage(message);
      expect(performance.now() - begun).toBeLessThan(2000);
    });
  }
});
