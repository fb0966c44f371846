import { describe, expect, it } from "vitest";
import { digestLine, digestText } from "../../src/journal/line.ts";
import { compareLines } from "../../src/journal/line-diff.ts";

describe("the digest of a line", () => {
  it("is the same whether the line was met before or not, alone or in a text", () => {
    const text = Array.from({ length: 20 }, (_, at) => `const value${at} = compute("${at}");`).join("\n");
    const fresh = digestText(text);
    const met = text.split("\n").map(digestLine);
    expect(met).toEqual(fresh);
    expect(digestText(text)).toEqual(fresh);
    expect(text.split("\n").map(digestLine)).toEqual(fresh);
  });

  it("is the same when more lines were met than are remembered, and for lines too long to be", () => {
    const long = `${"x".repeat(5_000)};`;
    const before = [digestLine("let a = 1;"), digestLine(long)];
    for (let at = 0; at < 20_000; at++) digestLine(`line ${at}`);
    expect([digestLine("let a = 1;"), digestLine(long)]).toEqual(before);
  });
});

describe("what an edit did", () => {
  const lines = (...texts: readonly string[]) => texts.map(digestLine);

  it("takes equal lines one by one: a formatted one is kept, its twin is gone", () => {
    const before = lines("call(a, b)", "call(a, b)", "sum(c)", "use(d)");
    const after = lines("call(a, b);", "sum(c);", "use(d);");
    expect(compareLines(before, after)).toEqual({
      wrote: [false, false, false],
      gone: [digestLine("call(a, b)").plain],
    });
  });

  it("takes two lines changed in layout alone for written anew", () => {
    const before = lines("sum(c)", "use(d)");
    expect(compareLines(before, lines("sum(c);", "use(d);"))).toEqual({
      wrote: [true, true],
      gone: before.map((line) => line.plain).reverse(),
    });
  });
});
