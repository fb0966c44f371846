import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, NO_ANTHROPIC, REQUIRED, type TestRepository } from "../gate/repository.ts";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "", "cli.js");

/** Standard output goes to `out` where that is given. */
function toolmark(cwd: string, args: readonly string[], { input = "", out = "pipe" as "pipe" | number } = {}) {
  const options = { cwd, input, encoding: "utf8" as const, timeout: 60_000 };
  const done = spawnSync(process.execPath, [CLI, ...args], { ...options, stdio: ["pipe", out, "pipe"] });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

function withOneCommit(): TestRepository {
  const repository = createRepository(NO_ANTHROPIC);
  repository.git("switch", "-qc", "topic");
  repository.commit("Work", { a: "x\n" });
  return repository;
}

describe("what cannot be done is told in a sentence, without a stack", () => {
  it.each([
    [["stamp", "nope..HEAD"], 3, "there is no commit nope here"],
    [["stamp", "HEAD~1..nope"], 3, "there is no commit nope here"],
    [["check", "main..topic", "--output", "nowhere/report.json"], 3, "there is no folder "],
    [["audit", "--output", "."], 3, "is a directory"],
    [["init", "--assistants", "codx,claude-code"], 2, "codx; did you mean 'codex'?"],
  ])("%j", (args, code, sentence) => {
    const said = toolmark(withOneCommit().path, args);
    expect(said.code).toBe(code);
    expect(said.err).toContain(sentence);
    expect(said.err).not.toMatch(/^ +at /m);
    expect(said.out).toBe("");
  });

  it.each([["check", "main..topic"], ["audit"], ["explain"]])("%s to a full disk", (...args) => {
    const said = toolmark(withOneCommit().path, args, { out: openSync("/dev/full", "w") });
    expect(said.code).toBe(3);
    expect(said.err).toMatch(/^toolmark: the result could not be written: ENOSPC/);
    expect(said.err).not.toMatch(/^ +at /m);
  });
});

it("stamp says how to name commits where no remote tells which are one's own", () => {
  const repository = createRepository(REQUIRED);
  repository.git("switch", "-qc", "topic");
  repository.commit("Work", { a: "x\n" });
  const said = toolmark(repository.path, ["stamp"]);
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining("nothing to stamp") });
  expect(said.err).toContain("toolmark stamp BASE..HEAD");
  expect(toolmark(repository.path, ["stamp", "main..HEAD"]).out).toContain("Work (state=unknown)");
  expect(toolmark(repository.path, ["stamp"]).err).not.toContain("nothing to stamp");
});
