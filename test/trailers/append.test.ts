import { describe, expect, it } from "vitest";
import { editTrailers } from "../../src/trailers/append.ts";

const never = () => false;
const record = ["Assisted-by: codex:openai/gpt-5", "AI-Provenance: v1; state=assisted"];
const isOurs = (trailer: { key: string }) => /^(assisted-by|ai-provenance)$/i.test(trailer.key);
const append = (message: string, commentPrefix?: string | null) =>
  editTrailers(message, { remove: never, append: record }, commentPrefix === undefined ? {} : { commentPrefix });
const replace = (message: string, lines: readonly string[] = record) =>
  editTrailers(message, { remove: isOurs, append: lines });
const RECORD = `${record.join("\n")}\n`;

describe("putting trailers into a message", () => {
  it("starts a paragraph below a title, a body, and a last line without an end", () => {
    expect(append("title\n")).toBe(`title\n\n${RECORD}`);
    expect(append("title")).toBe(`title\n\n${RECORD}`);
    expect(append("feat: title\n")).toBe(`feat: title\n\n${RECORD}`);
    expect(append("title\n\nbody\n\n\n")).toBe(`title\n\nbody\n\n${RECORD}\n\n`);
  });

  it("joins the block that is there", () => {
    expect(append("title\n\nReviewed-by: A\n")).toBe(`title\n\nReviewed-by: A\n${RECORD}`);
  });

  it("leaves sign-offs last, wherever cherry-pick wrote its line", () => {
    expect(append("t\n\nAcked-by: B\nSigned-off-by: A\n")).toBe(`t\n\nAcked-by: B\n${RECORD}Signed-off-by: A\n`);
    const picked = "Signed-off-by: A\n(cherry picked from commit 12)\nSigned-off-by: B\n";
    expect(append(`t\n\n${picked}`)).toBe(`t\n\n${RECORD}${picked}`);
  });

  it("leaves GitHub's skip-checks last and its two empty lines alone", () => {
    expect(append("t\n\n\nskip-checks: true\n")).toBe(`t\n\n\n${RECORD}skip-checks: true\n`);
  });

  it("does not glue itself to prose or to a paragraph of links", () => {
    expect(append("t\n\nCloses #1\n")).toBe(`t\n\nCloses #1\n\n${RECORD}`);
    expect(append("t\n\n💘 Generated with Crush\n")).toBe(`t\n\n💘 Generated with Crush\n\n${RECORD}`);
    expect(append("t\n\nhttps://example.com/a\n")).toBe(`t\n\nhttps://example.com/a\n\n${RECORD}`);
  });

  it("stays above the comments and the scissors that git will strip", () => {
    const template = "\n# Please enter the commit message\n#\n# On branch main\n";
    expect(append(`title\n${template}`)).toBe(`title\n\n${RECORD}${template}`);
    const verbose = "# ------------------------ >8 ------------------------\n# all below\ndiff --git a/x b/x\n";
    expect(append(`title\n${verbose}`)).toBe(`title\n\n${RECORD}${verbose}`);
    expect(append(`title\n\nSigned-off-by: A\n# c\n${verbose}`)).toBe(
      `title\n\n${RECORD}Signed-off-by: A\n# c\n${verbose}`,
    );
  });

  it("obeys another comment character, and none", () => {
    expect(append("title\n; comment\n", ";")).toBe(`title\n\n${RECORD}; comment\n`);
    expect(append("title\n\n# Heading\n", null)).toBe(`title\n\n# Heading\n\n${RECORD}`);
    expect(append("# Heading\n", null)).toBe(`# Heading\n\n${RECORD}`);
  });

  it("leaves a blank message blank", () => {
    for (const blank of ["", "\n", " \n\t\n", "# comment\n", "\n# a\n\n# b\n"]) expect(append(blank)).toBe(blank);
    const scissors = "# ------------------------ >8 ------------------------\ndiff --git a/x b/x\n";
    expect(append(`\n${scissors}`)).toBe(`\n${scissors}`);
  });

  it("keeps CRLF where the message has it", () => {
    expect(append("title\r\n\r\nbody\r\n")).toBe(`title\r\n\r\nbody\r\n\r\n${RECORD.replaceAll("\n", "\r\n")}`);
  });

  it("does not write what is there, whatever the case of the key", () => {
    const message = `t\n\nassisted-BY: codex:openai/gpt-5\n${record[1]}\n`;
    expect(append(message)).toBe(message);
  });

  it("never moves bytes that are no UTF-8", () => {
    const bytes = Buffer.from([0x74, 0xff, 0xfe, 0x0a, 0x0a, 0xc3, 0x28, 0x0a]).toString("latin1");
    expect(append(bytes)).toBe(`${bytes}\n${RECORD}`);
  });
});

describe("taking trailers out of a message", () => {
  it("puts the new ones where the old ones stood", () => {
    expect(replace("t\n\nAssisted-by: a\n  folded\nReviewed-by: R\nAI-Provenance: v1\nSigned-off-by: S\n")).toBe(
      `t\n\n${RECORD}Reviewed-by: R\nSigned-off-by: S\n`,
    );
  });

  it("moves them above a sign-off that stood before them", () => {
    expect(replace("t\n\nSigned-off-by: S\nAssisted-by: a\n")).toBe(`t\n\n${RECORD}Signed-off-by: S\n`);
  });

  it("takes an emptied block away with its blank line", () => {
    expect(replace("t\n\nbody\n\nAssisted-by: a\n\n# c\n", [])).toBe("t\n\nbody\n\n# c\n");
  });

  it("never takes the title, whatever it looks like", () => {
    expect(replace("Assisted-by: a\n", [])).toBe("Assisted-by: a\n");
  });
});
