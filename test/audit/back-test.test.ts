import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");

let cwd = "";

function commit(path: string, message: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), `${message}\n`);
  execFileSync("git", ["add", "-A"], { cwd });
  execFileSync("git", ["commit", "-q", "-m", message], { cwd });
}

function audit(policy: string, ...args: string[]) {
  writeFileSync(join(cwd, "new.yml"), policy);
  const all = [CLI, "audit", "--policy", "new.yml", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "toolmark-back-test-"));
  execFileSync("git", ["init", "-q"], { cwd });
  commit("src/a.ts", "A person's");
  commit("train/a.json", "Add data\n\nAssisted-by: codex:openai/gpt-5");
  commit("src/b.ts", "Mend\n\nAssisted-by: codex:openai/gpt-5");
  commit("train/b.json", "Add more\n\nReviewed-by: Claude <noreply@anthropic.com>");
});

const DENY =
  'version: 1\nrules:\n  - { name: no data, paths: ["train/**"], assistants: [third-party], verdict: deny }\n';

describe("audit --policy, for a person", () => {
  it("says what a policy would have stopped, by rule, and keeps weak evidence apart", () => {
    const { status, stdout } = audit(DENY);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /\nWould have been stopped:\n {2}1 commit {2}no data \(new\.yml:3\): prohibited-assistant\n {6}[0-9a-f]{12} {2}2026-11-23 {2}codex {2}Add data\n/,
    );
    expect(stdout).toMatch(/On weak evidence only, where false alarms are likeliest:\n {2}1 commit {2}no data/);
  });

  it("says nothing by rule where nothing would have been told", () => {
    const { status, stdout } = audit("version: 1\n");
    expect(status).toBe(0);
    expect(stdout).not.toContain("Would have been");
  });

  it("judges budgets over the history, and fails on one that denies", () => {
    const budget = "budget: { name: cap, assistants: [codex], over: 366d, at-most: 10%, verdict: deny }\n";
    const { status, stdout } = audit(`version: 1\n${budget}`);
    expect(stdout).toContain(
      "Over the whole history:\n  error: 2 of 4 commits in 366 days (50%) came from codex; at most 10% may.",
    );
    expect(status).toBe(1);
  });
});
