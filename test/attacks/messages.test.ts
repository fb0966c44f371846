/** Attacks by the message: hiding a trailer, or forging a commit. Each pair: our reading, and git's or a naive one. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeRange } from "../../src/gate/judge-range.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { createRepository, NO_ANTHROPIC, REQUIRED, recorded, type TestRepository } from "../gate/repository.ts";

const TRAILER = "Assisted-by: claude-code:anthropic/claude-opus-4-8";
const SCISSORS = "# ------------------------ >8 ------------------------";

async function judgeTopic(repository: TestRepository): Promise<Verdict> {
  return judgeRange({
    cwd: repository.path,
    range: "main..topic",
    policyFile: null,
    reviewed: false,
    today: "2026-11-23",
  });
}

/** A repository whose topic branch has one commit with exactly these bytes as its message. */
function withMessage(message: string | Buffer, policy = NO_ANTHROPIC, config: readonly string[] = []): TestRepository {
  const repository = createRepository(policy);
  const args = [...config, "commit-tree", "main^{tree}", "-p", "main"];
  const sha = execFileSync("git", args, { cwd: repository.path, input: message, encoding: "utf8" }).trim();
  repository.git("branch", "topic", sha);
  return repository;
}

/** What a gate sees that asks git for the trailers, as most do. */
function trailersByGit(repository: TestRepository): string {
  return repository.git("log", "-1", "--format=%(trailers:key=Assisted-by,valueonly)", "topic");
}

function trailersByParse(repository: TestRepository): string {
  const message = repository.git("log", "-1", "--format=%B", "topic");
  const options = { cwd: repository.path, input: `${message}\n`, encoding: "utf8" as const };
  return execFileSync("git", ["interpret-trailers", "--parse"], options);
}

describe("a trailer that git does not see", () => {
  const HIDDEN: { readonly [name: string]: string } = {
    "followed by prose": `Work\n\n${TRAILER}\n\nOne more remark.\n`,
    "followed by 200 blank lines and prose": `Work\n\n${TRAILER}\n${"\n".repeat(200)}One more remark.\n`,
    "under scissors": `Work\n\n${SCISSORS}\n\n${TRAILER}\n\nx\n`,
    indented: `Work\n\n    ${TRAILER}\n`,
    "in prose of its own paragraph": `Work\n\nline\nline\nline\nline\n${TRAILER}\n`,
    "with a zero-width joiner in the key": "Work\n\nAssisted\u200d-by: claude-code:anthropic/claude-opus-4-8\n",
    "with a Cyrillic letter in the key": "Work\n\n\u0410ssisted-by: claude-code:anthropic/claude-opus-4-8\n",
    "behind a bidi override": "Work\n\n\u202eAssisted-by: claude-code:anthropic/claude-opus-4-8\n",
    "with a space in front": `Work\n\n ${TRAILER}\n`,
  };

  it.each(Object.entries(HIDDEN))("is read all the same: %s", async (_name, message) => {
    const repository = withMessage(message);
    const verdict = await judgeTopic(repository);
    expect(verdict.verdict).toBe("fail");
    expect(verdict.findings.map((finding) => finding.code)).toContain("prohibited-assistant");
    expect(trailersByGit(repository)).toBe("");
  });

  it("is read below a line of three dashes, where one of git's two tools stops", async () => {
    const repository = withMessage(`Work\n\n---\n\nnotes\n\n${TRAILER}\n`);
    expect((await judgeTopic(repository)).verdict).toBe("fail");
    expect(trailersByParse(repository)).toBe("");
  });

  it("is read with CRLF, and with look-alike letters in the assistant's own name", async () => {
    expect((await judgeTopic(withMessage(`Work\r\n\r\n${TRAILER}\r\n`))).verdict).toBe("fail");
    const disguised = withMessage("Work\n\nAssisted-by: \u0441laude-code:anthropic/claude-opus-4-8\n");
    const verdict = await judgeTopic(disguised);
    expect(verdict.findings.map((finding) => finding.code)).toContain("look-alike");
    expect(verdict.verdict).toBe("fail");
    expect(trailersByGit(disguised)).not.toMatch(/claude-code/);
  });

  it("is read in another encoding", async () => {
    const latin = Buffer.from(`F\u00fcr Jos\u00e9\n\n${TRAILER}\n`, "latin1");
    const repository = withMessage(latin, NO_ANTHROPIC, ["-c", "i18n.commitEncoding=ISO-8859-1"]);
    const verdict = await judgeTopic(repository);
    expect(verdict.verdict).toBe("fail");
    expect(verdict.findings[0]?.subject).toBe("F\u00fcr Jos\u00e9");
  });
});

describe("configuration of the repository", () => {
  it("hides no trailer from us, and does from git", async () => {
    const repository = withMessage(`Work\n\n${TRAILER}\n`);
    repository.git("config", "trailer.separators", "#");
    repository.git("config", "core.commentChar", "A");
    expect((await judgeTopic(repository)).verdict).toBe("fail");
    expect(trailersByGit(repository)).toBe("");
  });

  it("runs nothing: a hostile fsmonitor, hook path or external diff stays unstarted", async () => {
    const repository = withMessage(recorded("Work", "0123456789abcdef"));
    const trap = join(repository.path, "trap");
    writeFileSync(trap, `#!/bin/sh\ntouch '${repository.path}/sprung'\n`, { mode: 0o755 });
    writeFileSync(join(repository.path, ".git/info/attributes"), "* diff=trap\n");
    for (const key of [
      "core.fsmonitor",
      "diff.external",
      "diff.trap.textconv",
      "diff.trap.command",
      "core.pager",
      "gpg.program",
    ]) {
      repository.git("config", key, trap);
    }
    repository.git("config", "log.showSignature", "true");
    await judgeTopic(repository);
    const files = execFileSync("ls", ["-A", repository.path], { encoding: "utf8" });
    expect(files).not.toContain("sprung");
    execFileSync("git", ["status"], { cwd: repository.path, stdio: "ignore" });
    expect(execFileSync("ls", ["-A", repository.path], { encoding: "utf8" })).toContain("sprung");
  });

  it("replaces no commit: refs/replace shows git another message, and us the true one", async () => {
    const repository = withMessage(`Work\n\n${TRAILER}\n`);
    const clean = withMessage("Innocent\n");
    repository.git("fetch", "-q", clean.path, "topic");
    repository.git("replace", "topic", "FETCH_HEAD");
    expect((await judgeTopic(repository)).verdict).toBe("fail");
    expect(trailersByGit(repository)).toBe("");
  });
});

describe("a .mailmap in the tree", () => {
  it("gives no bot a person's name", async () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.git("checkout", "-qb", "topic");
    repository.write(".mailmap", "Trusted Human <jane@example.com> <noreply@anthropic.com>\n");
    repository.git("add", "-A");
    repository.git("-c", "user.name=x", "commit", "-q", "--author=Claude <noreply@anthropic.com>", "-m", "Work");
    const verdict = await judgeTopic(repository);
    expect(verdict.findings.map((finding) => finding.assistant)).toContain("claude-code");
    expect(repository.git("log", "-1", "--format=%aN <%aE>", "topic")).toBe("Trusted Human <jane@example.com>");
  });
});

describe("separators written into a message", () => {
  // What a reader sees that joins fields by words of its own: the default of a well-known wrapper.
  const FIELD = " \u00f2 ";
  const END = "\u00f2\u00f2\u00f2\u00f2\u00f2\u00f2 ";

  it("make no second commit", async () => {
    const forged = `Work${FIELD}x\n\n${END}\n${"a".repeat(40)}${FIELD}Trusted Human${FIELD}Innocent\n\n${TRAILER}\n`;
    const repository = withMessage(forged);
    const verdict = await judgeTopic(repository);
    expect(verdict.commits).toBe(1);
    expect(verdict.verdict).toBe("fail");
    const naive = repository.git("log", `--format=%H${FIELD}%an${FIELD}%B${END}`, "main..topic").split(END);
    expect(naive.filter((record) => record.includes(FIELD))).toHaveLength(2);
  });
});

describe("a NUL in a message, which git and hosts refuse and an object can still have", () => {
  it("hides behind a NUL nothing but itself: the commit has no record, and no field is forged", async () => {
    const repository = createRepository(REQUIRED);
    const object = Buffer.concat([
      execFileSync("git", ["cat-file", "commit", "main"], { cwd: repository.path }),
      Buffer.from(`\0${"a".repeat(40)}\0\0Trusted Human\0t@x\0\n\nAI-Assisted: no\n`),
    ]);
    const withParent = object
      .toString("latin1")
      .replace("\nauthor", `\nparent ${repository.git("rev-parse", "main")}\nauthor`);
    const args = ["hash-object", "-t", "commit", "-w", "--literally", "--stdin"];
    const options = { cwd: repository.path, input: Buffer.from(withParent, "latin1"), encoding: "utf8" as const };
    repository.git("update-ref", "refs/heads/topic", execFileSync("git", args, options).trim());
    const verdict = await judgeTopic(repository);
    expect(verdict.commits).toBe(1);
    expect(verdict.findings.map((finding) => finding.code)).toEqual(["undeclared-commit"]);
    expect(withParent).toContain("AI-Assisted: no");
  });
});

describe("a record that does not belong to its commit", () => {
  const bound = (change: string) => recorded("Work", change);

  it("is found when copied from another commit, and accepted where it fits", async () => {
    const repository = createRepository(REQUIRED);
    repository.git("checkout", "-qb", "topic");
    repository.commit(bound("2fa3491edbc80491"), { "a.txt": "hello\n" });
    expect((await judgeTopic(repository)).verdict).toBe("pass");
    repository.commit(bound("2fa3491edbc80491"), { "b.txt": "something else\n" });
    const verdict = await judgeTopic(repository);
    expect(verdict.findings.map((finding) => finding.code)).toEqual(["record-does-not-fit-change"]);
  });

  it("is found when the commit was amended under it, and the same message would pass a gate that only wants a record", async () => {
    const repository = createRepository(REQUIRED);
    repository.git("checkout", "-qb", "topic");
    const message = "Work\n\nAI-Provenance: v1; state=none; change=2fa3491edbc80491\n";
    repository.commit(message, { "a.txt": "hello\n" });
    repository.write("a.txt", "hello\nand much more\n");
    repository.git("commit", "-q", "-a", "--amend", "--no-edit");
    expect((await judgeTopic(repository)).findings.map((finding) => finding.code)).toEqual([
      "record-does-not-fit-change",
    ]);
    const unbound = withMessage("Work\n\nAI-Provenance: v1; state=none\n", REQUIRED);
    expect((await judgeTopic(unbound)).verdict).toBe("pass");
  });

  it("is found when doubled: the second record cannot take back the first", async () => {
    const lines = "AI-Provenance: v1; state=none\nAI-Provenance: v1; state=assisted\n";
    const repository = withMessage(`Work\n\n${TRAILER}\n${lines}`);
    expect((await judgeTopic(repository)).verdict).toBe("fail");
  });
});

describe("five megabytes of message, 250 times", () => {
  it("is unjudged with a reason, not a crash", async () => {
    const repository = createRepository(NO_ANTHROPIC);
    repository.git("checkout", "-qb", "topic");
    const big = `Work\n\n${"::error::x ".repeat(476_000)}\n`;
    // Reading stops at 200 million characters, so that 42 such commits do what 250 would, and git writes them sooner.
    repository.bulk(Array.from({ length: 42 }, () => ({ message: big })));
    const verdict = await judgeTopic(repository);
    expect(verdict.verdict).toBe("unjudged");
    expect(verdict.unjudged?.remedy).toContain("in parts");
  }, 120_000);

  it("is judged when it is but one", async () => {
    const start = performance.now();
    const repository = withMessage(`Work\n\n${"a: b\n".repeat(1_000_000)}\n${TRAILER}\n`);
    expect((await judgeTopic(repository)).verdict).toBe("fail");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
