import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Scratch, scratch } from "../flows/recording/scratch.ts";

/** Leaves the quotes and braces that sh puts around a variable's name, and runs a command of its own. */
const HOSTILE_NAME = 'X}" ]; touch pwned; [ "${Y';
const POLICY = "version: 1\nassistants:\n  metacode: { provider: meta, signs: { env: [METACODE_SESSION] } }\n";
const GUARD = "'' | [0-9]* | *[!A-Za-z0-9_]*) ;;";

/** A repository whose compiled policy has the hostile name in it, as if the compiler had let it through. */
function repositoryWithHostileLine(): Scratch {
  const repository = scratch();
  mkdirSync(join(repository.path, ".github"));
  repository.write(".github/toolmark.yml", POLICY);
  repository.git(["add", "-A"]);
  repository.git(["commit", "-qm", "policy"], { METACODE_SESSION: "x" });
  const compiled = join(repository.path, ".git/toolmark/policy");
  const text = readFileSync(compiled, "utf8").replace("env metacode METACODE_SESSION", `env metacode ${HOSTILE_NAME}`);
  expect(text).toContain(HOSTILE_NAME);
  writeFileSync(compiled, text);
  const later = Date.now() / 1000 + 60;
  utimesSync(compiled, later, later);
  return repository;
}

describe("a variable's name in a policy that is a command in disguise", () => {
  it("is an error with its place, and runs nothing", () => {
    const repository = scratch();
    repository.write("bad.yml", `version: 1\nassistants:\n  x: { signs: { env: ['${HOSTILE_NAME}'] } }\n`);
    repository.write("worse.yml", `version: 1\nassistants:\n  x: { signs: { env: ["X}; touch pwned; \${Y"] } }\n`);
    for (const file of ["bad.yml", "worse.yml"]) {
      const linted = repository.toolmark(["policy", "lint", file]);
      expect(linted.status).toBe(2);
      expect(`${linted.stdout}${linted.stderr}`).toContain(`${file}:3:`);
      expect(repository.toolmark(["check", "HEAD", "--policy", file]).status).toBe(2);
    }
    expect(existsSync(join(repository.path, "pwned"))).toBe(false);
  });

  it("runs nothing even where it stands in the compiled policy", () => {
    const repository = repositoryWithHostileLine();
    repository.commit("work", "by hand");
    expect(existsSync(join(repository.path, "pwned"))).toBe(false);
  });

  it("would run without the hook's look at the name", () => {
    const repository = repositoryWithHostileLine();
    const lookout = join(repository.path, ".git/toolmark/bin/lookout.sh");
    const guarded = readFileSync(lookout, "utf8");
    expect(guarded).toContain(GUARD);
    writeFileSync(lookout, guarded.replace(GUARD, "'') ;;"));
    repository.commit("work", "by hand");
    expect(existsSync(join(repository.path, "pwned"))).toBe(true);
  });
});
