import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { withGeneratedParts, withGeneratedWords } from "../../src/setup/lookout.ts";

const HOOKS = resolve(import.meta.dirname, "../../hooks");
const FILES = ["prepare-commit-msg", "commit-msg", "pre-push", "lookout.sh"].map((name) => join(HOOKS, name));

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

  it("is clean by shellcheck, as POSIX sh", () => {
    expect(execFileSync("shellcheck", ["-s", "sh", ...FILES], { encoding: "utf8" })).toBe("");
  });

  it.each(["dash", "busybox", "bash"])("is read by %s", (shell) => {
    const args = shell === "busybox" ? ["sh"] : shell === "bash" ? ["--posix"] : [];
    for (const file of FILES) execFileSync(shell, [...args, "-n", file]);
  });
});
