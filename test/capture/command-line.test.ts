import { describe, expect, it } from "vitest";
import { asksForAmend, readGitCommand, valueOfOption } from "../../src/capture/command-line.ts";
import type { Ancestor } from "../../src/evidence/scene.ts";

const process = (...argv: string[]): Ancestor => ({ pid: 1, name: (argv[0] ?? "").split("/").at(-1) ?? "", argv });

describe("asksForAmend", () => {
  it.each([
    ["--amend"],
    ["--amend", "--no-edit"],
    ["-a", "--am", "-m", "x"],
    ["-am", "x", "--ame"],
    ["--no-amend", "--amend"],
    ["-m", "--", "--amend"],
  ])("sees an amend in %j", (...args) => {
    expect(asksForAmend(args)).toBe(true);
  });

  it.each([
    ["-m", "--amend"],
    ["-am", "--amend"],
    ["--message", "--amend"],
    ["--mess", "--amend"],
    ["--message=--amend"],
    ["-m--amend"],
    ["-a", "--all"],
    ["--", "--amend"],
    ["--amend", "--no-amend"],
    ["-F", "--amend"],
    ["--author", "--amend"],
  ])("sees none in %j", (...args) => {
    expect(asksForAmend(args)).toBe(false);
  });
});

describe("valueOfOption", () => {
  it.each([
    [["--template", "x"], "x"],
    [["--template=x=y"], "x=y"],
    [["--tem", "x", "-s"], "x"],
    [["-t", "x"], "x"],
    [["-tx"], "x"],
    [["-sqt", "x", "-t", "y"], "y"],
    [["-mt", "x"], null],
    [["-m", "-t", "x"], null],
    [["--", "-t", "x"], null],
    [["-t"], null],
    [[], null],
  ] as const)("finds a template in %j", (args, expected) => {
    expect(valueOfOption(args, "template", "t")).toBe(expected);
  });
});

describe("readGitCommand", () => {
  it("passes over what is no git, such as a hook manager's shells", () => {
    const git = readGitCommand([process("sh"), process("sh", "-e", ".husky/x"), process("git", "commit", "--amend")]);
    expect(git).toMatchObject({ command: "commit", driver: null, amend: true });
  });

  it("passes over git's own options", () => {
    const argv = ["/usr/bin/git", "-C", "/x", "-c", "user.name=y", "--no-pager", "commit", "-m", "z"];
    expect(readGitCommand([process(...argv)])).toMatchObject({ command: "commit", amend: false });
  });

  it("names the git that drives a commit only when it started it directly", () => {
    const commit = process("/usr/lib/git-core/git", "commit", "-n");
    expect(readGitCommand([commit, process("git", "rebase", "--continue")]).driver).toBe("rebase");
    expect(readGitCommand([commit, process("sh"), process("git", "rebase", "-x", "…")]).driver).toBe(null);
  });

  it("says nothing when no git is among the ancestors", () => {
    expect(readGitCommand([process("sh")])).toMatchObject({ command: null, driver: null, amend: false });
  });
});
