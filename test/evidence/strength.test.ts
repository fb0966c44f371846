import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import type { Commit } from "../../src/commit/commit.ts";
import { evidenceFromIdentity } from "../../src/evidence/from-identity.ts";
import { evidenceFromPullRequest } from "../../src/evidence/from-pull-request.ts";
import { evidenceOf, TODAY } from "./reading.ts";

const registry = builtInRegistry();

describe("the strength of a mark", () => {
  it.each([
    ["Assisted-by: claude-code:anthropic/claude-opus-4-8", "strong", "trailer"],
    ["Co-authored-by: Claude <noreply@anthropic.com>", "strong", "mark"],
    ["Claude-Session: https://claude.ai/code/session_01A", "strong", "mark"],
    ["🤖 Generated with [Claude Code](https://claude.com/claude-code)", "medium", "mark"],
    ["Assisted-by: Claude Code", "medium", "mark"],
    ["AI-Assisted: yes", "medium", "declared"],
    ["Assisted-by: Devin", "weak", "mark"],
    ["Reviewed-by: Claude <noreply@anthropic.com>", "weak", "mark"],
    ["AI-Provenance: v1; state=assisted; basis=journal", "medium", "trailer"],
  ])("%s is %s", (line, strength, source) => {
    expect(evidenceOf(line).map((one) => [one.strength, one.source])).toEqual([[strength, source]]);
  });

  it("of VS Code's Copilot line is weak while the editor stamped hand-written commits, and says so", () => {
    const line = "Co-authored-by: Copilot <copilot@github.com>";
    const [inside] = evidenceOf(line, "2026-05-02T08:00:00Z");
    expect(inside).toMatchObject({ strength: "weak", remark: expect.stringContaining("hand-written") });
    expect(evidenceOf(line, "2026-03-31T23:59:59Z")[0]?.strength).toBe("medium");
    expect(evidenceOf(line, "2026-04-01T00:00:00Z")[0]?.strength).toBe("weak");
    expect(evidenceOf(line, "2026-06-30T23:59:59Z")[0]?.strength).toBe("weak");
    expect(evidenceOf(line, "2026-07-01T00:00:00Z")[0]?.strength).toBe("medium");
  });

  it("leaves the CLI's Copilot line strong in the same months", () => {
    const line = "Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>";
    expect(evidenceOf(line, "2026-05-02T08:00:00Z")[0]?.strength).toBe("strong");
  });

  it("of a review bot's co-authorship is medium, said as what it is", () => {
    const [one] = evidenceOf(
      "Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>",
    );
    expect(one).toMatchObject({
      assistant: "gemini-code-assist",
      strength: "medium",
      remark: expect.stringContaining("review bot"),
    });
  });

  it("shows at most 200 characters of a stranger's line", () => {
    const [one] = evidenceOf(`Claude-Session: https://claude.ai/code/${"x".repeat(400)}`);
    expect(one?.seen).toHaveLength(200);
  });
});

function commit(author: [string, string], committer = author, more: Partial<Commit> = {}): Commit {
  const person = ([name, email]: [string, string]) => ({ name, email });
  return {
    sha: "a".repeat(40),
    parents: [],
    author: person(author),
    committer: person(committer),
    date: TODAY,
    message: "x",
    ...more,
  };
}

describe("an author's identity", () => {
  const names = (one: Commit) =>
    evidenceFromIdentity(one, registry).map(({ assistant, source, strength }) => `${assistant} ${source} ${strength}`);

  it("of a bot is strong evidence", () => {
    expect(names(commit(["Cursor Agent", "cursoragent@cursor.com"]))).toEqual(["cursor identity strong"]);
    expect(names(commit(["copilot-swe-agent[bot]", "198982749+Copilot@users.noreply.github.com"]))).toEqual([
      "copilot identity strong",
    ]);
    expect(
      names(commit(["google-labs-jules[bot]", "161369871+google-labs-jules[bot]@users.noreply.github.com"])),
    ).toEqual(["jules identity strong"]);
  });

  it("of a committer only is weaker: the bot may have moved a person's commit", () => {
    expect(names(commit(["Jane Dev", "jane@example.com"], ["Claude", "noreply@anthropic.com"]))).toEqual([
      "claude-code identity medium",
    ]);
  });

  it("with aider's suffix is aider's, and on the committer alone a person's own edit", () => {
    expect(names(commit(["Jane Dev (aider)", "jane@example.com"]))).toEqual(["aider identity strong"]);
    expect(names(commit(["Jane Dev (aider)", "jane@example.com"], ["GitHub", "noreply@github.com"]))).toEqual([
      "aider identity strong",
    ]);
    expect(names(commit(["Jane Dev", "jane@example.com"], ["Jane Dev (aider)", "jane@example.com"]))).toEqual([]);
  });

  it("is told by the host's account name as well", () => {
    const jane: [string, string] = ["Jane Dev", "jane@example.com"];
    expect(names(commit(jane, jane, { authorLogin: "claude[bot]" }))).toEqual(["claude-code identity strong"]);
    expect(names(commit(jane, jane, { authorLogin: "jane" }))).toEqual([]);
  });

  it("of GitHub's own merges is nobody's", () => {
    expect(names(commit(["Jane Dev", "jane@example.com"], ["GitHub", "noreply@github.com"]))).toEqual([]);
  });
});

describe("a pull request", () => {
  const read = (branch: string, body = "", authorLogin = "jane") =>
    evidenceFromPullRequest({ branch, body, authorLogin }, registry).map(
      ({ assistant, source, strength }) => `${assistant} ${source} ${strength}`,
    );

  it("is hinted at by its branch", () => {
    expect(read("claude/fix-parser")).toEqual(["claude-code branch weak"]);
    expect(read("copilot/fix-12")).toEqual(["copilot branch weak"]);
    expect(read("fix/claude")).toEqual([]);
  });

  it("is told by links and footers in its body", () => {
    expect(read("fix", "Link to Devin run: https://app.devin.ai/sessions/12")).toContain("devin pull-request medium");
    expect(read("fix", "🤖 Generated with [Claude Code](https://claude.com/claude-code)")).toContain(
      "claude-code pull-request medium",
    );
    expect(read("fix", "PR created automatically by Jules for task [1](https://jules.google.com/task/1)")).toContain(
      "jules pull-request medium",
    );
  });

  it("is told by the bot that opened it", () => {
    expect(read("fix", "", "devin-ai-integration[bot]")).toEqual(["devin pull-request strong"]);
  });
});
