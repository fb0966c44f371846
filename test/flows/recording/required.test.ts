import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLAUDE, CODEX, PERSON, type Scratch, scratch, trailersOf } from "./scratch.ts";

const REQUIRED = "version: 1\ndeclaration: required\n";

function underPolicy(text: string): Scratch {
  const r = scratch();
  mkdirSync(join(r.path, ".github"));
  r.write(".github/toolmark.yml", text);
  r.git(["add", ".github"]);
  return r;
}

describe("where every commit must carry a record", () => {
  it("says none on a person's commit, and fits it", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "by hand");
    expect(r.message()).toMatch(/^by hand\n\nAI-Provenance: v1; state=none; change=[0-9a-f]{16}\n$/);
    expect(r.record()).toBe("none");
  });

  it.each([
    ["numbers that look alike", "1\n1.0\n01\n1e0\n"],
    ["blank lines and tabs", "\n\n\t\n  x\n"],
    ["what looks like a patch", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-x\nwhole\n"],
    ["backslashes and percent signs", "\\n %s %d \\\\ \n"],
    ["no newline at its end", "x\ny"],
    ["one very long line", `${"long ".repeat(20_000)}\n`],
    ["letters of all the world", "ä\né\nZ\na\nß\n日本\n"],
    ["carriage returns", "a\r\nb\r\n"],
    ["a NUL", "a\0b\n"],
    ["very many lines", Array.from({ length: 9000 }, (_, n) => `${n}\n`).join("")],
  ])("binds it to a change of %s", (_, text) => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "the policy, compiled");
    r.write("odd", text);
    r.git(["add", "odd"]);
    r.git(["commit", "-q", "-m", "x"]);
    expect(r.record()).toBe("none");
    r.write("odd", `${text}more`);
    r.git(["commit", "-q", "-a", "-m", "x", "-m", "a body", "-s"]);
    expect(r.record()).toBe("none");
    expect(trailersOf(r)).toHaveLength(2);
    r.git(["rm", "-q", "odd"]);
    r.git(["commit", "-q", "-m", "feat: gone"]);
    expect(r.record()).toBe("none");
  });

  it("starts no Node for it", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "the policy, compiled");
    r.write(".git/toolmark/bin/hook.cjs", "process.exit(9)");
    r.commit("a", "x");
    expect(r.record()).toBe("none");
  });

  it("says it in an editor, too, and nowhere else than in the message", () => {
    const r = underPolicy(REQUIRED);
    r.edit("a", "x");
    r.git(["commit", "-q", "-v"], { GIT_EDITOR: r.sed("1i a title") });
    expect(r.record()).toBe("none");
    expect(r.message()).not.toContain("diff --git");
  });

  it("keeps the sign-off last", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", PERSON, "-s");
    expect(r.message().trimEnd().split("\n").at(-1)).toMatch(/^Signed-off-by: /);
    expect(r.record()).toBe("none");
  });

  it.each([
    ["a vendor's co-author", "Co-authored-by: Claude <noreply@anthropic.com>"],
    ["a vendor's footer", "Generated with [Claude Code](https://claude.com/claude-code)"],
    ["a person's own word", "AI-Assisted: yes"],
    ["an assistant that is named further up", "* one\n\n  Assisted-by: codex:openai/gpt-5\n\n* two"],
  ])("never says none beside %s", (_, mark) => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", PERSON, "-m", mark);
    expect(r.record()).toMatch(/^unknown/);
    expect(r.message()).not.toMatch(/^Assisted-by/m);
  });

  it("keeps and binds what a person's message says of an assistant", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", PERSON, "-m", "Assisted-by: codex:openai/gpt-5");
    expect(r.record()).toBe("codex");
    expect(r.message()).toMatch(
      /^x\n\nAssisted-by: codex:openai\/gpt-5\nAI-Provenance: v1; state=assisted; basis=declared; change=[0-9a-f]{16}\n$/,
    );
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    expect(r.record()).toBe("codex");
  });

  it.each([
    ["unrecorded", "x", { TOOLMARK: "0" }],
    ["recorded as none", "x", PERSON],
  ])("takes a person's word of an assistant when a commit %s is amended", (_, text, environment) => {
    const r = underPolicy(REQUIRED);
    r.commit("a", text, environment);
    r.git(["commit", "-q", "--amend", "-m", "x", "-m", "Assisted-by: cursor:openai/gpt-5"]);
    expect(r.record()).toBe("cursor");
  });

  it("takes the model that a person adds to an assistant of the record", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", PERSON, "-m", "Assisted-by: cursor:unknown");
    r.git(["commit", "-q", "--amend", "-m", "x", "-m", "Assisted-by: cursor:anthropic/claude-opus-4-8"]);
    expect(trailersOf(r).filter((line) => line.startsWith("Assisted-by"))).toEqual([
      "Assisted-by: cursor:anthropic/claude-opus-4-8",
    ]);
    expect(r.record()).toBe("cursor");
  });

  it("writes a record that fits when a commit with a copied one is made anew in a rebase", () => {
    const r = underPolicy(REQUIRED);
    const base = r.commit("a", "the policy, compiled");
    const copied = "Assisted-by: codex:openai/gpt-5\nAI-Provenance: v1; state=assisted; change=0123456789abcdef";
    r.commit("b", "copied", { TOOLMARK: "0" }, "-m", copied);
    r.commit("c", "later");
    expect(r.record("HEAD^")).toBe("codex (unbound)");
    r.git(["rebase", "-q", "-i", base], { GIT_SEQUENCE_EDITOR: r.sed("1s/^pick/edit/") });
    r.git(["reset", "-q", "--soft", "HEAD^"]);
    r.git(["commit", "-q", "-c", "ORIG_HEAD"], { GIT_EDITOR: r.sed("/^AI-Provenance/d") });
    r.git(["rebase", "--continue"]);
    expect(r.record("HEAD^")).toBe("codex");
  });

  it("names the assistant when one is about", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", CLAUDE);
    expect(r.record()).toBe("claude-code");
  });

  it("turns none into the assistant's name when one amends the content, and back into nothing less", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x");
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "--no-edit"], CODEX);
    expect(r.record()).toBe("codex");
    r.git(["commit", "-q", "--amend", "-m", "anew"]);
    expect(r.record()).toBe("codex");
  });

  it("keeps none bound when a person amends", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x");
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "-m", "z"]);
    expect(r.record()).toBe("none");
  });

  it("says unknown of a carried commit that nobody recorded, and of a revert", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "policy and more");
    r.git(["checkout", "-q", "-b", "topic"]);
    r.commit("b", "unrecorded", { TOOLMARK: "0" });
    r.git(["checkout", "-q", "main"]);
    r.commit("c", "meanwhile");
    r.git(["cherry-pick", "topic"]);
    expect(r.record()).toBe("unknown");
    r.git(["revert", "--no-edit", "HEAD"]);
    expect(r.record()).toBe("unknown");
    r.git(["rebase", "-q", "main", "topic"]);
    expect(r.record("topic")).toBe("unknown");
  });

  it.each([
    ["commit", ["commit", "-q", "-a", "--no-edit"]],
    ["merge --continue", ["merge", "--continue"]],
    ["merge --cont", ["merge", "--cont"]],
  ])("says unknown of a merge whose conflict was solved by hand (%s), and nothing of a clean one", (_, args) => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x");
    r.git(["checkout", "-q", "-b", "topic"]);
    r.commit("a", "theirs");
    r.git(["checkout", "-q", "main"]);
    r.commit("a", "ours");
    r.tryGit(["merge", "topic"]);
    r.write("a", "both\n");
    r.git(["add", "a"]);
    r.git(args, { GIT_EDITOR: "true" });
    expect(r.record()).toBe("unknown");
    r.git(["checkout", "-q", "-b", "other"]);
    r.commit("o", "other");
    r.git(["checkout", "-q", "main"]);
    r.git(["merge", "-q", "--no-ff", "--no-edit", "other"]);
    expect(r.record()).toBe("-");
  });

  it("says nothing at all with TOOLMARK=0", () => {
    const r = underPolicy(REQUIRED);
    r.commit("a", "x", { ...CLAUDE, TOOLMARK: "0" });
    expect(r.message()).toBe("x\n");
  });

  it.each(["declaration: forbidden-trailer", "record: { style: none }"])("writes no trailer under %s", (line) => {
    const r = underPolicy(`version: 1\n${line}\n`);
    r.commit("a", "x", CLAUDE);
    expect(r.message()).toBe("x\n");
  });

  it("writes no name in the vendor-neutral style", () => {
    const r = underPolicy("version: 1\nrecord: { style: vendor-neutral }\n");
    r.commit("a", "x", CLAUDE);
    expect(r.message()).toMatch(/^x\n\nAssisted-by: LLM\nAI-Provenance: v1; state=assisted; /);
  });
});
