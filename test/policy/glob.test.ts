import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { compileGlob, exampleOf, type Glob, matchesAnyGlob, matchesGlob } from "../../src/policy/glob.ts";
import { indexPaths } from "../../src/policy/path-index.ts";

function glob(text: string): Glob {
  const compiled = compileGlob(text);
  if ("fault" in compiled) throw new Error(compiled.fault);
  return compiled;
}

const word = fc.constantFrom("a", "b", "ab", "x.py", ".hidden", "team");
const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("/"));
const piece = fc.constantFrom(
  "a",
  "b",
  "ab",
  "*",
  "**",
  "*.py",
  "?",
  "a*",
  "*b",
  "[ab]",
  "[^a]",
  "{a,b}",
  "x.{py,ts}",
  ".*",
  "team",
);
const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join("/"));

describe("globs", () => {
  it.each([
    ["train/**", "train/x.py", true],
    ["train/**", "train/deep/x.py", true],
    ["train/**", "train/.hidden", true],
    ["train/**", "training/x.py", false],
    ["train/**", "train", true],
    ["**/*.py", "x.py", true],
    ["**/*.py", "a/b/x.py", true],
    ["*.py", "a/x.py", false],
    ["*", "a/b", false],
    ["**", "a/b", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["docs/*.{md,rst}", "docs/a.rst", true],
    ["file[0-9].ts", "file7.ts", true],
    ["file[!0-9].ts", "file7.ts", false],
    ["Train/**", "train/x.py", false],
  ])("%s on %s: %s", (text, on, matched) => expect(matchesGlob(glob(text), on)).toBe(matched));

  it("take away what a ! matches, wherever it stands", () => {
    const globs = [glob("!docs/secret/**"), glob("docs/**")];
    expect(matchesAnyGlob(globs, "docs/a.md")).toBe(true);
    expect(matchesAnyGlob(globs, "docs/secret/a.md")).toBe(false);
  });

  it("agree with picomatch on what both know", () => {
    fc.assert(
      fc.property(pattern, path, (text, on) => {
        // Behind a star, and only there, a last `/**` asks for a slash; with ours `a*/**` is like `a/**`.
        fc.pre(!/\*(\/\*\*)+$/.test(text));
        expect(`${text} ${on} ${matchesGlob(glob(text), on)}`).toBe(
          `${text} ${on} ${picomatch.isMatch(on, text, { dot: true, noextglob: true, nonegate: true })}`,
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it("match their own example", () => {
    fc.assert(fc.property(pattern, (text) => matchesGlob(glob(text), exampleOf(glob(text)))));
  });

  it.each(["a{b", "a}b", "{a,{b,c}}", "[ab"])("refuse %s with a reason", (text) => {
    expect(compileGlob(text)).toHaveProperty("fault");
  });

  it("find by index what trying them in order finds", () => {
    const rule = fc.array(pattern, { maxLength: 3 }).map((texts) => ({ paths: texts.map(glob) }));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), path, (rules, on) => {
        const inOrder = rules.find(({ paths }) => paths.length === 0 || matchesAnyGlob(paths, on));
        expect(indexPaths(rules).first(on)).toBe(inOrder);
      }),
      { numRuns: 3_000 },
    );
  });
});
