/** Attacks by who a commit says it is from, and by what merges bring in. Each pair: the guard, and a gate without it. */
import { afterEach, describe, expect, it } from "vitest";
import { judgeRange } from "../../src/gate/judge-range.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { codesOf, type Scenery, stage } from "../gate/pull-request.ts";
import { createRepository, NO_ANTHROPIC, REQUIRED, recorded, type TestRepository } from "../gate/repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function judgeTopic(repository: TestRepository): Promise<Verdict> {
  return judgeRange({
    cwd: repository.path,
    range: "main..topic",
    policyFile: null,
    reviewed: false,
    today: "2026-11-23",
  });
}

/** Findings without the note that a record is not bound to its change. */
function breachesOf(verdict: Verdict): readonly string[] {
  return verdict.findings.filter((finding) => finding.level !== "note").map((finding) => finding.code);
}

describe("a bot's name or address worn by a person", () => {
  const BOT = "49699333+dependabot[bot]@users.noreply.github.com";
  const policy = `${REQUIRED}exempt: ["dependabot[bot]"]\n`;
  const work = (repository: TestRepository) => {
    repository.write("a.py", "x\n");
    repository.git("add", "-A");
    const who = ["-c", "user.name=dependabot[bot]", "-c", `user.email=${BOT}`];
    repository.git(...who, "commit", "-q", `--author=dependabot[bot] <${BOT}>`, "-m", "Bump");
  };

  async function judgedAs(verified: boolean) {
    scenery = await stage(policy, work);
    scenery.host.state.accounts = () => ({ login: "dependabot[bot]", verified });
    return scenery.run();
  }

  it("is not exempt without a verified signature", async () => {
    const result = await judgedAs(false);
    expect([result.code, codesOf(result)]).toEqual([1, ["undeclared-commit"]]);
  });

  it("would be exempt for a gate that believes names, as the true bot is", async () => {
    const result = await judgedAs(true);
    expect(codesOf(result)).not.toContain("undeclared-commit");
  });
});

describe("merges", () => {
  function withSide(message: string, policy = NO_ANTHROPIC): TestRepository {
    const repository = createRepository(policy);
    repository.git("checkout", "-qb", "topic");
    repository.commit("Mine\n\nAI-Assisted: no\n", { "mine.py": "x\n" });
    repository.git("checkout", "-qb", "side", "main");
    repository.commit(message, { "theirs.py": "y\n" });
    repository.git("checkout", "-q", "topic");
    repository.git("merge", "-q", "--no-ff", "-m", "Merge branch 'side'", "side");
    return repository;
  }

  it("that bring in other people's work bring in its records: all commits are judged, not the first parents", async () => {
    const repository = withSide(recorded("Theirs"));
    const verdict = await judgeTopic(repository);
    expect(verdict.findings.map((finding) => finding.subject)).toEqual(["Theirs"]);
    const firstParents = repository.git("log", "--first-parent", "--format=%B", "main..topic");
    expect(firstParents).not.toContain("Assisted-by");
  });

  it("that join the base branch again do not blame its commits on the pull request", async () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.git("checkout", "-qb", "topic");
    repository.commit("Mine", { "mine.py": "x\n" });
    repository.git("checkout", "-q", "main");
    repository.commit(recorded("On main by a waiver"), { "theirs.py": "y\n" });
    repository.git("checkout", "-q", "topic");
    repository.git("merge", "-q", "--no-ff", "-m", "Merge main", "main");
    expect((await judgeTopic(repository)).verdict).toBe("pass");
    // A gate that takes the branch's old tip for its left end blames them here.
    expect(repository.git("log", "--format=%s", "main~1..topic")).toContain("On main by a waiver");
  });

  it("are exempt from declaring when clean, two parents or three", async () => {
    const repository = withSide("Theirs\n\nAI-Assisted: no\n", REQUIRED);
    for (const name of ["one", "two"]) {
      repository.git("checkout", "-qb", name, "main");
      repository.commit(`Work\n\nAI-Assisted: no\n`, { [`${name}.py`]: "z\n" });
    }
    repository.git("checkout", "-q", "topic");
    repository.git("merge", "-q", "--no-ff", "-m", "Octopus", "one", "two");
    expect(breachesOf(await judgeTopic(repository))).toEqual([]);
  });

  it("that smuggle in lines of their own must declare them, and a gate that skips merges lets them pass", async () => {
    const repository = withSide("Theirs\n\nAI-Assisted: no\n", REQUIRED);
    repository.write("theirs.py", "y\nsmuggled = True\n");
    repository.write("mine.py", "x\nsmuggled = True\n");
    repository.git("commit", "-q", "-a", "--amend", "--no-edit");
    repository.write("smuggled.py", "new in the merge\n");
    repository.git("add", "-A");
    repository.git("commit", "-q", "--amend", "--no-edit");
    const verdict = await judgeTopic(repository);
    expect(breachesOf(verdict)).toEqual(["undeclared-commit"]);
    const skipping = repository.git(
      "log",
      "--no-merges",
      "--format=%(trailers:key=AI-Assisted,valueonly)",
      "main..topic",
    );
    expect(skipping.split("\n").filter(Boolean)).toEqual(["no", "no"]);
  });

  it("are told by their parents, never by their subject", async () => {
    const repository = createRepository(REQUIRED);
    repository.git("checkout", "-qb", "topic");
    for (const subject of ["Merge branch 'x'", "Merge pull request #1 from a/b", 'Revert "y"', "fixup! z", "1.2.3"]) {
      repository.commit(`${subject}\n\nMerge branch 'x' into y\n`, { "a.py": `${subject}\n` });
    }
    expect((await judgeTopic(repository)).findings).toHaveLength(5);
  });
});

describe("merges over the REST API, which shows them against their first parent only", () => {
  it.each([
    ["clean", false, []],
    ["edited", true, ["undeclared-commit"]],
  ] as const)("are told %s from edited all the same", async (_name, evil, codes) => {
    scenery = await stage(REQUIRED, (repository) => {
      repository.commit("Mine\n\nAI-Assisted: no\n", { "shared.txt": `mine\n${"same\n".repeat(30)}end\n` });
      repository.git("checkout", "-qb", "side", "topic");
      repository.commit("Theirs\n\nAI-Assisted: no\n", { "shared.txt": `mine\n${"same\n".repeat(30)}theirs\n` });
      repository.git("checkout", "-q", "topic");
      repository.commit("More\n\nAI-Assisted: no\n", { "shared.txt": `more\n${"same\n".repeat(30)}end\n` });
      repository.git("merge", "-q", "--no-ff", "-m", "Merge side", "side");
      if (!evil) return;
      repository.write("shared.txt", `more\n${"same\n".repeat(15)}smuggled\n${"same\n".repeat(15)}theirs\n`);
      repository.git("commit", "-q", "-a", "--amend", "--no-edit");
    });
    expect(codesOf(await scenery.run())).toEqual(codes);
  });
});
