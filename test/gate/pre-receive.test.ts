import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createRepository, NO_ANTHROPIC, POLICY_PATH, recorded, type TestRepository } from "./repository.ts";

let client: TestRepository;
let server: string;

/** A bare server with our hook in front, which a client has pushed its first commit to. */
function open(policy: string): void {
  client = createRepository(policy);
  server = join(mkdtempSync(join(tmpdir(), "toolmark-server-")), "app.git");
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", server]);
  client.git("remote", "add", "origin", server);
  client.git("push", "-q", "origin", "main");
  const cli = resolve(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");
  const hook = join(server, "hooks/pre-receive");
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${cli}' hook pre-receive\n`);
  chmodSync(hook, 0o755);
}

function push(...args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const result = spawnSync("git", ["push", "origin", ...args], { cwd: client.path, encoding: "utf8" });
  return { ok: result.status === 0, said: result.stderr };
}

describe("the pre-receive hook", () => {
  beforeEach(() => open(NO_ANTHROPIC));

  it("refuses a forbidden commit while it is in quarantine, and tells the person who pushed", () => {
    client.commit(recorded("Work"), { "a.py": "x\n" });
    const { ok, said } = push("main");
    expect(ok).toBe(false);
    expect(said).toContain("remote: ✗ Prohibited assistant: claude-code");
    expect(execFileSync("git", ["log", "--format=%s", "main"], { cwd: server, encoding: "utf8" })).toBe(
      "Add the policy\n",
    );
  });

  it("lets everything else in without a word: updates, new branches, tags, deletions", () => {
    client.commit("Work", { "a.py": "x\n" });
    expect(push("main")).toMatchObject({ ok: true });
    client.git("checkout", "-qb", "topic");
    client.commit("More", { "b.py": "x\n" });
    expect(push("topic").said).not.toContain("remote:");
    client.git("tag", "-m", "v1", "v1");
    expect(push("v1").ok).toBe(true);
    expect(push("--delete", "topic").ok).toBe(true);
  });

  it("judges new branches and tags by the policy of the server's own branch", () => {
    client.git("checkout", "-qb", "topic");
    client.commit(recorded("Work"), { "a.py": "x\n" });
    expect(push("topic").ok).toBe(false);
    client.git("tag", "v1");
    expect(push("v1").ok).toBe(false);
  });

  it("is no way in by a branch that allows it", () => {
    client.git("checkout", "-qb", "lenient");
    client.commit("Allow", { [POLICY_PATH]: "version: 1\n" });
    expect(push("lenient").ok).toBe(true);
    client.commit(recorded("Work"), { "a.py": "x\n" });
    expect(push("lenient").ok).toBe(true);
    client.git("checkout", "-q", "main");
    client.git("merge", "-q", "--no-ff", "-m", "Merge lenient", "lenient");
    expect(push("main").ok).toBe(false);
  });

  it("refuses everything under a broken policy but its correction", () => {
    open("version: 1\nrulez: []\n");
    client.commit("Work", { "a.py": "x\n" });
    expect(push("main").said).toContain("Push a correction of .github/toolmark.yml alone");
    client.git("reset", "-q", "--hard", "HEAD~1");
    client.commit("Correct it", { [POLICY_PATH]: NO_ANTHROPIC });
    expect(push("main").ok).toBe(true);
  });

  it("holds every repository to the server's own policy", () => {
    open("version: 1\n");
    writeFileSync(join(server, "floor.yml"), NO_ANTHROPIC);
    execFileSync("git", ["config", "toolmark.baseline", "floor.yml"], { cwd: server });
    client.commit(recorded("Work"), { "a.py": "x\n" });
    expect(push("main").ok).toBe(false);
    execFileSync("git", ["config", "toolmark.baseline", "gone.yml"], { cwd: server });
    client.git("reset", "-q", "--hard", "HEAD~1");
    client.commit("Work", { "a.py": "x\n" });
    expect(push("main")).toMatchObject({ ok: false });
  });

  it("judges 1,000 commits within five seconds, digests and paths included", () => {
    open(NO_ANTHROPIC.replace("assistants", 'paths: ["evals/**"]\n    assistants'));
    client.bulk(
      Array.from({ length: 1000 }, (_, index) => ({
        message: `Work ${index}`,
        files: { [`src/${index % 50}.txt`]: `${index}\n` },
      })),
    );
    const start = performance.now();
    expect(push("main").ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
