import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { readNames, TODAY } from "./reading.ts";

const MARK = "Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>";
const CLAUDE = ["claude-code anthropic claude-opus-4-6"];

describe("a mark is found", () => {
  it.each([
    ["in the trailer block", `Mend it\n\nBody.\n\n${MARK}\n`],
    ["in a paragraph above the last one", `Mend it\n\n${MARK}\n\nSigned-off-by: Jane Dev <jane@example.com>\n`],
    ["glued to the body", `Mend it\n\nBody without a blank line.\n${MARK}\n`],
    ["as the title of a message that has nothing else", `${MARK}\n`],
    [
      "below GitHub's nine dashes",
      `Mend it (#1)\n\n* a\n\n* b\n\n---------\n\nCo-authored-by: Jane Dev <jane@example.com>\n${MARK}\n`,
    ],
    ["behind a bullet", `Mend it\n\n* first\n- ${MARK}\n`],
    ["indented by two spaces under a bullet", `Mend it\n\n* first\n\n  ${MARK}\n`],
    [
      "indented by git merge --squash",
      `Squashed commit of the following:\n\ncommit abc\nDate:   Mon Nov 23\n\n    Mend it\n\n    ${MARK}\n`,
    ],
    ["below a fence that is closed", `Mend it\n\n\`\`\`\nx\n\`\`\`\n\n${MARK}\n`],
    ["below a fence that nobody closed", `Mend it\n\n\`\`\`\nx\n\n${MARK}\n`],
    ["below a quoted diff", `Mend it\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n\n${MARK}\n`],
    ["in a message that an agent quoted wrongly", `Mend it\\n\\nBody\\n\\n${MARK}`],
    [
      "in a message that lost its line breaks",
      `Mend it  🤖 Generated with [Claude Code](https://claude.ai/code)  ${MARK}\n`,
    ],
    ["with CRLF line ends", `Mend it\r\n\r\n${MARK}\r\n`],
    ["behind a byte order mark", `\uFEFF${MARK}\n`],
    ["with blanks around its key", `Mend it\n\nCo-Authored-By : Claude Opus 4.6 <noreply@anthropic.com>\n`],
    ["in capitals", `Mend it\n\n${MARK.toUpperCase()}\n`],
    ["without its closing bracket", `Mend it\n\n${MARK.slice(0, -1)}\n`],
  ])("%s", (_where, message) => {
    expect(readNames(message)).toEqual(CLAUDE);
  });
});

describe("a title", () => {
  it.each([
    ["aider: Added a function to count lines", ["aider - -"]],
    ["aider: `get_input` takes a newline", ["aider - -"]],
    ["aider: fix: Align headings left", ["aider - -"]],
    ["aider: add the prompt", []],
    ["Aider: Update the models", []],
    ["docs: aider: Added a function", []],
  ])("%s says %j", (text, expected) => {
    expect(readNames(`${text}\n\nBody.\n`)).toEqual(expected);
  });

  it("is none further down", () => {
    expect(readNames("Update tools\n\naider: Added to the list\n")).toEqual([]);
  });
});

describe("a mark is left alone", () => {
  it.each([
    ["in a code fence", `Document it\n\n\`\`\`\n${MARK}\n\`\`\`\n`],
    ["in an indented code fence", `Document it\n\n  ~~~text\n  ${MARK}\n  ~~~\n`],
    ["in a quoted diff", `Revert it\n\ndiff --git a/x b/x\n@@ -1 +1,2 @@\n x\n+${MARK}\n`],
    ["in an indented example", `Document it\n\nCommits now end like this:\n\n    ${MARK}\n`],
    ["behind a mail quotation", `Answer\n\n> ${MARK}\n`],
    ["in the middle of a sentence", `Document it\n\nA line such as ${MARK} is stripped.\n`],
    ["quoted behind an emoji", "Strip the '🤖 Generated with Claude Code' footer\n"],
    ["in backticks", `Document it\n\n\`${MARK}\`\n`],
    ["in a line too long to be one", `Mend it\n\n${MARK}${" padding".repeat(100)}\n`],
  ])("%s", (_where, message) => {
    expect(readNames(message)).toEqual([]);
  });

  it("in the fence, while the same line outside it counts", () => {
    expect(readNames(`Document it\n\n\`\`\`\n${MARK}\n\`\`\`\n\n${MARK}\n`)).toEqual(CLAUDE);
  });
});

describe("a look-alike", () => {
  const problemsOf = (message: string) =>
    evidenceFromMessage(message, builtInRegistry(), TODAY).problems.map((problem) => problem.code);

  it.each([
    ["a Cyrillic letter in the key", "Аssisted-by: Claude Code"],
    ["a Cyrillic letter in the name", "Assisted-by: Сlaude Code"],
    ["a Greek letter in the address", "Co-authored-by: Claude <noreply@anthrοpic.com>"],
    ["a zero-width space in the key", "Assisted\u200B-by: Claude Code"],
    ["a zero-width joiner in the name", "Generated with Cla\u200Dude Code"],
    ["an override of direction", "\u202EAssisted-by: Claude Code"],
    ["full-width letters", "Ａｓｓｉｓｔｅｄ-by: Claude Code"],
    ["a full-width colon", "Assisted-by： Claude Code"],
    ["mathematical letters", "Assisted-by: 𝖢laude Code"],
    ["a non-breaking hyphen", "Assisted‑by: Claude Code"],
  ])("is reported and read: %s", (_what, line) => {
    const message = `Mend it\n\nBody.\n\n${line}\n`;
    expect(problemsOf(message)).toEqual(["look-alike"]);
    expect(readNames(message)[0]).toMatch(/^claude-code anthropic/);
  });

  it.each([
    ["a dash between words", "[x] Warp Agent Mode \u2014 This PR was created via Warp's AI Agent Mode"],
    ["an emoji made of several, joined by zero width", "🧑‍💻 Generated with Claude Code"],
    ["an emoji with a variation selector", "❤️ Generated with Crush"],
    ["Russian prose", "Исправить ошибку в разборе строки"],
    ["a person's Greek name", "Co-authored-by: Νίκος Παπαδόπουλος <nikos@example.gr>"],
    ["a person's Cyrillic name", "Signed-off-by: Клод Петров <petrov@example.ru>"],
    ["Chinese prose with full-width signs", "修复：解析器（第２版）"],
    ["curly quotes and dashes", "“Claude” — a study"],
  ])("is not seen in %s", (_what, line) => {
    expect(problemsOf(`Mend it\n\n${line}\n`)).toEqual([]);
  });
});
