import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitsUnseen, publish } from "./reports.ts";
import { type Scratch, scratch } from "./scratch.ts";

function published(policy: string): Scratch {
  const r = scratch();
  mkdirSync(join(r.path, ".github"));
  r.write(".github/toolmark.yml", `version: 1\nrecord: ${policy}\n`);
  r.git(["add", ".github"]);
  r.git(["commit", "-q", "-m", "policy"]);
  publish(r);
  return r;
}

const notes = (r: Scratch, rev = "HEAD") => r.tryGit(["notes", "--ref=toolmark", "show", rev]).stdout;

describe("record: { notes: true }", () => {
  it.each(["{ notes: true }", "{ notes: true, style: none }"])(
    "under %s puts the detail by file into a note when the commit is pushed",
    (policy) => {
      const r = published(policy);
      commitsUnseen(r, "a");
      r.commit("x", "by hand");
      expect(r.git(["push", "-q", "origin", "HEAD"])).toBe("");
      expect(notes(r, "HEAD~1")).toBe('claude-code:anthropic/unknown lines=2/2 path="a"\n');
      expect(notes(r)).toBe("");
      r.git(["push", "-q", "origin", "refs/notes/toolmark"]);
    },
  );

  it("writes none where the policy does not ask for them", () => {
    const r = published("{ notes: false }");
    commitsUnseen(r, "a");
    r.git(["push", "-q", "origin", "HEAD"]);
    expect(notes(r)).toBe("");
  });

  it("unites the notes of commits that are combined, once git is told to rewrite them", () => {
    const r = published("{ notes: true }");
    commitsUnseen(r, "a");
    commitsUnseen(r, "b");
    r.git(["push", "-q", "origin", "HEAD"]);
    r.git(["config", "notes.rewriteRef", "refs/notes/toolmark"]);
    r.git(["config", "notes.rewriteMode", "cat_sort_uniq"]);
    r.git(["rebase", "-q", "-i", "HEAD~2"], { GIT_SEQUENCE_EDITOR: r.sed("2s/^pick/fixup/") });
    expect(notes(r)).toMatch(/path="a"\n.*path="b"\n$/);
  });
});
