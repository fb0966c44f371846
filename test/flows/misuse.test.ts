import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  createRepository,
  NO_ANTHROPIC,
  NO_OUTSIDE_MODELS,
  REQUIRED,
  type TestRepository,
} from "../gate/repository.ts";

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
    [["check", "main..topic", "--policy", "nope.yml"], 2, "there is no file nope.yml"],
    [["check", "main..topic", "--baseline", "nope.yml"], 2, "there is no file nope.yml"],
    [["check", "main..topic", "--facts", "-"], 2, "--facts brings the commits"],
    [["check", "main..topic", "--repository", "app"], 2, "'app' is no repository"],
    [["explain", "main..topic"], 2, "main..topic is a range"],
    [["explain", "--branch", "main"], 2, "--branch goes with --assistant"],
    [["explain", "--assistant", "codex", "--path", "../x"], 2, "'../x' is no path in the repository"],
    [["explain", "--assistant", "codex", "--path", "/x"], 2, "'/x' is no path in the repository"],
    [["check", "nope..topic", "--output", "/dev/null"], 3, "not judged: There is no commit nope here."],
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

  it.each([["check"], ["audit"], ["explain"], ["init"]])("%s in a folder that is gone", (command) => {
    const script = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" ${command}`;
    const cwd = mkdtempSync(join(tmpdir(), "toolmark-gone-"));
    const done = spawnSync("sh", ["-c", script, process.execPath, CLI], { cwd, encoding: "utf8" });
    expect(done.status).toBe(3);
    expect(done.stdout + done.stderr).toMatch(/in no git repository|no worktree of a git repository/);
    expect(done.stderr).not.toMatch(/^ +at /m);
  });

  it.each([["audit"], ["init"]])("%s without git", (command) => {
    const done = spawnSync(process.execPath, [CLI, command], {
      cwd: withOneCommit().path,
      encoding: "utf8",
      env: { ...process.env, PATH: "/nowhere" },
    });
    expect(done.status).toBe(3);
    expect(done.stderr).toContain("Install git and put it on the PATH.");
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

describe("explain --assistant", () => {
  const repository = createRepository(NO_OUTSIDE_MODELS);

  it.each(["evals/x", "./evals/x", "evals//x", "docs/../evals/x", "evals/"])("knows %s for what it is", (path) => {
    const said = toolmark(repository.path, ["explain", "--assistant", "codex", "--path", path]);
    expect(said).toMatchObject({ code: 0, out: expect.stringMatching(/^deny: codex in evals/), err: "" });
  });

  it("proposes the nearest name for one that nobody knows", () => {
    const said = toolmark(repository.path, ["explain", "--assistant", "claud-code", "--provider", "antropic"]);
    expect(said.code).toBe(0);
    expect(said.err).toContain("no assistant is called 'claud-code'; did you mean 'claude-code'?");
    expect(said.err).toContain("no provider is called 'antropic'; did you mean 'anthropic'?");
  });
});

it.each([
  ["explain", "x\u001b[31m\u202e"],
  ["explain", "--assistant", "x\u001b[31m\u202e"],
  ["audit", "x\u001b[31m\u202e"],
  ["policy", "lint", "x\u001b[31m\u202e"],
  ["policy", "x\u001b[31m\u202e"],
])("shows a hostile name inert: %s %s", (...args) => {
  const said = toolmark(withOneCommit().path, args);
  expect(said.out + said.err).toContain("\\u{1b}");
  expect(said.out + said.err).not.toMatch(/[\u001b\u202e]/);
});

it("shows what a policy quotes inert, too", () => {
  const repository = createRepository('version: 1\n"\\e[31m::error::x": deny\n');
  repository.git("switch", "-qc", "topic");
  const said = toolmark(repository.path, ["check", "main..topic"]);
  expect(said.code).toBe(2);
  expect(said.err).toContain(".github/toolmark.yml:2:1: ");
  expect(said.err).not.toMatch(/\u001b|::error/);
});

it("explains a message anywhere, and a commit of a bare repository", () => {
  const message = toolmark(tmpdir(), ["explain", "--message-file", "-"], {
    input: "Work\n\nAssisted-by: codex:unknown\n",
  });
  expect(message).toMatchObject({ code: 0, out: expect.stringContaining("codex") });
  const bare = withOneCommit();
  bare.git("config", "core.bare", "true");
  expect(toolmark(join(bare.path, ".git"), ["explain", "topic"])).toMatchObject({
    code: 0,
    out: expect.stringContaining("Work"),
  });
});

it("refuses a push whose objects nobody can see", () => {
  const update = `${"0".repeat(40)} ${"1".repeat(40)} refs/heads/x\n`;
  for (const cwd of [tmpdir(), withOneCommit().path]) {
    const said = toolmark(cwd, ["hook", "pre-receive"], { input: update });
    expect(said.code).toBe(3);
    expect(said.err).toContain("Not judged");
  }
});
