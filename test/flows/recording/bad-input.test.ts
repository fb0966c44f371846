import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLAUDE, PERSON, type Scratch, scratch, trailersOf } from "./scratch.ts";

const bin = (r: Scratch) => join(r.path, ".git/toolmark/bin");

function commitQuietly(
  r: Scratch,
  environment = CLAUDE,
): { readonly message: string; readonly said: readonly string[] } {
  r.edit("a", "x");
  const result = r.tryGit(["commit", "-q", "-m", "x"], environment);
  expect(result.status).toBe(0);
  return { message: r.message(), said: result.stderr.split("\n").filter((line) => line !== "") };
}

describe("a hook that cannot work lets the commit through unchanged", () => {
  it("in silence when there is no Node", () => {
    const r = scratch();
    writeFileSync(join(bin(r), "node"), "/nowhere/node\n");
    // A path with git and the shell's tools on it, and no Node.
    const tools = mkdtempSync(join(tmpdir(), "toolmark-tools-"));
    for (const tool of ["git", "sh", "cat", "grep", "tr", "ps"]) {
      symlinkSync(execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).trim(), join(tools, tool));
    }
    expect(commitQuietly(r, { ...CLAUDE, PATH: tools })).toEqual({ message: "x\n", said: [] });
  });

  it.each([
    ["throws", "throw new Error('a bug');"],
    ["is cut short", "function ("],
    ["is empty of sense", "process.exit(7);"],
  ])("with one line when the recorder %s", (_, code) => {
    const r = scratch();
    writeFileSync(join(bin(r), "hook.cjs"), code);
    const { message, said } = commitQuietly(r);
    expect(message).toBe("x\n");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^toolmark: the recorder failed/);
  });

  it("in silence when its own files are gone", () => {
    const r = scratch();
    rmSync(bin(r), { recursive: true });
    expect(commitQuietly(r)).toEqual({ message: "x\n", said: [] });
  });

  it("with one line when the message cannot be written beside itself", () => {
    const r = scratch();
    mkdirSync(join(r.path, ".git/COMMIT_EDITMSG.toolmark"));
    const { message, said } = commitQuietly(r);
    expect(message).toBe("x\n");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^toolmark: this commit could not be recorded: /);
  });

  it("when the index is damaged beyond reading", () => {
    const r = scratch();
    r.edit("a", "x");
    r.write(".git/index", "no index");
    expect(r.tryGit(["commit", "-q", "-m", "x"], CLAUDE).stderr).not.toContain("toolmark");
  });
});

describe("messages", () => {
  const withFile = (r: Scratch, bytes: Buffer, ...more: string[]) => {
    r.edit("a", "x");
    const file = join(r.path, ".git/text");
    writeFileSync(file, bytes);
    r.git([...more, "commit", "-q", "-F", file], CLAUDE);
  };

  it("of 5 MB are recorded and keep every byte", () => {
    const r = scratch();
    const text = `title\n\n${"a line of a very long message\n".repeat(170_000)}`;
    withFile(r, Buffer.from(text));
    expect(r.record()).toBe("claude-code");
    expect(r.message().startsWith(text)).toBe(true);
  });

  it("of one line of 5 MB are recorded", () => {
    const r = scratch();
    withFile(r, Buffer.from(`${"x".repeat(5_000_000)}\n`));
    expect(trailersOf(r)).toHaveLength(2);
  });

  it("that are no UTF-8 keep their bytes", () => {
    const r = scratch();
    withFile(r, Buffer.from("caf\xe9 \xff\xfe\n", "latin1"), "-c", "i18n.commitEncoding=ISO-8859-1");
    const raw = r.git(["log", "-1", "--format=%B", "--encoding=UTF-8"]);
    expect(raw).toContain("café ÿþ");
    expect(r.record()).toBe("claude-code");
  });

  it("that were written with CRLF and --cleanup=verbatim keep it", () => {
    const r = scratch();
    r.edit("a", "x");
    writeFileSync(join(r.path, ".git/text"), "title\r\n\r\nbody\r\n");
    r.git(["commit", "-q", "--cleanup=verbatim", "-F", join(r.path, ".git/text")], CLAUDE);
    expect(r.message()).toContain("title\r\n\r\nbody\r\n");
    expect(r.record()).toBe("claude-code");
  });

  it.each([
    ["left blank in an editor", ["commit", "-q"]],
    ["left blank in an editor with --verbose", ["commit", "-q", "-v"]],
    ["given as blank", ["commit", "-q", "-m", ""]],
  ])("%s stay blank, so that git gives up", (_, args) => {
    const r = scratch();
    r.edit("a", "x");
    const result = r.tryGit(args, { ...CLAUDE, GIT_EDITOR: "true" });
    expect(result.status).not.toBe(0);
    expect(result.stderr).toMatch(/empty commit message/i);
  });

  describe.each([
    ["an assistant's", CLAUDE, false],
    ["a person's where a record is wanted", PERSON, true],
  ] as const)("that git gives up are given up: %s,", (_, environment, required) => {
    it.each([
      ["a sign-off alone", [], ["-s", "-m", ""], null],
      ["a sign-off as the title", [], ["-m", "Signed-off-by: A <a@b>"], null],
      ["a sign-off alone in an editor", [], ["-s"], "true"],
      ["a template as it was", [], ["-t", "template"], "true"],
      ["a template as it was, by an abbreviation", [], ["--temp=template", "-s", "-v"], "true"],
      ["a configured template as it was", ["commit.template", "template"], [], "true"],
      ["a template back as it was", [], ["-st", "template"], 'sed -i "/^#/d" "$1"; sed -i "1s/$/  /" "$1"'],
      ["nothing, in the editor that opens nothing", [], ["-v"], null],
      ["a template as it was, in the editor that opens nothing", [], ["-t", "template"], null],
      ["comments that are stripped", [], ["--cleanup=strip", "-m", "#1 only", "-m", "# more"], null],
      ["comments that are stripped by setting", ["commit.cleanup", "strip"], ["-m", "#1 only"], null],
      ["other comments that are stripped", ["core.commentChar", ";"], ["--clean", "strip", "-m", ";1"], null],
    ])("%s", (_, [key, value], args, editor) => {
      const r = scratch();
      if (required) {
        mkdirSync(join(r.path, ".github"));
        r.write(".github/toolmark.yml", "version: 1\ndeclaration: required\n");
      }
      r.write("template", "Title\n\n# Say why\nBody\n");
      if (key !== undefined && value !== undefined) r.git(["config", key, value]);
      r.edit("a", "x");
      const before = r.git(["rev-parse", "HEAD"]);
      const environmentThere = { ...environment, GIT_EDITOR: editor === null ? ":" : r.script(editor) };
      expect(r.tryGit(["commit", "-q", ...args], environmentThere).status).not.toBe(0);
      expect(r.git(["rev-parse", "HEAD"])).toBe(before);
      // What is not given up is recorded.
      const edited = { ...environment, GIT_EDITOR: r.sed("1s/^/More /") };
      r.git(["commit", "-q", "-t", "template"], edited);
      expect(r.record()).toBe(required ? "none" : "claude-code");
    });
  });

  it("that may be blank stay so", () => {
    const r = scratch();
    r.edit("a", "x");
    r.git(["commit", "-q", "--allow-empty-message", "-m", ""], CLAUDE);
    expect(r.message().trim()).toBe("");
  });

  it.each([";", "auto"])("with %s as comment character keep comments out and the record in", (character) => {
    const r = scratch();
    r.edit("a", "x");
    r.git(["config", "core.commentChar", character]);
    r.git(["commit", "-q"], { ...CLAUDE, GIT_EDITOR: r.sed("1i a title") });
    expect(r.message()).toMatch(/^a title\n\nAssisted-by: [^\n]*\nAI-Provenance: [^\n]*\n$/);
  });

  it("are said to lose the record where its lines begin as a comment does", () => {
    const r = scratch();
    r.edit("a", "x");
    r.git(["config", "core.commentChar", "A"]);
    const editor = { GIT_EDITOR: r.sed("1i a title") };
    const said = r.tryGit(["commit", "-q"], { ...CLAUDE, ...editor }).stderr;
    expect(said).toBe(
      "toolmark: core.commentChar is 'A', so git takes this commit's record for a comment and drops it\n",
    );
    expect(r.message()).toBe("a title\n");
    r.edit("a", "y");
    expect(r.tryGit(["commit", "-q", "-m", "y"], CLAUDE).stderr).toBe("");
    expect(r.record()).toBe("claude-code");
  });

  it("with scissors are cut where they should be", () => {
    const r = scratch();
    r.edit("a", "x");
    r.git(["commit", "-q", "-v", "--cleanup=scissors"], { ...CLAUDE, GIT_EDITOR: r.sed("1i a title") });
    expect(r.message()).toMatch(/^a title\n\nAssisted-by: [^\n]*\nAI-Provenance: [^\n]*\n$/);
  });
});
