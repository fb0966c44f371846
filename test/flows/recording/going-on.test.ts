import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { installed } from "../../setup/installed.ts";
import { reportsWriting } from "./reports.ts";
import { CLAUDE, type Scratch, scratch } from "./scratch.ts";

const LONG_MS = 30_000;

/** A repository whose recorder is this script; what it knows of fs and of waiting stands before it. */
function recordedBy(script: string): Scratch {
  const r = scratch();
  const known = `
    const fs = require("node:fs");
    const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    fs.writeFileSync(".git/recorder", String(process.pid));`;
  r.write(".git/toolmark/bin/hook.cjs", `${known}\n${script}`);
  r.edit("a", "x");
  return r;
}

/** Ends the recorder of such a repository; says whether it still ran. */
function end(r: Scratch): boolean {
  try {
    return process.kill(Number(readFileSync(join(r.path, ".git/recorder"), "utf8")), "SIGKILL");
  } catch {
    return false;
  }
}

const HANG_UP = 'fs.writeSync(1, "ready\\n"); fs.closeSync(1); fs.closeSync(3);';

describe("a commit", () => {
  it.each(installed("sh", "busybox sh", "bash --posix", "dash -eu"))(
    "goes on when the recorder has hung up, whatever it still does, and keeps nobody who reads what it says: %s",
    (shell) => {
      const r = recordedBy(`${HANG_UP} wait(${LONG_MS});`);
      const hook = ".git/hooks/prepare-commit-msg";
      r.write(hook, r.read(hook).replace("#!/bin/sh", `#!/usr/bin/env -S ${shell}`));
      const begun = Date.now();
      const { status, stderr } = r.tryGit(["commit", "-q", "-m", "x"], CLAUDE);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(Date.now() - begun).toBeLessThan(LONG_MS / 2);
      expect(end(r)).toBe(true);
    },
  );

  it("waits for a recorder that has not hung up", () => {
    const r = recordedBy(`wait(300); fs.writeFileSync(".git/was-here", ""); ${HANG_UP}`);
    r.git(["commit", "-q", "-m", "x"], CLAUDE);
    expect(existsSync(join(r.path, ".git/was-here"))).toBe(true);
  });

  it.each([
    ["ends", ""],
    ["is killed", 'process.kill(process.pid, "SIGKILL");'],
    ["hangs up and goes on", `fs.closeSync(1); fs.closeSync(3); wait(${LONG_MS});`],
  ])("says so in one line when a recorder %s without its word", (_, script) => {
    const r = recordedBy(script);
    const { status, stderr } = r.tryGit(["commit", "-q", "-m", "x"], CLAUDE);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "toolmark: the recorder failed; the commit goes on as it is\n",
    });
    end(r);
  });
});

/** What lies in the spool: batches that were thinned, and calls as they were told. */
function spoolOf(r: Scratch) {
  const names = readdirSync(join(r.path, ".git/toolmark/spool")).filter((name) => !name.startsWith("."));
  const isBatch = (name: string) => name.startsWith("thin.");
  return { batches: names.filter(isBatch).length, calls: names.filter((name) => !isBatch(name)).length };
}

describe("the journal that a commit was recorded from", () => {
  it("is put away behind the commit, in commits one right behind the other as well", async () => {
    const r = scratch();
    for (const file of ["a.ts", "b.ts", "c.ts"]) {
      reportsWriting(r, file, `export const value = "${file}";\n`);
      r.git(["add", file]);
      r.git(["commit", "-q", "-m", file]);
      expect(r.message()).toContain("lines=1/1");
    }
    for (const until = Date.now() + LONG_MS; spoolOf(r).calls > 0 && Date.now() < until; ) await wait(20);
    const { batches, calls } = spoolOf(r);
    expect(calls).toBe(0);
    expect(batches).toBeGreaterThan(0);
  });
});
