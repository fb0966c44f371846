import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { readCase } from "../../src/policy/read-case.ts";
import { TODAY } from "./reading.ts";

function read(message: string, author = { name: "Jane Dev", email: "jane@example.com" }) {
  const commit = { sha: "a".repeat(40), parents: [], author, committer: author, date: TODAY, message };
  return readCase({ commit, change: null, merge: "not-a-merge", registry: builtInRegistry() });
}

const CLAUDE = "Co-authored-by: Claude <noreply@anthropic.com>";
const codesOf = (message: string, author?: { name: string; email: string }) =>
  read(message, author).problems.map((problem) => problem.code);

describe("a case", () => {
  it("of a person's commit is empty", () => {
    expect(read("Mend it\n\nSigned-off-by: Jane Dev <jane@example.com>")).toMatchObject({
      assistants: [],
      record: null,
      declared: null,
      problems: [],
    });
  });

  it("joins identity and message", () => {
    const { assistants } = read(`Mend it\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)`, {
      name: "Claude",
      email: "noreply@anthropic.com",
    });
    expect(assistants).toHaveLength(1);
    expect(assistants[0]).toMatchObject({ assistant: "claude-code", strength: "strong" });
    expect(assistants[0]?.evidence.map((one) => one.source)).toEqual(["identity", "mark"]);
  });

  it("knows of an assistant from a record that a person typed", () => {
    expect(read("Mend it\n\nAI-Provenance: v1 ;State = Assisted\n").assistants).toMatchObject([
      { assistant: "unknown" },
    ]);
  });

  it("reads our own record and its evidence as one entry", () => {
    const { assistants, record } = read(
      "Mend it\n\nAssisted-by: claude-code:anthropic/claude-opus-4-8\nAI-Provenance: v1; state=assisted; basis=journal\n",
    );
    expect(record?.state).toBe("assisted");
    expect(assistants).toHaveLength(1);
    expect(assistants[0]).toMatchObject({ assistant: "claude-code", model: "claude-opus-4-8", strength: "strong" });
  });
});

describe("a record and the marks beside it", () => {
  it.each([
    ["state=none beside a co-author", `Mend it\n\n${CLAUDE}\nAI-Provenance: v1; state=none\n`],
    ["a person's no beside a co-author", `Mend it\n\n${CLAUDE}\nAI-Assisted: no\n`],
    [
      "a record of one tool beside the mark of another",
      `Mend it\n\n${CLAUDE}\nAssisted-by: codex:openai/gpt-5.5\nAI-Provenance: v1; state=assisted\n`,
    ],
    ["state=none beside our own line", "Mend it\n\nAssisted-by: codex:openai/gpt-5.5\nAI-Provenance: v1; state=none\n"],
  ])("contradict each other: %s", (_what, message) => {
    expect(codesOf(message)).toEqual(["record-contradicted"]);
  });

  it("contradict each other when a bot wrote what says AI-Assisted: no", () => {
    expect(codesOf("Mend it\n\nAI-Assisted: no\n", { name: "Cursor Agent", email: "cursoragent@cursor.com" })).toEqual([
      "record-contradicted",
    ]);
  });

  it.each([
    [
      "the same tool",
      `Mend it\n\n${CLAUDE}\nAssisted-by: claude-code:anthropic/unknown\nAI-Provenance: v1; state=assisted\n`,
    ],
    ["an unknown state", `Mend it\n\n${CLAUDE}\nAI-Provenance: v1; state=unknown\n`],
    ["a record that names no tool", `Mend it\n\n${CLAUDE}\nAssisted-by: LLM\nAI-Provenance: v1; state=assisted\n`],
    ["a weak mark", "Mend it\n\nReviewed-by: Claude <noreply@anthropic.com>\nAI-Provenance: v1; state=none\n"],
    ["a person's yes", `Mend it\n\n${CLAUDE}\nAI-Assisted: yes\n`],
    ["no mark at all", "Mend it\n\nAI-Provenance: v1; state=none\n"],
  ])("agree: %s", (_what, message) => {
    expect(codesOf(message)).toEqual([]);
  });
});
