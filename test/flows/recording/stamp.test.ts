import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitsUnseen, publish } from "./reports.ts";
import { type Scratch, scratch } from "./scratch.ts";

function published(policy: string): Scratch {
  const r = scratch();
  mkdirSync(join(r.path, ".github"));
  r.write(".github/toolmark.yml", `version: 1\n${policy}\n`);
  r.git(["add", ".github"]);
  r.git(["commit", "-q", "-m", "policy"]);
  publish(r);
  return r;
}

/** Everything of a commit object but its parents, its signature and the trailers of a record. */
function kept(r: Scratch, rev: string): string {
  return r
    .git(["cat-file", "commit", rev])
    .replace(/^gpgsig .*\n(?: .*\n)*/m, "")
    .replaceAll(/^(?:parent|Assisted-by:|AI-Provenance:) .*\n/gm, "")
    .trim();
}

describe("stamp writes as the policy says", () => {
  it.each([
    ["assisted-by", "Assisted-by: claude-code:anthropic/unknown"],
    ["co-authored-by", "Co-authored-by: claude-code:anthropic/unknown <noreply@anthropic.com>"],
    ["vendor-neutral", "Assisted-by: LLM"],
  ])("in the style %s, once", (style, line) => {
    const r = published(`record: { style: ${style} }`);
    commitsUnseen(r, "a");
    expect(r.toolmark(["stamp"]).status).toBe(0);
    expect(r.message()).toMatch(new RegExp(`^a\n\n${line}\nAI-Provenance: v1; state=assisted; lines=2/2; .*\n$`));
    expect(r.toolmark(["stamp"]).stdout).toContain("nothing to stamp");
  });

  it.each([
    ["off", /state=assisted; basis=journal/],
    ["bucket", /state=assisted; lines=100\/100; basis=journal/],
  ])("with its lines told as %s", (lines, expected) => {
    const r = published(`record: { lines: ${lines} }`);
    commitsUnseen(r, "a");
    r.toolmark(["stamp"]);
    expect(r.message()).toMatch(expected);
  });

  it.each(["record: { style: none }", "declaration: forbidden-trailer"])("nothing, and why, under %s", (policy) => {
    const r = published(policy);
    const sha = commitsUnseen(r, "a");
    const done = r.toolmark(["stamp"]);
    expect(done.stdout).toContain("the policy of this repository wants no trailers");
    expect(done.status).toBe(0);
    expect(r.git(["rev-parse", "HEAD"]).trim()).toBe(sha);
  });
});

describe("stamp under `declaration: required`", () => {
  const unseen = (r: Scratch, message: string) => {
    r.edit("x", message);
    r.git(["-c", "core.hooksPath=", "commit", "-q", "-m", message]);
  };

  it("calls unknown what nobody knows of, and leaves alone what is declared", () => {
    const r = published("declaration: required\nassistants: { metacode: { name: MetaCode, provider: meta } }");
    unseen(r, "by hand");
    unseen(r, "declared\n\nAI-Assisted: no");
    unseen(r, "theirs\n\nAssisted-by: Claude:claude-opus-4-8");
    unseen(r, "ours\n\nAssisted-by: metacode:meta/unknown");
    commitsUnseen(r, "a");
    unseen(r, "marked\n\nCo-Authored-By: Claude <noreply@anthropic.com>");
    const before = ["HEAD~4", "HEAD~3", "HEAD~2"].map((rev) => r.message(rev));
    expect(r.toolmark(["stamp"]).stdout).toMatch(/by hand \(state=unknown\)\n.* a\n.*Claude|marked/);
    expect(r.record("HEAD~5")).toBe("unknown");
    expect(["HEAD~4", "HEAD~3", "HEAD~2"].map((rev) => r.message(rev))).toEqual(before);
    expect(r.record("HEAD~1")).toBe("claude-code");
    expect(r.message()).toMatch(/noreply@anthropic\.com>\nAI-Provenance: v1; state=unknown; change=/);
    expect(r.toolmark(["stamp"]).stdout).toContain("nothing to stamp");
  });

  it("gives a record to a merge that somebody edited, not to a clean one", () => {
    const r = published("declaration: required");
    for (const [name, line] of [
      ["topic", "theirs"],
      ["other", "else"],
    ] as const) {
      r.git(["switch", "-q", "-c", name, "origin/main"]);
      r.commit(name === "topic" ? "x" : "z", line);
    }
    r.git(["switch", "-q", "main"]);
    r.commit("x", "mine");
    r.git(["-c", "core.hooksPath=", "merge", "-q", "--no-ff", "--no-edit", "other"]);
    r.tryGit(["merge", "-q", "topic"]);
    r.write("x", "both\n");
    r.git(["add", "x"]);
    r.git(["-c", "core.hooksPath=", "commit", "-q", "-m", "Merge topic"]);
    r.toolmark(["stamp"]);
    expect(r.record()).toBe("unknown");
    expect(r.record("HEAD^1")).toBe("-");
    expect(r.git(["rev-list", "--count", "--merges", "HEAD"]).trim()).toBe("2");
  });

  it("does not touch the tip for what nobody knows of, when an assistant's hook asks", () => {
    const r = published("declaration: required");
    unseen(r, "by hand");
    expect(r.toolmark(["stamp", "--tip"]).stdout).toContain("nothing to stamp");
  });
});

describe("stamp where commits are signed", () => {
  function signing(): Scratch {
    const r = published("local: warn");
    const key = join(r.path, ".git/key");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "jane@example.com", "-f", key]);
    const signers = join(r.path, ".git/signers");
    writeFileSync(
      signers,
      `jane@example.com ${execFileSync("cut", ["-d ", "-f1,2", `${key}.pub`], { encoding: "utf8" })}`,
    );
    r.git(["config", "gpg.format", "ssh"]);
    r.git(["config", "user.signingKey", `${key}.pub`]);
    r.git(["config", "gpg.ssh.allowedSignersFile", signers]);
    return r;
  }

  it("signs again what was signed, and what stands on it, and nothing else", () => {
    const r = signing();
    r.git(["config", "commit.gpgSign", "true"]);
    commitsUnseen(r, "a");
    r.commit("x", "by hand");
    r.git(["-c", "commit.gpgSign=false", "commit", "-q", "--allow-empty", "-m", "unsigned"]);
    const before = ["HEAD~2", "HEAD~1", "HEAD"].map((rev) => kept(r, rev));
    const old = r.git(["rev-parse", "HEAD~2"]).trim();
    expect(r.toolmark(["stamp"])).toMatchObject({ status: 0, stderr: "" });
    expect(r.git(["rev-parse", "HEAD~2"]).trim()).not.toBe(old);
    expect(r.record("HEAD~2")).toBe("claude-code");
    expect(["HEAD~2", "HEAD~1", "HEAD"].map((rev) => kept(r, rev))).toEqual(before);
    expect(r.git(["log", "-3", "--format=%G?"])).toBe("N\nG\nG\n");
  });

  it("keeps the encoding and the bytes of a signed message that is not UTF-8", () => {
    const r = signing();
    commitsUnseen(r, "a");
    writeFileSync(join(r.path, ".git/latin"), Buffer.from("f\xfcr\n", "latin1"));
    r.git(
      ["-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-q", "-S", "--amend", "-F", ".git/latin", "--no-verify"],
      {
        TOOLMARK: "0",
      },
    );
    r.toolmark(["stamp"]);
    const bytes = execFileSync("git", ["cat-file", "commit", "HEAD"], { cwd: r.path }).toString("latin1");
    expect(bytes).toContain("\nencoding ISO-8859-1\n");
    expect(bytes).toContain("\n\nf\xfcr\n\nAssisted-by: claude-code:");
    expect(r.git(["log", "-1", "--format=%G? %s"])).toBe("G für\n");
  });

  it("leaves everything as it was when the key is gone", () => {
    const r = signing();
    r.git(["config", "commit.gpgSign", "true"]);
    const sha = commitsUnseen(r, "a");
    r.git(["config", "user.signingKey", join(r.path, ".git/nokey")]);
    expect(r.toolmark(["stamp"]).status).not.toBe(0);
    expect(r.git(["rev-parse", "HEAD"]).trim()).toBe(sha);
  });
});
