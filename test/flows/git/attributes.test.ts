import { describe, expect, it } from "vitest";
import { CLAUDE, scratch } from "../recording/scratch.ts";

describe("a commit recorded under attributes that change what git draws", () => {
  it("is bound to the digest that any other clone will compute", () => {
    const r = scratch();
    r.commit(".gitattributes", "*.lock -diff");
    r.commit("package.lock", "hello", CLAUDE);
    expect(r.message()).toContain("change=2fa3491edbc80491");
    // The guard's other half: git itself shows no line of this file here.
    expect(r.git(["log", "-1", "-p"])).toContain("Binary files");
    r.git(["commit", "-q", "--amend", "-m", "again"], CLAUDE);
    expect(r.message()).toContain("change=2fa3491edbc80491");
    r.git(["checkout", "-q", "-b", "side", "HEAD^"]);
    r.commit("other", "in between");
    r.git(["cherry-pick", "main"]);
    expect(r.message()).toContain("change=2fa3491edbc80491");
  });

  it("binds a binary to its blob even where an attribute calls it text", () => {
    const r = scratch();
    r.write("image", `\0${"pixel\n".repeat(3)}`);
    r.git(["add", "image"]);
    r.git(["commit", "-q", "-m", "image"], CLAUDE);
    const digest = /change=([0-9a-f]{16})/.exec(r.message())?.[1];
    r.git(["reset", "-q", "--hard", "HEAD^"]);
    r.commit(".gitattributes", "image diff");
    r.write("image", `\0${"pixel\n".repeat(3)}`);
    r.git(["add", "image"]);
    r.git(["commit", "-q", "-m", "image"], CLAUDE);
    expect(r.message()).toContain(`change=${digest}`);
    expect(r.git(["log", "-1", "-p"])).not.toContain("Binary files");
  });
});
