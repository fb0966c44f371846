import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { reportsWriting } from "./reports.ts";
import { type Scratch, scratch } from "./scratch.ts";

const LONGEST_MS = 20_000;

/** Claude Code reports what it wrote, and then that it is about to run a command. */
function session(command: string): Scratch {
  const r = scratch();
  for (const file of ["a.ts", "b.ts", "c.ts"]) reportsWriting(r, file, `export const value = "${file}";\n`);
  const payload = {
    session_id: "s",
    transcript_path: "/home/jane/.claude/projects/x.jsonl",
    cwd: r.path,
    hook_event_name: "PreToolUse",
    tool_name: "Bash",
    tool_use_id: "call",
    tool_input: { command },
  };
  execFileSync("sh", ["-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark", "claude-code", "before"], {
    cwd: r.path,
    input: JSON.stringify(payload),
  });
  return r;
}

/** What lies in the spool: batches that were thinned, and calls as they were told. */
function spoolOf(r: Scratch) {
  const names = readdirSync(join(r.path, ".git/toolmark/spool")).filter((name) => !/^\.|\.tar$/.test(name));
  const isBatch = (name: string) => name.startsWith("thin.");
  return { batches: names.filter(isBatch).length, calls: names.filter((name) => !isBatch(name)).length };
}

describe("the journal of an assistant that is about to commit", () => {
  it("is thinned while the command starts, but for the call that has not ended", async () => {
    const r = session("git add -A && git commit -q -m work");
    for (const until = Date.now() + LONGEST_MS; spoolOf(r).calls > 1 && Date.now() < until; ) await wait(20);
    expect(spoolOf(r)).toEqual({ batches: 1, calls: 1 });
    r.git(["add", "-A"]);
    r.git(["commit", "-q", "-m", "work"]);
    expect(r.message()).toContain("lines=3/3");
  });

  it("is left as it is by any other command, which nobody has to wait for", async () => {
    const r = session("npm test");
    await wait(500);
    expect(spoolOf(r)).toEqual({ batches: 0, calls: 4 });
  });
});
