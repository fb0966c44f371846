import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { withGeneratedParts, withGeneratedWords } from "../../src/setup/lookout.ts";
import { installed } from "./installed.ts";

const HOOKS = resolve(import.meta.dirname, "../../hooks");
const FILES = ["prepare-commit-msg", "commit-msg", "pre-push", "post-rewrite", "lookout.sh"].map((name) =>
  join(HOOKS, name),
);

describe("the lookout", () => {
  it("looks for exactly the signs that the registry has (else run: node scripts/write-lookout.ts)", () => {
    const text = readFileSync(join(HOOKS, "lookout.sh"), "utf8");
    expect(withGeneratedParts(text, builtInRegistry())).toBe(text);
  });

  it("leaves to Node every message that may bear a mark (else run: node scripts/write-lookout.ts)", () => {
    const text = readFileSync(join(HOOKS, "none.awk"), "utf8");
    expect(withGeneratedWords(text, builtInRegistry())).toBe(text);
  });

  it("does not look for signs that can never lead to a record", () => {
    const text = readFileSync(join(HOOKS, "lookout.sh"), "utf8");
    expect(text).toContain("{CLAUDE_CODE_CHILD_SESSION-}");
    expect(text).not.toContain("{CLAUDECODE-}");
  });

  it.each(installed("shellcheck -s sh"))("is clean by %s", (command) => {
    const [program = "", ...args] = command.split(" ");
    expect(execFileSync(program, [...args, ...FILES], { encoding: "utf8" })).toBe("");
  });

  it.each(installed("sh", "dash", "busybox sh", "bash --posix"))("is read by %s", (shell) => {
    const [program = "", ...args] = shell.split(" ");
    for (const file of FILES) execFileSync(program, [...args, "-n", file]);
  });
});
