import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { runProgram, VERSION } from "../../src/commands/program.ts";
import type { Terminal } from "../../src/commands/terminal.ts";

/** A terminal that keeps what was said. */
function listen(): { readonly terminal: Terminal; readonly said: { out: string; err: string } } {
  const said = { out: "", err: "" };
  const terminal: Terminal = {
    cwd: "/",
    environment: {},
    now: new Date("2026-11-23T10:00:00Z"),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    readInput: async () => Buffer.alloc(0),
    color: false,
    progress: false,
  };
  return { terminal, said };
}

it("ends with 2 and shows the help when nothing is asked", async () => {
  const { terminal, said } = listen();
  expect(await runProgram([], terminal)).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toContain("Usage: toolmark");
});

it.each([
  [["chek"], "check"],
  [["check", "--hed", "x"], "--head"],
  [["explian"], "explain"],
])("ends with 2 and proposes the nearest name for %j", async (argv, nearest) => {
  const { terminal, said } = listen();
  expect(await runProgram(argv, terminal)).toBe(2);
  expect(said.err).toMatch(/^toolmark: unknown/);
  expect(said.err).toContain(`Did you mean ${nearest}`);
  expect(said.err).toContain("--help");
  expect(said.out).toBe("");
});

it.each([
  [["chek", "--help"], "check"],
  [["help", "chek"], "check"],
  [["policy", "lnt", "--help"], "lint"],
])("shows no general help for %j, which no command has", async (argv, nearest) => {
  const { terminal, said } = listen();
  expect(await runProgram(argv, terminal)).toBe(2);
  expect(said.err).toMatch(/^toolmark: unknown command/);
  expect(said.err).toContain(`Did you mean ${nearest}`);
  expect(said.out).toBe("");
});

it.each([
  [["check", "--format", "jsn"], "Did you mean json?"],
  [["audit", "--format", "nd-json"], "Did you mean ndjson?"],
  [["init", "--hooks", "huskey"], "Did you mean husky?"],
  [["hook", "commit-mgs"], "did you mean 'commit-msg'?"],
])("proposes the nearest word for %j", async (argv, meant) => {
  const { terminal, said } = listen();
  expect(await runProgram(argv, terminal)).toBe(2);
  expect(said.err).toContain(meant);
  expect(said.out).toBe("");
});

it.each(["constructor", "toString", "__proto__"])("takes %s for no command", async (name) => {
  const { terminal, said } = listen();
  expect(await runProgram([name], terminal)).toBe(2);
  expect(said.err).toMatch(/^toolmark: unknown command/);
});

it("ends with 3, not with a breach's 1, when the result cannot be written", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });
  const { terminal, said } = listen();
  const failing = {
    ...terminal,
    out: () => {
      throw full;
    },
  };
  expect(await runProgram(["assistants"], failing)).toBe(3);
  expect(said.err).toMatch(/^toolmark: the result could not be written: ENOSPC/);
  expect(said.err).not.toContain(" at ");
});

it("has a help of its own for every command, with exit code 0, on standard output", async () => {
  const top = listen();
  expect(await runProgram(["--help"], top.terminal)).toBe(0);
  const names = [...top.said.out.matchAll(/^ {2}([a-z]+)/gm)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "help");
  expect(names).toContain("check");
  for (const name of names) {
    const { terminal, said } = listen();
    expect(await runProgram([name, "--help"], terminal)).toBe(0);
    expect(said.out).toContain(`Usage: toolmark ${name}`);
  }
});

it("tells the version of package.json", async () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8");
  expect(VERSION).toBe(JSON.parse(text).version);
});
