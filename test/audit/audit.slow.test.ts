import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { readHistory } from "../../src/audit/read-history.ts";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "", "cli.js");
let repository = "";

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: repository, encoding: "utf8" });
}

function audit(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "audit", ...args], {
    cwd: repository,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "toolmark-audit-"));
  git("init", "-q", "-b", "main");
  const commit = (message: string, date: string) =>
    execFileSync("git", ["commit", "-q", "--allow-empty", "-m", message], {
      cwd: repository,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  commit("Begin", "2026-01-01T10:00:00Z");
  commit('Mend, "quoted"\n\nCo-authored-by: Claude Opus 4.6 <noreply@anthropic.com>', "2026-02-01T10:00:00Z");
  commit(
    "=cmd()|'/c calc'!A1 ::error::x\n\nAssisted-by: Crush:kimi-k2p6\nAI-Provenance: v1; state=none",
    "2026-03-01T10:00:00Z",
  );
  git("checkout", "-q", "-b", "side");
  commit("Aside\n\n🤖 Generated with [opencode](https://opencode.ai)", "2026-04-01T10:00:00Z");
  git("checkout", "-q", "main");
});

describe("toolmark audit", () => {
  it("prints every commit as one JSON object a line, oldest first, with the published fields", () => {
    const { status, stdout, stderr } = audit("--format", "ndjson");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const commits = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(commits.map((one) => one.subject)).toEqual(["Begin", 'Mend, "quoted"', "=cmd()|'/c calc'!A1 ::error::x"]);
    expect(Object.keys(commits[1])).toEqual([
      "commit",
      "parents",
      "author",
      "committer",
      "date",
      "subject",
      "assistants",
      "record",
      "problems",
    ]);
    expect(commits[0]).toMatchObject({ assistants: [], record: null, problems: [], parents: [] });
    expect(commits[1].assistants).toEqual([
      {
        assistant: "claude-code",
        provider: "anthropic",
        model: "claude-opus-4-6",
        strength: "strong",
        evidence: [
          { source: "mark", strength: "strong", seen: "Co-authored-by: Claude Opus 4.6 <noreply@anthropic.com>" },
        ],
      },
    ]);
  });

  it("tells when a record and a mark contradict each other", () => {
    const last = JSON.parse(audit("--format", "ndjson").stdout.trimEnd().split("\n").at(-1) ?? "");
    expect(last.problems.map((problem: { code: string }) => problem.code)).toEqual(["record-contradicted"]);
  });

  it("reads a range, or all branches, or what is younger than a date", () => {
    const subjects = (...args: readonly string[]) =>
      audit("--format", "ndjson", ...args)
        .stdout.split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line).subject);
    expect(subjects("HEAD~1..HEAD")).toHaveLength(1);
    expect(subjects("main..side")).toEqual(["Aside"]);
    expect(subjects("--all")).toHaveLength(4);
    git("notes", "--ref=toolmark", "add", "-m", "a note is no commit of the history", "HEAD");
    expect(subjects("--all")).toHaveLength(4);
    expect(subjects("--since", "2026-02-15")).toHaveLength(1);
  });

  it("prints a table for spreadsheets in which no cell is a formula", () => {
    const rows = audit("--format", "csv").stdout.split("\r\n");
    expect(rows[0]).toBe("commit,date,author,email,subject,assistant,provider,model,strength,sources,state,problems");
    expect(rows).toHaveLength(5);
    expect(rows[2]).toContain('"Mend, ""quoted""",claude-code,anthropic,claude-opus-4-6,strong,mark');
    expect(rows[3]).toContain(",'=cmd()");
  });

  it("tells a person which assistants a history shows, with nothing a log runner would obey", () => {
    const { stdout } = audit("--all");
    expect(stdout).toContain("4 commits read, 3 with marks of an assistant (75 %)");
    expect(stdout).toMatch(/claude-code +1 {2}2026-02-01 to 2026-02-01/);
    expect(stdout).toContain("crush (moonshot/kimi-k2.6)");
    expect(stdout).not.toContain("::error");
  });

  it("writes beside its target and renames, so that a failure leaves what was there", () => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-audit-out-"));
    const target = join(folder, "audit.csv");
    writeFileSync(target, "before");
    expect(audit("nowhere..HEAD", "--format", "csv", "--output", target).status).toBe(3);
    expect(readFileSync(target, "utf8")).toBe("before");
    expect(audit("--format", "csv", "--output", target)).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(target, "utf8")).toContain("claude-code");
    expect(readdirSync(folder)).toEqual(["audit.csv"]);
    expect(audit("--output", "/dev/null").status).toBe(0);
  });

  it.each([
    ["an unknown revision", ["nowhere"], 3],
    ["a range beside --all", ["HEAD", "--all"], 2],
    ["a date that is none", ["--since", "someday"], 2],
    ["a format that is none", ["--format", "xml"], 2],
    ["a folder that is not there", ["--output", "no-such-folder/a.csv"], 3],
    ["an option in place of a revision", ["--", "--output=x"], 3],
  ] as const)("ends with the right code and one sentence on %s", (_what, args, code) => {
    const { status, stderr, stdout } = audit(...args);
    expect(status).toBe(code);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^toolmark: \S/);
  });

  it("ends with 3 outside a repository", () => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-none-"));
    const { status, stderr } = spawnSync(process.execPath, [CLI, "audit"], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^toolmark: /);
  });

  it("stops when nobody reads any more", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${CLI}" audit --format ndjson | head -n 1 > /dev/null`],
      { cwd: repository, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("toolmark audit --policy", () => {
  const policy = `version: 1
rules:
  - name: nothing from Anthropic
    assistants: ["provider:anthropic"]
    verdict: deny
  - name: care with Moonshot
    paths: ["docs/**"]
    assistants: ["provider:moonshot"]
    verdict: deny
`;

  it("tells what the policy would have said of each commit, and ends with 1 when it would have failed one", () => {
    const file = join(mkdtempSync(join(tmpdir(), "toolmark-policy-")), "policy.yml");
    writeFileSync(file, policy);
    const { status, stdout, stderr } = audit("--policy", file, "--format", "ndjson");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const findings = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).findings);
    expect(
      findings.map((list) => list.map((one: { code: string; level: string }) => `${one.level} ${one.code}`)),
    ).toEqual([[], ["error prohibited-assistant"], expect.not.arrayContaining(["error prohibited-assistant"])]);
    expect(findings[1][0].rule).toMatchObject({ name: "nothing from Anthropic", line: 3 });
    expect(audit("--policy", file, "--format", "csv").stdout.split("\r\n")[2]).toMatch(/,error,prohibited-assistant$/);
    expect(audit("--policy", file).stdout).toContain("The policy would have failed 1 of them");
    expect(audit("HEAD~3..HEAD~2", "--policy", file).status).toBe(3);
    expect(audit("HEAD~2", "--policy", file).status).toBe(0);
  });

  it("judges by path where a rule has paths", () => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-paths-"));
    const file = join(folder, "policy.yml");
    writeFileSync(file, policy.replace("moonshot", "openai"));
    mkdirSync(join(repository, "docs"));
    writeFileSync(join(repository, "docs/a.md"), "a\n");
    git("checkout", "-q", "-b", "documented");
    git("add", ".");
    git("commit", "-q", "-m", "Document it\n\nAssisted-by: codex:openai/gpt-5.5");
    git("checkout", "-q", "main");
    expect(audit("main..documented", "--policy", file).status).toBe(1);
    writeFileSync(file, policy.replace("moonshot", "openai").replace("docs/**", "src/**"));
    expect(audit("main..documented", "--policy", file).status).toBe(0);
    git("branch", "-q", "-D", "documented");
  });

  it("ends with 2 on a policy with a problem, told with its place", () => {
    const file = join(mkdtempSync(join(tmpdir(), "toolmark-policy-")), "policy.yml");
    writeFileSync(file, "version: 1\nrulez: []\n");
    const { status, stderr } = audit("--policy", file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/policy\.yml:2:1: /);
    expect(audit("--policy", join(file, "nowhere")).status).toBe(2);
  });
});

describe("reading a history", () => {
  it("gives cases as git gives commits, oldest first", async () => {
    const registry = builtInRegistry();
    const names: string[] = [];
    for await (const cases of readHistory({
      cwd: repository,
      range: null,
      all: true,
      since: null,
      registry,
    })) {
      for (const { commit, assistants } of cases)
        names.push(`${commit.date.slice(0, 10)} ${assistants.map((entry) => entry.assistant).join()}`);
    }
    expect(names).toEqual(["2026-01-01 ", "2026-02-01 claude-code", "2026-03-01 crush", "2026-04-01 opencode"]);
  });
});

describe("toolmark assistants", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [CLI, "assistants", ...args], { encoding: "utf8" });

  it("lists the registry for people and for programs", () => {
    expect(run().stdout).toMatch(/^aider +aider \(any provider\): /m);
    const listed = JSON.parse(run("--format", "json").stdout);
    expect(listed.map((one: { id: string }) => one.id)).toEqual(builtInRegistry().assistants.map(({ id }) => id));
  });
});
