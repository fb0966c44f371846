import { describe, expect, it } from "vitest";
import { CLAUDE, CODEX, type Environment, type Scratch, scratch, trailersOf } from "./scratch.ts";

/** Three commits on `start`: by the given makers, each to a file of its own. */
function stack(r: Scratch, ...makers: readonly Environment[]): void {
  makers.forEach((maker, at) => {
    r.commit(`file-${at}`, `commit ${at}`, maker);
  });
}

function rebase(r: Scratch, todo: string, editors: Environment = {}): void {
  const environment = { GIT_SEQUENCE_EDITOR: r.sed(todo), GIT_EDITOR: "true", ...editors };
  r.git(["rebase", "-q", "-i", "--root"], { CLAUDE_PID: "1", ...environment });
}

describe("commits that a rebase makes one", () => {
  it("carry the union after a fixup, whose own text git throws away", () => {
    const r = scratch();
    stack(r, CLAUDE, CODEX);
    rebase(r, "3s/^pick/fixup/");
    expect(r.record()).toBe("claude-code+codex");
    expect(r.message()).toMatch(/^commit 0\n\n/);
  });

  it("name the assistant when only the fixup was its work", () => {
    const r = scratch();
    stack(r, {}, CODEX);
    rebase(r, "3s/^pick/fixup/");
    expect(r.record()).toBe("codex");
  });

  it("carry the union after a squash, once, and below both texts", () => {
    const r = scratch();
    stack(r, CLAUDE, CODEX);
    rebase(r, "3s/^pick/squash/");
    expect(r.record()).toBe("claude-code+codex");
    expect(r.message().match(/AI-Provenance/g)).toHaveLength(1);
    expect(trailersOf(r)).toHaveLength(3);
  });

  it("carry the union of a whole chain of fixups and squashes", () => {
    const r = scratch();
    stack(r, CLAUDE, {}, CODEX, { QWEN_CODE: "1" });
    rebase(r, "3s/^pick/fixup/;4s/^pick/squash/;5s/^pick/fixup/");
    expect(r.record()).toBe("claude-code+codex+qwen-code");
    expect(r.message().match(/AI-Provenance/g)).toHaveLength(1);
  });

  it("carry the union after --autosquash, and commit --fixup is recorded by itself", () => {
    const r = scratch();
    stack(r, CLAUDE);
    r.edit("file-0", "mended");
    r.git(["commit", "-q", "--fixup", "HEAD"], CODEX);
    expect(r.record()).toBe("codex");
    r.git(["rebase", "-q", "-i", "--autosquash", "--root"], { GIT_SEQUENCE_EDITOR: "true", GIT_EDITOR: "true" });
    expect(r.record()).toBe("claude-code+codex");
    expect(r.git(["rev-list", "--count", "HEAD"]).trim()).toBe("2");
  });

  it("carry nothing when nobody recorded anything, whoever runs the rebase", () => {
    const r = scratch();
    stack(r, {}, {});
    rebase(r, "3s/^pick/squash/", CODEX);
    expect(r.record()).toBe("-");
  });

  it("follow the change when a conflict in the fixup is solved", () => {
    const r = scratch();
    r.commit("a", "one", CLAUDE);
    r.commit("a", "two");
    r.commit("a", "three", CODEX);
    r.tryGit(["rebase", "-q", "-i", "--root"], {
      GIT_SEQUENCE_EDITOR: r.sed("3d;4s/^pick/fixup/"),
      GIT_EDITOR: "true",
    });
    r.write("a", "one\nthree\n");
    r.git(["add", "a"]);
    r.git(["rebase", "--continue"], { GIT_EDITOR: "true" });
    expect(r.record()).toBe("claude-code+codex");
  });
});

describe("merge --squash", () => {
  it("gathers the union of all its commits and leaves no line of theirs in the text", () => {
    const r = scratch();
    r.git(["checkout", "-q", "-b", "topic"]);
    stack(r, CLAUDE, CODEX);
    r.git(["checkout", "-q", "main"]);
    r.git(["merge", "-q", "--squash", "topic"]);
    r.git(["commit", "-q"], { GIT_EDITOR: "true" });
    expect(r.record()).toBe("claude-code+codex");
    expect(r.message().match(/AI-Provenance/g)).toHaveLength(1);
  });
});

describe("a record that does not fit its own commit", () => {
  it("is not made to fit by a cherry-pick that changes the commit", () => {
    const r = scratch();
    r.git(["checkout", "-q", "-b", "topic"]);
    r.edit("a", "copied");
    const stolen = "AI-Provenance: v1; state=none; change=1111111111111111";
    r.git(["commit", "-q", "-m", "x", "-m", stolen], { TOOLMARK: "0" });
    r.git(["checkout", "-q", "main"]);
    r.commit("a", "in the way");
    r.tryGit(["cherry-pick", "topic"]);
    r.write("a", "solved\n");
    r.git(["add", "a"]);
    r.git(["cherry-pick", "--continue"], { GIT_EDITOR: "true" });
    expect(r.record()).toBe("none (unbound)");
  });
});
