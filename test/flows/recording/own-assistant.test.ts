import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLAUDE, type Scratch, scratch } from "./scratch.ts";

const OURS = `version: 1
assistants:
  metacode:
    name: MetaCode
    provider: meta
    first-party: true
    signs: { env: [METACODE_SESSION], process: [metacode], trailer: [MetaCode-Session] }
`;
const compiled = (r: Scratch) => join(r.path, ".git/toolmark/policy");

function withPolicy(text: string): Scratch {
  const r = scratch();
  mkdirSync(join(r.path, ".github"));
  r.write(".github/toolmark.yml", text);
  return r;
}

describe("an assistant of the policy's own", () => {
  it("is recorded by its variable from the first commit on, which compiles the policy", () => {
    const r = withPolicy(OURS);
    r.commit("a", "x", { METACODE_SESSION: "1" });
    expect(r.message()).toContain("Assisted-by: metacode:meta/unknown\n");
    expect(readFileSync(compiled(r), "utf8")).toContain("env metacode METACODE_SESSION\n");
    r.commit("a", "y", { METACODE_SESSION: "1" });
    expect(r.message()).toContain("Assisted-by: metacode:meta/unknown\n");
    r.commit("a", "by hand");
    expect(r.message()).toBe("by hand\n");
  });

  it("is recorded by its process", () => {
    const r = withPolicy(OURS);
    r.commit("a", "compiles");
    r.edit("a", "x");
    const program = join(r.path, ".git/metacode");
    // A copy of a shell under the assistant's name, so that the system calls the process by it.
    copyFileSync("/bin/sh", program);
    r.git(["-c", `alias.through=!${program} -c "git commit -q -m x; true"`, "through"]);
    expect(r.message()).toContain("Assisted-by: metacode:meta/unknown\n");
  });

  it("is known anew when the policy changes, and forgotten when it goes", () => {
    const r = withPolicy(OURS);
    r.commit("a", "x");
    r.write(".github/toolmark.yml", OURS.replace("METACODE_SESSION", "METACODE_RUN"));
    r.commit("a", "y", { METACODE_RUN: "1" });
    expect(r.message()).toContain("Assisted-by: metacode:");
    r.git(["clean", "-qfd", ".github"]);
    r.commit("a", "z", { METACODE_RUN: "1" });
    expect(r.message()).toBe("z\n");
    expect(existsSync(compiled(r))).toBe(false);
  });

  it("is compiled anew when the compiled file was cut short", () => {
    const r = withPolicy(OURS);
    r.commit("a", "x");
    writeFileSync(compiled(r), "toolmark-policy 1\n");
    r.commit("a", "y", { METACODE_SESSION: "1" });
    expect(r.message()).toContain("Assisted-by: metacode:");
  });
});

describe("a known assistant that the policy calls its own", () => {
  it("keeps the signs by which it is known", () => {
    const r = withPolicy("version: 1\nassistants:\n  claude-code: { name: Claude Code, first-party: true }\n");
    r.commit("a", "x", CLAUDE);
    expect(r.record()).toBe("claude-code");
  });
});

describe("a branch", () => {
  it.each(["record: { style: none }", "declaration: forbidden-trailer"])(
    "cannot switch off by %s what the published policy records",
    (line) => {
      const r = withPolicy(OURS);
      r.git(["add", ".github"]);
      r.commit("a", "published");
      r.git(["update-ref", "refs/remotes/origin/main", "HEAD"]);
      r.git(["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"]);
      r.write(".github/toolmark.yml", `${OURS}${line}\n`);
      r.commit("a", "x", CLAUDE);
      expect(r.record()).toBe("claude-code");
      r.git(["symbolic-ref", "--delete", "refs/remotes/origin/HEAD"]);
      r.write(".github/toolmark.yml", `${OURS}${line}\n# again\n`);
      r.commit("a", "without a published one", CLAUDE);
      expect(r.record()).toBe("-");
    },
  );
});

describe("a policy with mistakes", () => {
  it("takes no recording away and is told once, in one line", () => {
    const r = withPolicy(OURS);
    r.commit("a", "x");
    r.write(".github/toolmark.yml", "version: 1\nruls: []\n");
    r.edit("a", "y");
    const first = r.tryGit(["commit", "-q", "-m", "y"], { METACODE_SESSION: "1" });
    expect(first.stderr).toMatch(/^toolmark: [^\n]*toolmark policy lint[^\n]*\n$/);
    expect(r.message()).toContain("Assisted-by: metacode:");
    r.edit("a", "z");
    expect(r.tryGit(["commit", "-q", "-m", "z"]).stderr).toBe("");
  });
});

describe("a name in the compiled policy that is more than a name", () => {
  const ATTACK = 'env metacode X}"; touch "$t/owned"; : "${Y\n';

  function attack(r: Scratch): boolean {
    r.commit("a", "compiles");
    writeFileSync(compiled(r), readFileSync(compiled(r), "utf8").replace("end\n", `${ATTACK}end\n`));
    r.commit("a", "y");
    return existsSync(join(r.path, ".git/owned"));
  }

  it("runs nothing", () => {
    expect(attack(withPolicy(OURS))).toBe(false);
  });

  it("would run a command without the check of names in the lookout", () => {
    const r = withPolicy(OURS);
    const lookout = join(r.path, ".git/toolmark/bin/lookout.sh");
    const guard = "'' | [0-9]* | *[!A-Za-z0-9_]*) ;;";
    const text = readFileSync(lookout, "utf8");
    expect(text).toContain(guard);
    writeFileSync(lookout, text.replace(guard, "'') ;;"));
    expect(attack(r)).toBe(true);
  });
});
