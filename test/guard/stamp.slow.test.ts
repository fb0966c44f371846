import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stamp } from "../../src/capture/stamp.ts";
import { CODE, MORE } from "../attribution/scenarios.ts";
import { openWorkshop, type Workshop } from "../attribution/workshop.ts";

function stampIn(w: Workshop, more: { range?: string; tipOnly?: boolean } = {}) {
  const folder = join(w.top, ".git");
  const { range = null, tipOnly = false } = more;
  return stamp({ top: w.top, gitFolder: folder, common: folder, now: new Date(), policy: null, range, tipOnly });
}

function assisted(): Workshop {
  const w = openWorkshop({});
  w.writes("claude", "a.ts", CODE);
  w.addAll();
  w.commit();
  w.person("b.ts", MORE);
  w.addAll();
  w.commit();
  return w;
}

const messages = (w: Workshop): string =>
  w.git("log", "--reverse", "--format=%s|%(trailers:key=AI-Provenance,valueonly)");

describe("stamp", () => {
  it("writes the record that a commit without hooks lacks, and none on a person's", () => {
    const w = assisted();
    expect(stampIn(w)).toMatchObject({ commits: [{ subject: "More" }] });
    expect(messages(w)).toMatch(/More\|v1; state=assisted; lines=3\/3; basis=journal; change=[0-9a-f]{16}\n\nMore\|\n/);
    expect(stampIn(w)).toMatchObject({ commits: [] });
  });

  it("keeps tree, author, committer, dates and unusual headers, byte for byte", () => {
    const w = assisted();
    w.git(
      "commit",
      "--quiet",
      "--amend",
      "--no-edit",
      "--author=Søren <s@example.com>",
      "--date=2020-01-01T00:00:00+0530",
    );
    const before = w.git("cat-file", "commit", "HEAD").replace(/^parent .*\n/m, "");
    stampIn(w);
    expect(w.git("cat-file", "commit", "HEAD").replace(/^parent .*\n/m, "")).toBe(before);
  });

  it("can be undone by the name it tells", () => {
    const w = assisted();
    const old = w.git("rev-parse", "HEAD").trim();
    const done = stampIn(w);
    expect(done).toMatchObject({ before: old });
    w.git("reset", "--soft", old);
    expect(w.git("status", "--porcelain")).toBe("");
  });

  it("leaves pushed commits alone", () => {
    const w = assisted();
    w.git("update-ref", "refs/remotes/origin/main", "HEAD~1");
    expect(stampIn(w)).toMatchObject({ commits: [] });
  });

  it("leaves other branches where they are", () => {
    const w = assisted();
    w.git("branch", "other");
    const other = w.git("rev-parse", "other");
    stampIn(w);
    expect(w.git("rev-parse", "other")).toBe(other);
    expect(w.git("rev-parse", "main")).not.toBe(other);
  });

  it("does nothing in the middle of a rebase or a merge", () => {
    const w = assisted();
    execFileSync("mkdir", [join(w.top, ".git/rebase-merge")]);
    expect(stampIn(w)).toBe("sequencer");
  });

  it("stamps only the tip when asked, and touches no file", () => {
    const w = openWorkshop({});
    w.writes("gemini", "a.ts", CODE);
    w.addAll();
    w.commit();
    expect(stampIn(w, { tipOnly: true })).toMatchObject({ commits: [{ subject: "More" }] });
    expect(readFileSync(join(w.top, "a.ts"), "utf8")).toBe(CODE);
    expect(w.git("status", "--porcelain")).toBe("");
  });
});
