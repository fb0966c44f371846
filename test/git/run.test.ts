import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GitError } from "../../src/git/git-error.ts";
import { runGit, runGitSync, streamGit } from "../../src/git/run.ts";
import { makeFolder, makeScratch } from "./scratch.ts";

const codeOf = async (work: () => unknown) => {
  try {
    await work();
    return "no error";
  } catch (error) {
    return error instanceof GitError ? error.code : String(error);
  }
};

describe("running git", () => {
  it("tells by a code why there is no answer, in both ways of running", async () => {
    const outside = makeFolder();
    const { cwd } = makeScratch();
    execFileSync("mkfifo", [join(cwd, "fifo")]);
    const nowhere = { environment: { PATH: "/nonexistent" } };
    const cases = [
      ["no-repository", outside, ["rev-parse", "HEAD"], {}],
      ["no-repository", join(outside, "nowhere"), ["rev-parse", "HEAD"], {}],
      ["git-failed", cwd, ["rev-parse", "--verify", "nowhere"], {}],
      ["git-missing", cwd, ["--version"], nowhere],
      ["git-timeout", cwd, ["hash-object", "fifo"], { timeout: 100 }],
    ] as const;
    for (const [code, folder, args, options] of cases) {
      expect(await codeOf(() => runGit(folder, args, options))).toBe(code);
      expect(await codeOf(() => runGitSync(folder, args, options))).toBe(code);
    }
  });

  it("takes input, and further exit codes that are no failure", async () => {
    const { cwd } = makeScratch();
    const hash = await runGit(cwd, ["hash-object", "--stdin"], { input: "hello\n" });
    expect(hash.toString().trim()).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
    expect(runGitSync(cwd, ["hash-object", "--stdin"], { input: "hello\n" })).toEqual(hash);
    expect(await runGit(cwd, ["rev-parse", "--verify", "-q", "nowhere"], { okCodes: [1] })).toHaveLength(0);
  });

  it("speaks English and starts no monitor, whatever the repository and the person have set", async () => {
    const { cwd, git } = makeScratch();
    const monitor = join(cwd, "monitor");
    writeFileSync(monitor, `#!/bin/sh\ntouch "${cwd}/sprung"\n`, { mode: 0o755 });
    git(["config", "core.fsmonitor", monitor]);
    expect((await runGit(cwd, ["status", "--porcelain"])).toString()).not.toContain("sprung");
    // The guard's other half: git by itself runs the program.
    git(["status", "--porcelain"]);
    expect((await runGit(cwd, ["status", "--porcelain"])).toString()).toContain("sprung");
  });

  it("ends git when nobody reads on", async () => {
    const { cwd } = makeScratch();
    for await (const chunk of streamGit(cwd, ["-c", "alias.flood=!yes", "flood"])) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
