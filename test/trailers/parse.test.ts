import { describe, expect, it } from "vitest";
import { parseTrailers } from "../../src/trailers/parse.ts";

const read = (message: string) => parseTrailers(message).trailers.map(({ key, value }) => `${key}=${value}`);

describe("the trailers of a stored message", () => {
  it("are those of the last paragraph, never of the title", () => {
    expect(read("A: title\nB: x\n")).toEqual([]);
    expect(read("title\n\nA: one\n\nB: two\n")).toEqual(["B=two"]);
    expect(read("")).toEqual([]);
  });

  it("tolerate prose only beside a line that git makes, and then to three quarters", () => {
    expect(read("t\n\nprose\nA: x\n")).toEqual([]);
    expect(read("t\n\nSigned-off-by: A\np\np\np\n")).toEqual(["Signed-off-by=A"]);
    expect(read("t\n\nSigned-off-by: A\np\np\np\np\n")).toEqual([]);
    expect(read("t\n\nsigned-off-by: A\np\n")).toEqual([]);
    expect(read("t\n\n(cherry picked from commit 1)\nA: x\np\n")).toEqual(["A=x"]);
  });

  it("have keys of letters, digits and hyphens", () => {
    expect(read("t\n\nhttps://example.com\n")).toEqual(["https=//example.com"]);
    expect(read("t\n\nA : x\n--b\t: y\n")).toEqual(["A=x", "--b=y"]);
    for (const line of ["BREAKING CHANGE: x", "a_b: x", "a.b: x", "Skapad-på: x", "Аssisted-by: x", ": x", "- a: b"]) {
      expect(read(`t\n\n${line}\n`)).toEqual([]);
    }
  });

  it("are unfolded, trimmed of ASCII blanks, and kept when empty or doubled", () => {
    expect(read("t\n\nA: x \n\t y\n  z\nA:\nA: x\u00a0\n")).toEqual(["A=x  y z", "A=", "A=x\u00a0"]);
  });

  it("stand above comments, scissors and an old list of conflicts", () => {
    expect(read("t\n\nA: x\n# c\n\n# d\n")).toEqual(["A=x"]);
    expect(read("t\n\nA: x\n\nConflicts:\n\tfile\n")).toEqual(["A=x"]);
    expect(read("t\n\nA: x\n# ------------------------ >8 ------------------------\n\nB: y\n")).toEqual(["A=x"]);
  });

  it("are not stopped by a line of dashes, since a stored message has no patch behind it", () => {
    expect(read("t\n\n---\n\nA: x\n")).toEqual(["A=x"]);
  });

  it("are read through CRLF", () => {
    expect(read("t\r\n\r\nA: x\r\nB: y\r\n")).toEqual(["A=x", "B=y"]);
  });

  it("tell the lines they stand on", () => {
    expect(parseTrailers("t\n\nbody\n\nA: x\n y\nB: z\n\n# c\n")).toEqual({
      trailers: [
        { key: "A", value: "x y", line: 4 },
        { key: "B", value: "z", line: 6 },
      ],
      start: 4,
      end: 7,
    });
    expect(parseTrailers("t\n\nbody\n")).toEqual({ trailers: [], start: 3, end: 3 });
  });
});

describe("five megabytes of message", () => {
  const megabytes = (line: string) => line.repeat(5_000_000 / line.length);
  const shapes = {
    prose: megabytes("a line of prose about as long as lines of prose are in commit messages everywhere\n"),
    trailers: megabytes("Assisted-by: codex:openai/gpt-5\n"),
    blanks: `A: ${megabytes(" ")}`,
    folds: `A: b\n${megabytes(" folded\n")}`,
  };

  for (const [name, text] of Object.entries(shapes)) {
    it(`are parsed in linear time: ${name}`, () => {
      const message = `title\n\n${text}\n\nA: x\n`;
      const begun = performance.now();
      parseTrailers(message);
      parseTrailers(`title\n\n${text}`);
      // Two parses on a busy machine; quadratic ones would take hours.
      expect(performance.now() - begun).toBeLessThan(1500);
    });
  }
});
