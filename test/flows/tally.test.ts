import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../gate/repository.ts";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");
const CODEX = "Work\n\nAssisted-by: codex:openai/gpt-5\n";

const capped = (verdict: string) =>
  `version: 1\nbudget: { name: cap, assistants: [codex], over: 366d, at-most: 40%, verdict: ${verdict} }\n`;

function toolmark(repository: TestRepository, ...args: readonly string[]) {
  const all = [CLI, ...args];
  const done = spawnSync(process.execPath, all, { cwd: repository.path, encoding: "utf8", timeout: 60_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

function check(repository: TestRepository, ...args: readonly string[]) {
  const said = toolmark(repository, "check", "main..topic", "--format", "json", ...args);
  return { code: said.code, verdict: JSON.parse(said.out) };
}

/** Two commits on main, one of them an assistant's, and as many of an assistant's on `topic` as asked. */
function prepared(verdict: string, message = CODEX): TestRepository {
  const repository = createRepository(capped(verdict));
  repository.commit("A person's");
  repository.commit(CODEX);
  repository.git("switch", "-qc", "topic");
  repository.commit(message);
  return repository;
}

function leaveTally(repository: TestRepository, file = "tally.json") {
  return toolmark(repository, "audit", "main", "--policy", ".github/toolmark.yml", "--tally", file);
}

// A budget looks back from the day on which the test runs.
beforeAll(() => {
  for (const who of ["AUTHOR", "COMMITTER"]) process.env[`GIT_${who}_DATE`] = new Date().toISOString();
});

describe("a budget over an audit and a check", () => {
  it("is what the audit counted and the range on top of it", () => {
    const repository = prepared("deny");
    expect(leaveTally(repository).code).toBe(0);
    const tally = JSON.parse(readFileSync(join(repository.path, "tally.json"), "utf8"));
    expect(tally).toMatchObject({ version: 1, budgets: ["codex; medium"] });
    expect(Object.values(tally.days)).toMatchObject([{ "codex; medium": { commits: 3, limitedCommits: 1 } }]);
    const { code, verdict } = check(repository, "--tally", "tally.json");
    expect(code).toBe(1);
    expect(verdict.findings).toMatchObject([
      { code: "over-budget", level: "error", because: expect.stringContaining("2 of 4 commits in 366 days (50%)") },
    ]);
    expect(check(prepared("deny", "A person's\n")).code).toBe(0);
  });

  it("is not stopped at by commits that have no part in it", () => {
    const repository = prepared("deny", "A person's\n");
    leaveTally(repository);
    expect(check(repository, "--tally", "tally.json")).toMatchObject({ code: 0, verdict: { findings: [] } });
  });

  it("is a note where no tally is named: said, and no more", () => {
    const { code, verdict } = check(prepared("deny"));
    expect(code).toBe(0);
    expect(verdict).toMatchObject({ verdict: "pass", findings: [{ code: "budget-not-judged", level: "note" }] });
  });

  it.each(["deny", "review"])("leaves the range unjudged where it would %s and the tally cannot be used", (word) => {
    const repository = prepared(word);
    repository.write("tally.json", "{}");
    const broken = check(repository, "--tally", "tally.json");
    expect(broken).toMatchObject({ code: 3, verdict: { verdict: "unjudged" } });
    expect(broken.verdict.unjudged.reason).toContain("`tally.json`");
    expect(check(repository, "--tally", "nowhere.json").code).toBe(3);
  });

  it("is a warning where it would only warn and the tally cannot be used", () => {
    const repository = prepared("warn");
    repository.write("tally.json", "{}");
    const { code, verdict } = check(repository, "--tally", "tally.json");
    expect(code).toBe(0);
    expect(verdict.findings).toMatchObject([{ code: "budget-not-judged", level: "warning" }]);
  });

  it("leaves no half of a tally: it is written beside and renamed, and only of a history that could be read", () => {
    const repository = prepared("deny");
    repository.write("tally.json", "the one before\n");
    expect(
      toolmark(repository, "audit", "nowhere", "--policy", ".github/toolmark.yml", "--tally", "tally.json").code,
    ).toBe(3);
    expect(readFileSync(join(repository.path, "tally.json"), "utf8")).toBe("the one before\n");
    leaveTally(repository);
    expect(readdirSync(repository.path).filter((name) => name.includes("tally"))).toEqual(["tally.json"]);
  });

  it.each([["--all"], ["--since", "2026-01-01"], ["main..topic"]])("counts no part of a history: %s", (...args) => {
    const repository = prepared("deny");
    const said = toolmark(repository, "audit", ...args, "--policy", ".github/toolmark.yml", "--tally", "tally.json");
    expect(said.code).toBe(2);
    expect(toolmark(repository, "audit", "--tally", "tally.json").code).toBe(2);
  });
});
