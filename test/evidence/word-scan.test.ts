import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileWords } from "../../src/evidence/word-scan.ts";

const isSuspect = (code: number) => code === 0x200b;

describe("compileWords", () => {
  it("finds a word that stands where another one broke off", () => {
    const holds = compileWords(["abcd", "bce", "cx"], isSuspect);
    expect(holds("abce")).toBe(true);
    expect(holds("abcx")).toBe(true);
    expect(holds("abca")).toBe(false);
  });

  it("takes words for what they are, whatever they would mean in a pattern", () => {
    const holds = compileWords(["a.b", "(c", "d|e", "f[g]", "h\\i"], isSuspect);
    for (const text of ["a.b", "(C", "d|e", "F[g]", "h\\i"]) expect(holds(`x${text}x`), text).toBe(true);
    for (const text of ["axb", "c", "d", "e", "fg", "hi"]) expect(holds(text), text).toBe(false);
  });

  it("finds a word that ends inside a longer one", () => {
    const holds = compileWords(["wxyz", "xy"], isSuspect);
    expect(holds("wxy-")).toBe(true);
  });

  it("looks between two places only, and joins nothing across a letter beyond ASCII", () => {
    const holds = compileWords(["mark"], isSuspect);
    expect(holds("a mark", 0, 5)).toBe(false);
    expect(holds("ma\u00e4rk")).toBe(false);
    expect(holds("plain\u200b")).toBe(true);
  });

  it("answers what a search word by word answers, whatever it was asked before", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "-"), minLength: 1, maxLength: 6 });
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c", "B", "-", "x"), maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), texts, (words, asked) => {
        const holds = compileWords(words, isSuspect);
        const holdsLater = compileWords(words, isSuspect);
        for (let text = 0; text < 2000; text += 1) holdsLater("");
        for (const text of asked) {
          const lower = text.toLowerCase();
          const truth = words.some((word) => lower.includes(word.toLowerCase()));
          expect([holds(text), holdsLater(text)]).toEqual([truth, truth]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
