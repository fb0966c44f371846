import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CommitRangeError, type RangeWish, resolveRange, resolveRev } from "../../../src/git/range.ts";
import { makeFolder, makeScratch, scratchAt } from "../../git/scratch.ts";

async function refused(cwd: string, wish: RangeWish = {}): Promise<string> {
  const error = await resolveRange(cwd, wish).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CommitRangeError)) throw new Error("not refused", { cause: error });
  expect(error.remedy).not.toBe("");
  return error.code;
}

function clone(from: string, ...flags: string[]) {
  const cwd = join(makeFolder(), "clone");
  execFileSync("git", ["clone", "-q", ...flags, `file://${from}`, cwd], { stdio: "pipe" });
  return scratchAt(cwd);
}

describe("a range", () => {
  it("is resolved from any of its written forms", async () => {
    const { cwd, commit, git } = makeScratch();
    const a = commit("a\n");
    const b = commit("b\n");
    git(["tag", "-a", "-m", "t", "v1", a]);
    for (const range of ["v1..HEAD", "v1...main", "HEAD~1..", `${a}..${b}`]) {
      expect(await resolveRange(cwd, { range })).toMatchObject({ base: a, head: b });
    }
    expect(await resolveRange(cwd, { range: "..v1" })).toMatchObject({ base: b, head: a });
    expect(await resolveRange(cwd, { base: a })).toMatchObject({ base: a, head: b });
    expect(await resolveRange(cwd, { range: "v1" })).toMatchObject({ base: null, head: a });
    expect(await resolveRev(cwd, "main^")).toBe(a);
  });

  it("begins at the upstream, then at the remote's default branch, then at a local one", async () => {
    const origin = makeScratch();
    const a = origin.commit("a\n");
    const { cwd, commit, git } = clone(origin.cwd);
    const b = commit("b\n");
    expect(await resolveRange(cwd)).toMatchObject({ base: a, head: b });
    git(["checkout", "-q", "-b", "topic", "--no-track"]);
    expect(await resolveRange(cwd)).toMatchObject({ base: a, head: b });
    git(["remote", "remove", "origin"]);
    git(["branch", "-f", "main", a]);
    expect(await resolveRange(cwd)).toMatchObject({ base: a, head: b });
  });

  it("is refused, with the reason, when it cannot be known", async () => {
    expect(await refused(makeFolder(), { range: "a..b" })).toBe("no-repository");
    const { cwd, commit } = makeScratch();
    expect(await refused(cwd)).toBe("empty-repository");
    expect(await refused(cwd, { range: "main..HEAD" })).toBe("empty-repository");
    commit("a\n", { HEADS: "a file, not a rev" });
    expect(await refused(cwd)).toBe("no-base");
    for (const range of [
      "nowhere..HEAD",
      "HEAD..nowhere",
      "HEAD..HEAD..nowhere",
      "HEADS",
      "--all",
      "--output=x..HEAD",
      "^HEAD..HEAD",
      "0".repeat(40),
    ]) {
      expect([range, await refused(cwd, { range })]).toEqual([range, "unknown-rev"]);
    }
  });

  it("is refused where a shallow clone cuts it, and only there", async () => {
    const origin = makeScratch();
    const [a = "", b = "", c = ""] = ["a\n", "b\n", "c\n"].map((message) => origin.commit(message));
    const { cwd } = clone(origin.cwd, "--depth=2");
    expect(await resolveRange(cwd, { range: "HEAD~1..HEAD" })).toMatchObject({ base: b, head: c });
    expect(await resolveRev(cwd, "HEAD")).toBe(c);
    expect(await refused(cwd, { range: "HEAD" })).toBe("shallow");
    expect(await refused(cwd, { range: `${a}..HEAD` })).toBe("shallow");
  });
});
