import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownAdapters } from "../../../src/setup/adapters/register.ts";
import { CLAUDE, type Scratch, scratch } from "../recording/scratch.ts";

/** Every file of a repository with its bytes and mode. */
function photograph(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const mode = (statSync(path).mode & 0o777).toString(8);
    if (entry.isFile()) files.set(path, `${mode} ${readFileSync(path, "base64")}`);
  }
  return files;
}

function hook(r: Scratch, name: string, text: string): void {
  writeFileSync(join(r.path, ".git/hooks", name), text);
  chmodSync(join(r.path, ".git/hooks", name), 0o755);
}

function commits(r: Scratch): string {
  r.edit("a", "x");
  r.git(["commit", "-q", "-m", "x"], CLAUDE);
  return r.record();
}

describe("init", () => {
  it("says what it did and how to undo it, and does nothing more the second time", () => {
    const r = scratch({ plain: true });
    const first = r.toolmark(["init"]);
    expect(first.stdout).toMatch(/installed the hook .*prepare-commit-msg\n.*installed the hook .*commit-msg\n/);
    expect(first.stdout).toContain("undo it with: toolmark init --uninstall\n");
    const before = photograph(join(r.path, ".git/hooks"));
    expect(r.toolmark(["init"]).status).toBe(0);
    expect(photograph(join(r.path, ".git/hooks"))).toEqual(before);
  });

  it("does nothing at all with --dry-run, and says what it would do", () => {
    const r = scratch({ plain: true });
    const before = photograph(r.path);
    const result = r.toolmark(["init", "--dry-run", "--workflow"]);
    expect(result.stdout).toContain("Nothing was done");
    expect(result.stdout).toContain("installed the hook");
    expect(photograph(r.path)).toEqual(before);
  });

  it("does nothing at all with --dry-run for any assistant, in the repository or the home folder", () => {
    const r = scratch({ plain: true });
    for (const level of [[], ["--global"]]) {
      const before = photograph(r.path);
      const result = r.toolmark(["init", "--dry-run", "--assistants", knownAdapters().join(","), ...level]);
      expect(result.status).toBe(0);
      for (const id of knownAdapters()) expect(result.stdout).toContain(`made ${id} report what it edits`);
      expect(photograph(r.path)).toEqual(before);
    }
  });

  it("keeps its state from other users of the machine", () => {
    const r = scratch({ plain: true });
    r.toolmark(["init"]);
    expect(statSync(join(r.path, ".git/toolmark")).mode & 0o777).toBe(0o700);
    expect(statSync(join(r.path, ".git/toolmark/bin")).mode & 0o777).toBe(0o700);
  });

  it("runs the hooks that were there, with their arguments and their say", () => {
    const r = scratch({ plain: true });
    hook(r, "prepare-commit-msg", '#!/bin/sh\necho "$0 $2" >>ran\n');
    hook(r, "commit-msg", '#!/bin/sh\ngrep -q allowed "$1" || exit 7\n');
    r.toolmark(["init"]);
    r.edit("a", "x");
    expect(r.tryGit(["commit", "-q", "-m", "x"], CLAUDE).status).not.toBe(0);
    r.git(["commit", "-q", "-m", "allowed"], CLAUDE);
    expect(r.record()).toBe("claude-code");
    expect(r.read("ran")).toMatch(/prepare-commit-msg\.kept-by-toolmark message\n/);
  });

  it("chains a hook in any language", () => {
    const r = scratch({ plain: true });
    hook(r, "commit-msg", `#!${process.execPath}\nrequire("fs").appendFileSync("ran", process.argv[2]);\n`);
    r.toolmark(["init"]);
    expect(commits(r)).toBe("claude-code");
    expect(r.read("ran")).toBe(".git/COMMIT_EDITMSG");
  });

  it("does not bring to life a hook that was not executable", () => {
    const r = scratch({ plain: true });
    hook(r, "commit-msg", "#!/bin/sh\nexit 1\n");
    chmodSync(join(r.path, ".git/hooks/commit-msg"), 0o644);
    r.toolmark(["init"]);
    expect(commits(r)).toBe("claude-code");
  });

  it("leaves a shared hook alone that is no shell script, and says what to do", () => {
    const r = scratch({ plain: true });
    mkdirSync(join(r.path, "shared"));
    writeFileSync(join(r.path, "shared/commit-msg"), "#!/usr/bin/env python3\n", { mode: 0o755 });
    r.git(["config", "core.hooksPath", "shared"]);
    expect(r.toolmark(["init"]).stdout).toContain('let it call `toolmark hook commit-msg "$@"` first');
    expect(r.read("shared/commit-msg")).toBe("#!/usr/bin/env python3\n");
  });

  it("writes a workflow when asked, never over one that is there", () => {
    const r = scratch({ plain: true });
    expect(r.toolmark(["init", "--workflow"]).stdout).toContain("wrote .github/workflows/toolmark.yml");
    writeFileSync(join(r.path, ".github/workflows/toolmark.yml"), "mine\n");
    expect(r.toolmark(["init", "--workflow"]).stdout).toContain("left .github/workflows/toolmark.yml as it is");
    expect(r.read(".github/workflows/toolmark.yml")).toBe("mine\n");
  });
});

describe("init --policy", () => {
  it("writes a starter policy that the next commit follows", () => {
    const r = scratch({ plain: true });
    expect(r.toolmark(["init", "--policy", "restricted-training"]).stdout).toContain("wrote .github/toolmark.yml");
    expect(r.toolmark(["policy", "lint"]).status).toBe(0);
    r.commit("a", "by hand");
    expect(existsSync(join(r.path, ".git/toolmark/policy"))).toBe(true);
  });

  it("names the policies there are, and the nearest, for a name that is none", () => {
    const result = scratch({ plain: true }).toolmark(["init", "--policy", "restricted-trainin"]);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain("did you mean 'restricted-training'?");
    expect(result.stderr).toContain("disclose-only");
  });
});

describe("init for a manager that writes git's hooks by itself", () => {
  it.each(["lefthook", "pre-commit"])(
    "says what to add to the configuration of %s, and leaves git's hooks alone",
    (manager) => {
      const r = scratch({ plain: true });
      const result = r.toolmark(["init", "--hooks", manager]);
      expect(result.stdout).toContain("npx toolmark hook prepare-commit-msg");
      expect(existsSync(join(r.path, ".git/hooks/commit-msg"))).toBe(false);
    },
  );

  it("runs a git hook from the CLI", () => {
    const r = scratch({ plain: true });
    const cli = join(process.env["TOOLMARK_DIST"] ?? "", "cli.js");
    hook(r, "prepare-commit-msg", `#!/bin/sh\nexec '${process.execPath}' '${cli}' hook prepare-commit-msg "$@"\n`);
    expect(commits(r)).toBe("claude-code");
  });
});

describe("init --uninstall leaves the repository as it was, byte for byte", () => {
  const names = (r: Scratch) =>
    readdirSync(r.path, { recursive: true }).filter((name) => /^\.github/.test(String(name)));

  it("with the policy and the workflow that it wrote, and their folders", () => {
    const r = scratch({ plain: true });
    r.toolmark(["init", "--policy", "caution", "--workflow"]);
    expect(names(r)).toHaveLength(4);
    expect(r.toolmark(["init", "--uninstall"]).stdout).toContain("- removed .github/toolmark.yml\n");
    expect(names(r)).toEqual([]);
  });

  it("but for a policy that somebody changed, and a workflow that git has", () => {
    const r = scratch({ plain: true });
    r.toolmark(["init", "--policy", "caution", "--workflow"]);
    r.write(".github/toolmark.yml", `${r.read(".github/toolmark.yml")}# ours\n`);
    r.git(["add", ".github/workflows"]);
    expect(r.toolmark(["init", "--uninstall"]).status).toBe(0);
    expect(names(r)).toHaveLength(4);
  });

  const round = (r: Scratch) => {
    const before = photograph(r.path);
    expect(r.toolmark(["init"]).status).toBe(0);
    r.write("a", "work\n");
    r.git(["add", "a"]);
    r.git(["commit", "-q", "-m", "x"], CLAUDE);
    expect(r.toolmark(["init", "--uninstall"]).status).toBe(0);
    const after = photograph(r.path);
    for (const [path, bytes] of before) if (!/\.git\/(?!hooks)/.test(path)) expect(after.get(path)).toBe(bytes);
    expect(existsSync(join(r.path, ".git/toolmark"))).toBe(false);
    expect(readdirSync(join(r.path, ".git/hooks")).filter((name) => name.includes("toolmark"))).toEqual([]);
    return [...after.keys()].filter((path) => !before.has(path) && !path.includes(".git/"));
  };

  it("with no hooks before", () => {
    const r = scratch({ plain: true });
    round(r);
    expect(existsSync(join(r.path, ".git/hooks/commit-msg"))).toBe(false);
  });

  it("with hooks before, whatever their bytes and modes", () => {
    const r = scratch({ plain: true });
    hook(r, "commit-msg", "#!/bin/sh\n: \xff no newline at the end");
    hook(r, "prepare-commit-msg", "#!/bin/sh\n");
    chmodSync(join(r.path, ".git/hooks/prepare-commit-msg"), 0o700);
    round(r);
  });

  it.each([
    ["a shebang and a script", "#!/bin/sh\nset -e\n:\n"],
    ["no shebang", ":\n"],
    ["a shebang alone, without its newline", "#!/bin/bash"],
    ["nothing", ""],
  ])("with a shared hook of %s", (_, text) => {
    const r = scratch({ plain: true });
    mkdirSync(join(r.path, "shared"));
    writeFileSync(join(r.path, "shared/commit-msg"), text, { mode: 0o755 });
    r.git(["config", "core.hooksPath", "shared"]);
    expect(round(r)).toEqual([join(r.path, "a")]);
  });

  it("under husky", () => {
    const r = scratch({ plain: true });
    const husky = join(import.meta.dirname, "../../../node_modules/husky/bin.js");
    execFileSync(process.execPath, [husky], { cwd: r.path });
    writeFileSync(join(r.path, ".husky/pre-commit"), ":\n");
    expect(round(r)).toEqual([join(r.path, "a")]);
  });
});

describe("doctor", () => {
  it("finds all well after init, and proves it", () => {
    const r = scratch();
    const result = r.toolmark(["doctor", "--canary"]);
    expect(result.stdout).toContain("the hooks fire: the canary was recorded");
    expect(result.stdout).not.toContain("problem");
    expect(result.status).toBe(0);
    expect(r.git(["worktree", "list"]).trim().split("\n")).toHaveLength(1);
    expect(r.git(["branch", "-a"]).trim()).toBe("* main");
  });

  it.each([
    [
      "a missing hook",
      (r: Scratch) => execFileSync("rm", [join(r.path, ".git/hooks/commit-msg")]),
      /commit-msg is missing/,
    ],
    [
      "a hook that cannot run",
      (r: Scratch) => chmodSync(join(r.path, ".git/hooks/commit-msg"), 0o644),
      /not executable/,
    ],
    ["another's hook", (r: Scratch) => hook(r, "commit-msg", "#!/bin/sh\n"), /does not run Toolmark/],
    [
      "a policy that a sparse checkout leaves out",
      (r: Scratch) => {
        mkdirSync(join(r.path, ".github"));
        mkdirSync(join(r.path, "in"));
        r.write(".github/toolmark.yml", "version: 1\n");
        r.write("in/file", "x\n");
        r.git(["add", "."]);
        r.git(["commit", "-q", "-m", "policy"]);
        r.git(["sparse-checkout", "set", "--cone", "in"]);
      },
      /left out of this sparse checkout.*\n?.*git sparse-checkout add \.github/,
    ],
    [
      "a Node that went away",
      (r: Scratch) => r.write(".git/toolmark/bin/node", "/nowhere\n"),
      /the Node at \/nowhere is gone/,
    ],
    [
      "lost files",
      (r: Scratch) => execFileSync("rm", [join(r.path, ".git/toolmark/bin/lookout.sh")]),
      /lacks lookout\.sh/,
    ],
    ["an older version", (r: Scratch) => r.write(".git/toolmark/bin/recorder.js", ""), /another version/],
    ["hooks switched off", (r: Scratch) => r.git(["config", "core.hooksPath", "/dev/null"]), /git runs no hooks/],
  ])("finds %s and says what to do", (_, harm, found) => {
    const r = scratch();
    harm(r);
    const result = r.toolmark(["doctor"]);
    expect(result.stdout).toMatch(found);
    expect(result.stdout).toContain("→ ");
    expect(result.status).toBe(1);
  });

  it("sees hooks that do not fire", () => {
    const r = scratch();
    r.write(".git/toolmark/bin/lookout.sh", "exit 0\n");
    const result = r.toolmark(["doctor", "--canary"]);
    expect(result.stdout).toContain("the hooks did not fire");
    expect(result.status).toBe(1);
  });
});
