import { afterEach, describe, expect, it } from "vitest";
import { judgeJson, judgeRange, POLICY_PATH } from "../../src/gate/judge-range.ts";
import { renderJson } from "../../src/report/json.ts";
import { git, listCommits, listFiles } from "./host/git-facts.ts";
import { type Scenery, stage } from "./pull-request.ts";
import { recorded, type TestRepository } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

const POLICY = `version: 1
declaration: required
rules:
  - name: no outside model near evaluation material
    paths: ["evals/**"]
    assistants: [third-party]
    verdict: deny
  - name: with care
    assistants: [cursor]
    verdict: warn
`;

/** 300 commits: with and without records, with fitting and copied digests, in all folders, renames and clean merges. */
function writeHistory(repository: TestRepository): void {
  const commits = Array.from({ length: 296 }, (_, index) => {
    const folder = index % 3 === 0 ? "evals" : "src";
    const name = `${folder}/f${index % 40}.txt`;
    const text = `${Array.from({ length: 1 + (index % 5) }, (_, line) => `line ${index} ${line}`).join("\n")}\n`;
    const kind = index % 6;
    const assistant = kind === 4 ? "cursor:unknown" : undefined;
    const message =
      kind === 0
        ? recorded(`Work ${index}`)
        : kind === 1
          ? `Work ${index}\n\nAI-Assisted: no\n`
          : kind === 2
            ? recorded(`Copied ${index}`, "0123456789abcdef")
            : kind === 3
              ? `Undeclared ${index}\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n`
              : recorded(`Work ${index}`, undefined, assistant);
    return { message, files: { [name]: text } };
  });
  repository.bulk(commits);
  repository.git("mv", "src/f1.txt", "src/renamed.txt");
  repository.commit("Rename\n\nAI-Assisted: no\n");
  repository.git("checkout", "-q", "-b", "side", "HEAD~3");
  repository.commit("Side\n\nAI-Assisted: no\n", { "side.txt": "side\n" });
  repository.git("checkout", "-q", "topic");
  repository.git("merge", "-q", "--no-ff", "-m", "Merge side", "side");
}

async function factsOf(repository: TestRepository): Promise<string> {
  const cwd = repository.path;
  const commits = await listCommits(cwd, ["topic", "^main"], () => ({ login: null, verified: false }));
  const facts = [];
  for (const { sha, parents, commit } of commits) {
    const [parent] = parents;
    const files = (await listFiles(cwd, parent?.sha ?? "", sha)).map((file) => ({
      path: file.filename,
      ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      ...(file.patch === undefined ? {} : { patch: file.patch }),
      blob: file.sha,
    }));
    const merge = parents.length < 2 ? {} : { merge: "clean", files: [] };
    const { author, committer, message } = commit;
    facts.push({
      sha,
      parents: parents.map((one) => one.sha),
      author,
      committer,
      date: author.date,
      message,
      files,
      ...merge,
    });
  }
  const text = await git(cwd, ["cat-file", "blob", `main:${POLICY_PATH}`]);
  const policy = { file: POLICY_PATH, ref: "main", text };
  return JSON.stringify({
    version: 1,
    repository: "acme/app",
    branch: "main",
    total: facts.length,
    policy,
    commits: facts,
  });
}

describe("a pull request of 300 commits", () => {
  it("gives the same bytes from the REST API, from git and from JSON", async () => {
    scenery = await stage(POLICY, writeHistory);
    const { repository, run } = scenery;
    const question = { policyFile: null, reviewed: false, today: new Date().toISOString().slice(0, 10) };
    const names = { branch: "main", repository: "acme/app" };
    const fromRest = await run();
    const fromGit = renderJson(await judgeRange({ cwd: repository.path, range: "main..topic", ...question, ...names }));
    const fromJson = renderJson(await judgeJson(await factsOf(repository), { cwd: repository.path, ...question }));
    expect(JSON.parse(fromGit).commits).toBe(299);
    expect(new Set(JSON.parse(fromGit).findings.map((finding: { code: string }) => finding.code)).size).toBeGreaterThan(
      3,
    );
    expect(fromRest.report).toEqual(JSON.parse(fromGit));
    expect(fromRest.reportText).toBe(fromGit);
    expect(fromJson).toBe(fromGit);
  }, 180_000);

  it("gives them too when a clone in the workspace spares the requests", async () => {
    scenery = await stage(POLICY, writeHistory);
    const { repository, run, host } = scenery;
    const with1 = await run({ workspace: repository.path });
    expect(host.seen.filter((request) => /\/commits\/[0-9a-f]+$/.test(request.path))).toEqual([]);
    expect(host.seen.length).toBeLessThanOrEqual(3 + Math.ceil(299 / 100));
    const without = await run();
    expect(with1.reportText).toBe(without.reportText);
  }, 180_000);
});
