import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Scratch } from "./scratch.ts";

/** Claude Code writes a file and reports it, as its hook does. The commit is left to whoever makes it. */
export function reportsWriting(r: Scratch, file: string, text: string): void {
  r.write(file, text);
  const payload = {
    session_id: "s",
    transcript_path: "/home/jane/.claude/projects/x.jsonl",
    cwd: r.path,
    hook_event_name: "PostToolUse",
    tool_name: "Write",
    tool_use_id: file,
    tool_input: { file_path: join(r.path, file), content: text },
    tool_response: {
      type: "create",
      filePath: join(r.path, file),
      content: text,
      originalFile: null,
      structuredPatch: [],
    },
  };
  execFileSync("sh", ["-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark", "claude-code", "edit"], {
    cwd: r.path,
    input: JSON.stringify(payload),
  });
}

/** A commit that an assistant had a hand in and that no hook saw; its name. */
export function commitsUnseen(r: Scratch, file: string): string {
  reportsWriting(r, file, `export const ${file} = compute("${file}", 1);\nexport default wrapped(${file});\n`);
  r.git(["add", "--", file]);
  r.git(["-c", "core.hooksPath=", "commit", "-q", "-m", file]);
  return r.git(["rev-parse", "HEAD"]).trim();
}

/** A bare repository beside it, as its `origin`, that has what is on main. */
export function publish(r: Scratch): void {
  const bare = join(r.path, "../origin.git");
  r.git(["init", "-q", "--bare", bare]);
  r.git(["remote", "add", "origin", bare]);
  r.git(["push", "-q", "origin", "main"]);
}
