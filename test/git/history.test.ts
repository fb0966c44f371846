import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Commit } from "../../src/commit/commit.ts";
import { COMMIT_LOG, type HistoryOptions, readAllCommits, readCommits } from "../../src/git/history.ts";
import { walkHistory } from "../../src/git/walk.ts";
import { makeScratch } from "./scratch.ts";

async function read(cwd: string, revs: readonly string[] = ["HEAD"], options: HistoryOptions = {}): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of readCommits(cwd, revs, options)) commits.push(commit);
  return commits;
}

describe("the commits of a repository", () => {
  it("come with names, parents, people, date and the whole message", async () => {
    const { cwd, commit } = makeScratch();
    const first = commit("first\n\nbody\n");
    const second = commit("second\n");
    expect(await read(cwd)).toEqual([
      expect.objectContaining({ sha: second, parents: [first], message: "second\n" }),
      {
        sha: first,
        parents: [],
        author: { name: "Jane Dev", email: "jane@example.com" },
        committer: { name: "Jane Dev", email: "jane@example.com" },
        date: "2026-11-23T10:00:00Z",
        message: "first\n\nbody\n",
      },
    ]);
    expect((await read(cwd, ["HEAD"], { reverse: true })).map((one) => one.sha)).toEqual([first, second]);
    expect((await read(cwd, ["HEAD", `^${first}`])).map((one) => one.sha)).toEqual([second]);
    expect((await read(cwd, [`${first}..${second}`])).map((one) => one.sha)).toEqual([second]);
    expect((await read(cwd, ["--all"])).map((one) => one.sha)).toEqual([second, first]);
  });

  it("cannot be forged from inside a message, by a mailmap, or by replace refs and grafts", async () => {
    const { cwd, commit, git } = makeScratch();
    const message = "òòòòòò \u0001 deadbeef ò x\n\ncommit 0000000000000000000000000000000000000000\nAuthor: Trusted\n";
    const sha = commit(message, { ".mailmap": "Trusted Human <t@example.com> <jane@example.com>\n" });
    git(["config", "log.showSignature", "true"]);
    git(["config", "log.mailmap", "true"]);
    const other = git(["commit-tree", "-m", "innocent", "HEAD^{tree}"]);
    git(["replace", sha, other]);
    commit("after\n");
    writeFileSync(join(cwd, ".git/info/grafts"), `${git(["rev-parse", "HEAD"])}\n`);
    const [, forged] = await read(cwd);
    expect(forged).toMatchObject({ sha, message, author: { name: "Jane Dev", email: "jane@example.com" } });
    // The guard's other half: git as people use it shows another commit in its place.
    expect(git(["show", "-s", "--format=%s", sha])).toBe("innocent");
  });

  it("are text whatever bytes they hold", async () => {
    const { cwd, git, commit } = makeScratch();
    commit("empty tree\n");
    const raw = (headers: string, message: Buffer) =>
      git(
        ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
        Buffer.concat([
          Buffer.from(`tree ${git(["rev-parse", "HEAD^{tree}"])}\nauthor J <j@x> ${headers}\n`, "latin1"),
          message,
        ]),
      );
    const latin = raw(
      "1 +0000\ncommitter J <j@x> 1 +0000\nencoding ISO-8859-1\n",
      Buffer.from("caf\u00e9\n", "latin1"),
    );
    const invalid = raw("1 +0000\ncommitter J <j@x> 1 +0000\n", Buffer.from("caf\u00e9\n", "latin1"));
    const nul = raw("1 +0000\ncommitter J <j@x> 1 +0000\n", Buffer.from("before\0after\n"));
    const late = raw("99999999999999999 +0000\ncommitter J <j@x> 1 +0000\n", Buffer.from("late\n"));
    const empty = commit("");
    const messages = async (sha: string) => (await read(cwd, [sha])).map((one) => one.message)[0];
    expect(await messages(latin)).toBe("café\n");
    expect(await messages(invalid)).toBe("caf\uFFFD\n");
    expect(await messages(nul)).toBe("before");
    expect((await read(cwd, [late]))[0]?.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await messages(empty)).toBe("");
  });

  it("are read whole across the pieces that a pipe delivers, and no further than asked", async () => {
    const { cwd, git } = makeScratch();
    const body = "x".repeat(70_000);
    const stream = Array.from(
      { length: 30 },
      (_, n) => `commit refs/heads/main\ncommitter J <j@x> ${n} +0000\ndata ${body.length + 3}\n${n % 10}\n\n${body}\n`,
    );
    git(["fast-import", "--quiet"], stream.join(""));
    const commits = await read(cwd, ["main"], { reverse: true });
    expect(commits.map((one) => one.message)).toEqual(Array.from({ length: 30 }, (_, n) => `${n % 10}\n\n${body}`));
    let seen = 0;
    for await (const _ of readCommits(cwd, ["main"])) if (++seen === 2) break;
    expect(seen).toBe(2);
  });

  it("are refused when a rev is an option in disguise", async () => {
    const { cwd, commit } = makeScratch();
    commit("one\n");
    await expect(read(cwd, ["--output=stolen"])).rejects.toMatchObject({ code: "git-failed" });
  });

  it("are the same for who keeps them all, however git's output is cut into pieces", async () => {
    const { cwd, commit, git } = makeScratch();
    commit("first\n");
    commit("zweite: Größe, \u{1f916}\n\nbody\n", { "a.txt": "a\n" });
    git(["commit", "-q", "--allow-empty", "--allow-empty-message", "-m", ""]);
    git([
      "merge",
      "-q",
      "--no-ff",
      "-m",
      "join",
      "-s",
      "ours",
      git(["commit-tree", "-m", "other", "HEAD^{tree}"]),
      "--allow-unrelated-histories",
    ]);
    const whole = await read(cwd);
    const log: Buffer[] = [];
    for await (const chunk of walkHistory(cwd, COMMIT_LOG, ["HEAD"])) log.push(chunk);
    const bytes = Buffer.concat(log);
    for (const size of [1, 2, 3, 7, 64, bytes.length]) {
      const found: Commit[] = [];
      for await (const batch of readAllCommits(cwd, [], inPieces(bytes, size))) found.push(...batch);
      expect(found).toEqual(whole);
    }
  });
});

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
